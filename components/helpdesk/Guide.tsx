import { useEffect } from 'preact/hooks';
import { ToneIcon } from '@/components/look/icons';
import { pageDate } from '@/lib/courts/as-of';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { dayOf } from '@/lib/helpdesk/dates';
import { phoneLines } from '@/lib/helpdesk/email';
import { stepsFrom, type WrittenStep, writtenStep } from '@/lib/helpdesk/handover';
import { wayOf } from '@/lib/helpdesk/script/way';
import type { Correction } from '@/lib/progress/helpdesk-records';
import { PageFrame } from './PageFrame';
import { pictureOf } from './pictures';

export interface GuideProps {
  court: Court;
  correction: Correction | undefined;
  now: number;
  /** Opens the browser's print window as soon as the guide stands. */
  printAtOnce: boolean;
  back(): void;
}

/** One or two pages for a court, to hand out: numbered steps with pictures, the warning, phones with their dates. */
export function Guide({ court, correction, now, printAtOnce, back }: GuideProps) {
  const links = wayOf(court).link !== 'none';
  useEffect(() => {
    if (!printAtOnce) return undefined;
    // After the pictures have been drawn and measured.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()));
    return () => cancelAnimationFrame(frame);
  }, [printAtOnce]);
  return (
    <main class="guide">
      <div class="buttons screen-only">
        <button type="button" class="primary" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={back}>
          Back to the call
        </button>
      </div>
      <header>
        <h1>
          {links ? 'Link your CM/ECF account to PACER' : 'Get filing rights'} in {named(court)}
        </h1>
        <p>
          {court.name} · {landingUrl(court)}
        </p>
      </header>
      {links && (
        <p class="before">
          <strong>Have ready:</strong> your own upgraded PACER account (eight or more characters in the
          username, not the firm’s), and the CM/ECF login that you filed with in this court before. You link
          once in each court. If you only look cases up, you need not link.
        </p>
      )}
      <ol class="steps">
        {stepsFrom(court, null).map((step, i) => (
          <Step key={step.code} step={step} number={i + 1} court={court} />
        ))}
      </ol>
      {links && (
        <section class="trouble">
          <h2>If it does not go on</h2>
          <dl>
            {(['X8', 'X2', 'X1', 'X3'] as const).map((code) => {
              const { title, lines } = writtenStep(code, court);
              return (
                <div key={code}>
                  <dt>
                    {title} <span class="code">{code}</span>
                  </dt>
                  <dd>{lines.join(' ')}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      <section class="phones">
        <h2>Whom to call</h2>
        {phoneLines(court, correction).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <strong>Never tell anybody your password, passcode, token or security answers.</strong>
        </p>
      </section>
      <footer>
        Printed {dayOf(now)} with ECF Link Guide. Unofficial: not affiliated with the US Courts. Pictures are
        drawn, not taken; the court’s pages may look different.
      </footer>
    </main>
  );
}

function Step({ step, number, court }: { step: WrittenStep; number: number; court: Court }) {
  const picture = step.picture && pictureOf(step.picture, court);
  return (
    <li class={picture ? 'with-picture' : ''}>
      <div>
        <h2>
          <span class="number">{number}</span> {step.title} <span class="code">{step.code}</span>
        </h2>
        {step.code === 'L6' && (
          <p class="permanent">
            <ToneIcon tone="stop" />
            <strong>{step.lines[0]} If the names are not both yours, stop and call.</strong>
          </p>
        )}
        {step.lines.slice(step.code === 'L6' ? 1 : 0).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {step.notes.map(({ text, date }) => (
          <p key={text} class="court-note">
            <strong>In this court:</strong> {text} {pageDate(date)}
          </p>
        ))}
      </div>
      {picture && <PageFrame picture={picture} crop={300} pageWidth={600} />}
    </li>
  );
}

/** "S.D. Ill.", "the 7th Cir.": as it stands in a sentence. */
const named = ({ kind, shortName }: Court): string =>
  kind === 'appellate' || kind === 'bap' ? `the ${shortName}` : shortName;
