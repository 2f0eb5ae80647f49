import { useEffect, useRef, useState } from 'preact/hooks';
import { beginsAt } from '@/components/court-pages/site';
import { Icon } from '@/components/look/icons';
import { provenance, standing } from '@/components/popup/model';
import { StatusMark } from '@/components/popup/StatusMark';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/guide/codes';
import { deskHash } from '@/lib/helpdesk/address';
import type { Everything } from '@/lib/progress/store';
import { AddressBar } from './AddressBar';
import { Chooser, shortName } from './Chooser';
import { type Choice, startOf } from './choices';
import { ImitatedPage } from './ImitatedPage';
import { MemoryBrowser } from './memory-browser';
import { back, begin, follow, type PracticeTab, press, reload } from './tab';

export interface PracticeProps {
  choice: Choice;
  /** The person chose anew: for the tab's own address. */
  onChoice(choice: Choice): void;
}

/** What lies over the page, from the browser and not from the page. */
type Aside = 'send-again' | { courtId: string | null; code: HelpCode | null } | null;

/** A practice in progress: the choice, the imitated browser with its memory, and its tab. */
interface Run {
  choice: Choice;
  browser: MemoryBrowser;
}

/** The practice tab: choose a court and what happens, then link in an imitated browser with the guide at work in it. */
export function Practice({ choice, onChoice }: PracticeProps) {
  const [kept, setKept] = useState<Everything | null>(null);
  const [aside, setAside] = useState<Aside>(null);
  const running = useRef<MemoryBrowser | null>(null);
  const start = (chosen: Choice): Run => {
    const browser = new MemoryBrowser(
      () => Date.now(),
      () => {
        if (running.current === browser) void browser.read().then(setKept);
      },
      (courtId, code) => setAside({ courtId, code }),
    );
    running.current = browser;
    // The court is followed, as it would be by the welcome page or the popup. PACER's own pages have no chip: there the
    // practice begins as after "Guide me" in the popup.
    const guided = beginsAt(chosen.scenario) !== null;
    void browser.act(chosen.place.id, { type: guided ? 'guide-me' : 'track' });
    return { choice: chosen, browser };
  };
  const [run, setRun] = useState<Run>(() => start(choice));
  const [tab, setTab] = useState<PracticeTab>(() => begin(choice.scenario, startOf(choice)));
  const latest = useRef(tab);
  const go = (next: PracticeTab) => {
    latest.current = next;
    setTab(next);
    setAside(null);
  };
  const again = (chosen: Choice) => {
    const fresh = begin(chosen.scenario, startOf(chosen));
    const number = tab.now.number + 1;
    setRun(start(chosen));
    go({ ...fresh, now: { ...fresh.now, number } });
    onChoice(chosen);
  };
  const { place } = run.choice;
  const court = courtById(place.id);
  const record = kept?.records.get(place.id);
  const guiding = kept?.manners.get(place.id)?.guiding === true;
  return (
    <main class="practice">
      <header>
        <h1>Practice linking</h1>
        <Chooser running={run.choice} onBegin={again} />
      </header>
      <section class="window" aria-label="Practice browser">
        <div class="strip">
          <p>
            <strong>Practice, not a court.</strong> Type anything: nothing is sent or kept, and your own
            courts stay as they are.
          </p>
          {court && record && (
            <p class={`standing ${record.status}`} role="status">
              <StatusMark status={record.status} />
              <span>
                {court.shortName} here: <strong>{standing({ court, record })}</strong>{' '}
                {record.status === 'linked' && provenance({ record }, Date.now())}
              </span>
            </p>
          )}
        </div>
        <AddressBar
          url={tab.now.url}
          canGoBack={tab.past.length > 0}
          onBack={() => go(back(tab))}
          onReload={() => (tab.now.method === 'POST' ? setAside('send-again') : go(reload(tab)))}
          bookmarks={[
            { name: 'PACER', url: 'https://pacer.uscourts.gov/' },
            { name: shortName(place), url: place.url },
          ]}
          onBookmark={(url) => go(follow(tab, url))}
        >
          <button
            type="button"
            class="guide"
            onClick={async () => {
              if (!guiding) await run.browser.act(place.id, { type: 'guide-me' });
              run.browser.tell({ to: 'page', ask: 'show' });
            }}
          >
            <Icon name="link" /> {guiding ? 'Show the guide' : 'Guide me'}
          </button>
        </AddressBar>
        {aside === 'send-again' && (
          <SendAgain onCancel={() => setAside(null)} onSend={() => go(reload(tab))} />
        )}
        {aside !== null && aside !== 'send-again' && (
          <p class="aside" role="status">
            Here the guide opens the help desk{aside.code ? ` at ${aside.code}` : ''}.{' '}
            <a href={`/helpdesk.html${deskHash(aside)}`} target="_blank" rel="noreferrer">
              Open the real one in a new tab
            </a>
          </p>
        )}
        <ImitatedPage
          key={tab.now.number}
          entry={tab.now}
          browser={run.browser}
          hooks={{
            follow: (to, method) => go(follow(latest.current, to, method)),
            press: (source) => {
              const [next, partial] = press(latest.current, source);
              go(next);
              return partial;
            },
          }}
        />
      </section>
    </main>
  );
}

/** What every browser asks before it loads a page again that came from a form. */
function SendAgain({ onCancel, onSend }: { onCancel(): void; onSend(): void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="aside"
      role="alertdialog"
      aria-labelledby="send-again"
      aria-describedby="send-again-why"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="question">
        <strong id="send-again">Send the form again?</strong>
        <p id="send-again-why">
          A browser asks this when the page came from a form. Choose Cancel: the form was sent already.
        </p>
      </div>
      <button ref={cancel} type="button" class="primary" onClick={onCancel}>
        Cancel
      </button>
      <button type="button" onClick={onSend}>
        Send again
      </button>
    </div>
  );
}
