import { useEffect, useRef, useState } from 'preact/hooks';
import { statusLine, statusSource } from '@/components/ui/court-list';
import { Icon, link, ToneIcon } from '@/components/ui/icons';
import { StatusMark } from '@/components/ui/StatusMark';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { deskHash } from '@/lib/helpdesk/desk-route';
import type { StoredState } from '@/lib/memory/stored-state';
import { beginsAt } from '@/lib/simulator/site';
import { AddressBar } from './AddressBar';
import { Chooser, shortName } from './Chooser';
import { type Choice, startOf } from './choices';
import { ImitatedPage } from './ImitatedPage';
import { MemoryBrowser } from './memory-browser';
import { back, begin, follow, type PracticeTab, press, reload } from './tab';

export interface PracticeProps {
  choice: Choice;
  /** The person made another choice: for the tab's own address. */
  onChoice(choice: Choice): void;
  /** For whom one works, where several people were added: practice changes nothing of theirs. */
  workingFor?: string | undefined;
}

/** A question or hint above the page, from the imitated browser and not from the page. */
type Notice = 'send-again' | { courtId: string | null; code: HelpCode | null } | null;

/** A practice in progress: the choice, and the imitated browser with its memory. */
interface Run {
  choice: Choice;
  browser: MemoryBrowser;
}

/** The practice tab: choose a court and what happens, then link in an imitated browser in which the guide runs. */
export function Practice({ choice, onChoice, workingFor }: PracticeProps) {
  const [kept, setKept] = useState<StoredState | null>(null);
  const [notice, setNotice] = useState<Notice>(null);
  const running = useRef<MemoryBrowser | null>(null);
  const start = (chosen: Choice): Run => {
    const browser = new MemoryBrowser(
      () => Date.now(),
      () => {
        if (running.current === browser) void browser.read().then(setKept);
      },
      (courtId, code) => setNotice({ courtId, code }),
    );
    running.current = browser;
    // Follows the court, as the welcome page or the popup would. PACER's own pages have no chip: there the practice
    // begins as after "Guide me" in the popup.
    const guided = beginsAt(chosen.scenario) !== null;
    void browser.dispatch(chosen.route.id, { type: guided ? 'guide-me' : 'track' });
    return { choice: chosen, browser };
  };
  const [run, setRun] = useState<Run>(() => start(choice));
  const [tab, setTab] = useState<PracticeTab>(() => begin(choice.scenario, startOf(choice)));
  const latest = useRef(tab);
  const go = (next: PracticeTab) => {
    latest.current = next;
    setTab(next);
    setNotice(null);
  };
  const restart = (chosen: Choice) => {
    const fresh = begin(chosen.scenario, startOf(chosen));
    const number = tab.now.number + 1;
    setRun(start(chosen));
    go({ ...fresh, now: { ...fresh.now, number } });
    onChoice(chosen);
  };
  const { route } = run.choice;
  const court = courtById(route.id);
  const record = kept?.records.get(route.id);
  const guiding = kept?.guidance.get(route.id)?.guiding === true;
  return (
    <main class="practice">
      <header>
        <h1>Practice linking</h1>
        <Chooser running={run.choice} onBegin={restart} />
      </header>
      <section class="window" aria-label="Practice browser">
        <div class="strip">
          <p>
            <strong>Practice, not a court.</strong> Type anything: nothing is sent or kept, and your own
            courts stay as they are.
          </p>
          {workingFor && (
            <p class="for">
              Working for <strong>{workingFor}</strong>, but the filer here is Jordan Sample.
            </p>
          )}
          {court && record && (
            <p class={`status ${record.status}`} role="status">
              <StatusMark status={record.status} />
              <span>
                {court.shortName} here: <strong>{statusLine({ court, record })}</strong>{' '}
                {record.status === 'linked' && statusSource({ record }, Date.now())}
              </span>
            </p>
          )}
        </div>
        <AddressBar
          url={tab.now.url}
          canGoBack={tab.past.length > 0}
          onBack={() => go(back(tab))}
          onReload={() => (tab.now.method === 'POST' ? setNotice('send-again') : go(reload(tab)))}
          bookmarks={[
            { name: 'PACER', url: 'https://pacer.uscourts.gov/' },
            { name: shortName(route), url: route.url },
          ]}
          onBookmark={(url) => go(follow(tab, url))}
        >
          <button
            type="button"
            class="guide"
            onClick={async () => {
              if (!guiding) await run.browser.dispatch(route.id, { type: 'guide-me' });
              run.browser.tell({ to: 'page', type: 'show' });
            }}
          >
            <Icon path={link} /> {guiding ? 'Show the guide' : 'Guide me'}
          </button>
        </AddressBar>
        {notice === 'send-again' && (
          <SendAgain onCancel={() => setNotice(null)} onSend={() => go(reload(tab))} />
        )}
        {notice !== null && notice !== 'send-again' && (
          <div class="notice" role="status">
            <p>
              Here the guide opens the help desk{notice.code ? ` at ${notice.code}` : ''}.{' '}
              <a href={`/helpdesk.html${deskHash(notice)}`} target="_blank" rel="noreferrer">
                Open the real one in a new tab
              </a>
            </p>
          </div>
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

/** The question that every browser asks before it reloads the answer to a form. */
function SendAgain({ onCancel, onSend }: { onCancel(): void; onSend(): void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="notice care"
      role="alertdialog"
      aria-labelledby="send-again"
      aria-describedby="send-again-why"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <ToneIcon tone="care" />
      <div>
        <strong id="send-again">Send the form again?</strong>
        <p id="send-again-why">
          A browser asks this when the page came from a form. Choose Cancel: the form was sent already.
        </p>
        <div class="buttons">
          <button ref={cancel} type="button" class="primary" onClick={onCancel}>
            Cancel
          </button>
          <button type="button" onClick={onSend}>
            Send again
          </button>
        </div>
      </div>
    </div>
  );
}
