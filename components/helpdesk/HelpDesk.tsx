import { useEffect, useRef, useState } from 'preact/hooks';
import { courtById } from '@/lib/courts/registry';
import { journeyFor } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import { scriptFor } from '@/lib/helpdesk/script';
import type { Branch, End } from '@/lib/helpdesk/script/script';
import { knownHere } from '@/lib/helpdesk/search';
import type { Correction, CorrectionText, OpenCall } from '@/lib/progress/helpdesk-records';
import { CallTabs } from './CallTabs';
import { CodeField } from './CodeField';
import { CourtField } from './CourtField';
import { CourtNumbers } from './CourtNumbers';
import { EndView } from './EndView';
import { HandOver } from './HandOver';
import { KnownProblems } from './KnownProblems';
import { PageFrame } from './PageFrame';
import { PicturePick } from './PicturePick';
import { pictureOf } from './pictures';
import { ScriptView } from './ScriptView';
import { Search } from './Search';

export interface HelpDeskProps {
  calls: OpenCall[];
  call: OpenCall;
  closed: OpenCall | null;
  corrections: Map<string, Correction>;
  choose(id: string): void;
  begin(): void;
  close(call: OpenCall): void;
  bringBack(): void;
  /** Takes the call at hand to another court or step. */
  move(courtId: string | null, code: HelpCode | null): void;
  correct(courtId: string, text: CorrectionText): void;
  print(courtId: string): void;
}

/** The other end of the phone: choose the court, type the code, read the script aloud. */
export function HelpDesk(props: HelpDeskProps) {
  const { call, move } = props;
  const court = call.courtId ? courtById(call.courtId) : null;
  const { code } = call;
  const [end, setEnd] = useState<End | null>(null);
  const [picking, setPicking] = useState(false);
  const [query, setQuery] = useState('');
  const ways = useRef<HTMLElement>(null);
  const start = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const toHeading = useRef(false);
  useEffect(() => {
    setEnd(null);
    setPicking(false);
  }, [call.id, call.courtId, code]);
  // A call begins at the first box that has nothing in it: the court, or with the court kept the code.
  useEffect(() => {
    setQuery('');
    const box = court ? '.code-field input' : '.court-field input';
    start.current?.querySelector<HTMLElement>(box)?.focus();
  }, [call.id, call.courtId]);
  useEffect(() => {
    if (!toHeading.current) return;
    toHeading.current = false;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  });
  const go = (to: HelpCode) => {
    setEnd(null);
    setPicking(false);
    move(call.courtId, to);
  };
  const take = ({ to }: Branch) => (typeof to === 'string' ? go(to) : setEnd(to));
  /** By mouse or Enter on an answer: the heading of what comes next is read out. By a digit the focus stays. */
  const takeAndRead = (branch: Branch) => {
    toHeading.current = true;
    take(branch);
  };
  const branches = court && code && !end && !picking ? scriptFor(code, court).branches : [];
  return (
    <div class="desk">
      <header>
        <CallTabs {...props} active={call.id} />
      </header>
      <aside ref={start} class="start" aria-label="The call">
        <CourtField key={call.id} court={court} choose={(one) => move(one.id, code)} />
        <CodeField
          code={code}
          answers={branches.length}
          go={go}
          search={(words) => {
            setQuery(words);
            ways.current?.querySelector<HTMLElement>('input.search')?.focus();
          }}
          answer={(number) => branches[number - 1] && take(branches[number - 1] as Branch)}
        />
      </aside>
      <main ref={main}>
        {!court ? (
          <>
            <h1 tabIndex={-1}>Ask for the court, then for the help code</h1>
            <p>
              The code stands in the foot of the guide’s panel on the caller’s page. Callers without the guide
              describe their page: pick its picture, or search for what is wrong.
            </p>
          </>
        ) : picking ? (
          <PicturePick court={court} go={go} />
        ) : !code ? (
          <Way courtId={court.id} go={go} />
        ) : end ? (
          <EndView
            correction={props.corrections.get(court.id)}
            court={court}
            code={code}
            end={end}
            back={() => setEnd(null)}
            next={props.begin}
          />
        ) : (
          <ScriptView court={court} code={code} take={takeAndRead} />
        )}
      </main>
      <aside ref={ways} class="ways" aria-label="Other ways to find the step">
        {court && (
          <button type="button" class="wide" aria-pressed={picking} onClick={() => setPicking(!picking)}>
            Or: pick the page they describe
          </button>
        )}
        <Search kind={court?.kind} code={code} go={go} query={query} setQuery={setQuery} />
        <p class="box care never">
          <span>Never ask for a password, passcode, token or security answer.</span>
        </p>
      </aside>
      {court && (
        <aside class="beside" aria-label="Beside the script">
          {code && !picking && <Sees court={court.id} code={code} />}
          <HandOver
            court={court}
            code={code}
            correction={props.corrections.get(court.id)}
            print={() => props.print(court.id)}
          />
          {code && knownHere(code, court.kind).length > 0 && (
            <section aria-label="Known problems here">
              <h2>Known here</h2>
              <KnownProblems answers={knownHere(code, court.kind)} code={code} go={go} />
            </section>
          )}
          <CourtNumbers
            key={court.id}
            court={court}
            correction={props.corrections.get(court.id)}
            correct={(text) => props.correct(court.id, text)}
          />
        </aside>
      )}
    </div>
  );
}

/** What the caller has in front of them at this step. */
function Sees({ court: id, code }: { court: string; code: HelpCode }) {
  const court = courtById(id);
  const name = court && scriptFor(code, court).picture;
  const picture = court && name ? pictureOf(name, court) : null;
  return (
    <section aria-label="The caller sees">
      <h2>The caller sees</h2>
      {picture ? (
        <PageFrame picture={picture} />
      ) : (
        <p>No picture: what this page of the court looks like is not published.</p>
      )}
    </section>
  );
}

/** Without a code: the court's whole way, each step one press away. */
function Way({ courtId, go }: { courtId: string; go(code: HelpCode): void }) {
  const court = courtById(courtId);
  if (!court) return null;
  const extra: HelpCode[] = ['A1', 'X6', 'X7', 'X8'];
  const item = (code: HelpCode) => (
    <li key={code}>
      <button type="button" onClick={() => go(code)}>
        <b class="code">{code}</b> <span class="hear">{scriptFor(code, court).title}</span>
      </button>
    </li>
  );
  return (
    <>
      <h1 tabIndex={-1}>Type the help code, or begin at a step</h1>
      <h2>The way in {court.shortName}</h2>
      <ol class="answers">{journeyFor(court).map(([first]) => item(first as HelpCode))}</ol>
      <h2>Callers who are not on the way</h2>
      <ul class="answers">
        {extra.filter((code) => !journeyFor(court).some((step) => step.includes(code))).map(item)}
      </ul>
    </>
  );
}
