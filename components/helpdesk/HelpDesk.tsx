import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/ui/Notice';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import { stepByRule } from '@/lib/courts/court-rules';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { knownHere, searchAnswers } from '@/lib/helpdesk/search';
import type { Correction, CorrectionText, OpenCall } from '@/lib/memory/help-desk-records';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import type { Branch, End } from '@/lib/steps/phone-script';
import { CallerSees, CourtPath, Empty } from './BeforeScript';
import { type CallMemo, CallTabs } from './CallTabs';
import { CourtNumbers } from './CourtNumbers';
import { DeskField } from './DeskField';
import { EndView } from './EndView';
import { HandOver } from './HandOver';
import { KnownProblems } from './KnownProblems';
import { PicturePick } from './PicturePick';
import { FoundProblems } from './Problems';
import { ScriptView } from './ScriptView';

export interface HelpDeskProps extends NotKeptProps {
  calls: OpenCall[];
  call: OpenCall;
  closed: OpenCall[];
  corrections: Map<string, Correction>;
  /** Time and note of a call, which only this tab remembers. */
  memo(id: string): CallMemo;
  setNote(id: string, note: string): void;
  choose(id: string): void;
  begin(): void;
  close(calls: OpenCall[]): void;
  reopen(): void;
  /** Moves this call to another court or step. */
  move(courtId: string | null, code: HelpCode | null): void;
  correct(courtId: string, text: CorrectionText): void;
  /** The court whose own staff answer this phone, or null. */
  staffOf: string | null;
  /** Null where a policy says whose staff it is. */
  setStaff: ((courtId: string | null) => void) | null;
  print(courtId: string, code: HelpCode | null): void;
}

/**
 * What belongs to one step of one call: it is gone with the step. It carries its place and is not emptied by an effect,
 * because an effect runs after drawing, and would then take away the key that was typed in between.
 */
interface AtPlace {
  place: string;
  end: End | null;
  picking: boolean;
  query: string;
}

const freshAt = (place: string): AtPlace => ({ place, end: null, picking: false, query: '' });

/** More known problems than these are not shown for what was typed. */
const mostProblems = 6;

/** The help desk for staff on the phone: choose the court, type the code, read the script aloud. */
export function HelpDesk(props: HelpDeskProps) {
  const { call, move } = props;
  const court = call.courtId ? courtById(call.courtId) : null;
  const { code } = call;
  const { setStaff } = props;
  const isStaff = court !== null && props.staffOf === court.id;
  const place = [call.id, call.courtId, code].join(' ');
  const [kept, setKept] = useState<AtPlace>(freshAt(place));
  const { end, picking, query } = kept.place === place ? kept : freshAt(place);
  const keep = (changed: Partial<AtPlace>) =>
    setKept((before) => ({ ...(before.place === place ? before : freshAt(place)), ...changed }));
  const setQuery = (typed: string) => keep({ query: typed });
  const start = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const focusHeading = useRef(false);
  const problems = useMemo(
    () =>
      query.trim() === ''
        ? []
        : searchAnswers(query, { kind: court?.kind, code: code ?? undefined }, mostProblems),
    [query, court, code],
  );
  // A call begins in the one field, which has the focus as soon as it is drawn: no key goes astray.
  useLayoutEffect(() => {
    start.current?.querySelector<HTMLElement>('input')?.focus();
  }, [call.id, call.courtId]);
  useEffect(() => {
    if (!focusHeading.current) return;
    focusHeading.current = false;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  });
  const go = (to: HelpCode) => {
    keep(freshAt(place));
    move(call.courtId, to);
  };
  const choose = ({ to }: Branch) => (typeof to === 'string' ? go(to) : keep({ end: to }));
  /** For an answer chosen by mouse or Enter: moves the focus to the next heading. For a digit the focus stays. */
  const chooseAndFocus = (branch: Branch) => {
    focusHeading.current = true;
    choose(branch);
  };
  const branches = court && code && !end && !picking ? scriptFor(code, court).branches : [];
  const shown = () => {
    if (problems.length > 0) return <FoundProblems answers={problems} code={code} go={go} />;
    if (!court) return <Empty code={code} go={go} />;
    if (picking) return <PicturePick court={court} go={go} />;
    if (!code) return <CourtPath courtId={court.id} go={go} />;
    if (end)
      return (
        <EndView
          correction={props.corrections.get(court.id)}
          court={court}
          code={code}
          end={end}
          isStaff={isStaff}
          back={() => keep({ end: null })}
          next={props.begin}
        />
      );
    return <ScriptView court={court} code={code} isStaff={isStaff} choose={chooseAndFocus} />;
  };
  return (
    <div class="desk">
      <header>
        <CallTabs {...props} active={call.id} />
      </header>
      <aside ref={start} class="start" aria-label="The call">
        <DeskField
          key={call.id}
          court={court}
          code={code}
          answers={branches.length}
          query={query}
          problems={problems.length}
          setQuery={setQuery}
          chooseCourt={(one) => move(one.id, code)}
          go={go}
          answer={(number) => branches[number - 1] && choose(branches[number - 1] as Branch)}
          toProblems={() => main.current?.querySelector<HTMLElement>('summary')?.focus()}
        />
        {court && (
          <button type="button" aria-pressed={picking} onClick={() => keep({ picking: !picking })}>
            Pick their page
          </button>
        )}
      </aside>
      <main ref={main}>
        <NotKept {...props} />
        {shown()}
      </main>
      <aside class="beside" aria-label="Beside the script">
        {court && code && !picking && <CallerSees court={court.id} code={code} />}
        <Notice tone="care">
          <p class="never">Never ask for a password, passcode, token or security answer.</p>
        </Notice>
        <label class="note">
          <span class="label">Note, until this tab closes</span>
          <input
            type="text"
            maxLength={60}
            value={props.memo(call.id).note}
            autocomplete="off"
            onInput={(event) => props.setNote(call.id, event.currentTarget.value)}
          />
        </label>
        {court && (
          <>
            <HandOver
              court={court}
              code={code}
              correction={props.corrections.get(court.id)}
              print={() => props.print(court.id, code)}
            />
            {code && knownHere(code, court.kind).length > 0 && (
              <section aria-label="Known problems here">
                <h2>Known here</h2>
                <KnownProblems
                  answers={knownHere(code, court.kind)}
                  code={code}
                  callByRule={stepByRule(court, code).call}
                  isStaff={isStaff}
                  go={go}
                />
              </section>
            )}
            <CourtNumbers
              key={court.id}
              court={court}
              correction={props.corrections.get(court.id)}
              correct={(text) => props.correct(court.id, text)}
              isStaff={isStaff}
              setStaff={setStaff && ((is) => setStaff(is ? court.id : null))}
            />
          </>
        )}
      </aside>
    </div>
  );
}
