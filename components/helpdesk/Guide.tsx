import { useEffect } from 'preact/hooks';
import { ToneIcon } from '@/components/ui/icons';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { dayOf, pageDate } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import { phoneLines } from '@/lib/helpdesk/email';
import { handOver, type WrittenStep, writtenStep } from '@/lib/helpdesk/handover';
import type { Correction } from '@/lib/memory/help-desk-records';
import { PageFrame } from './PageFrame';
import { pictureOf } from './pictures';

export interface GuideProps {
  court: Court;
  /** The step that the caller is at, or null for the whole guide. */
  code: HelpCode | null;
  correction: Correction | undefined;
  now: number;
  /** Opens the browser's print window as soon as the guide is rendered. */
  printAtOnce: boolean;
  back(): void;
}

/** One or two printed pages for a court: the e-mail's steps with pictures, the warning, phone numbers with their dates. */
export function Guide({ court, code, correction, now, printAtOnce, back }: GuideProps) {
  const { wants, heading, steps, stopped } = handOver(court, code, correction);
  const links = wants === 'link' && !stopped;
  useEffect(() => {
    if (!printAtOnce) return undefined;
    // After the pictures have been rendered and measured.
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
        <h1>{heading}</h1>
        <p>
          {court.name} · {landingUrl(court)}
        </p>
      </header>
      {links && (
        <p class="before">
          <strong>Have ready:</strong> your own upgraded PACER account (eight or more characters in the
          username, not the firm’s), and the CM/ECF login that you filed with in this court before. You link
          once in each court. If you only search, you do not need to link.
        </p>
      )}
      <ol class="steps">
        {steps.map((step, i) => (
          <Step key={step.code} step={step} number={stopped ? null : i + 1} court={court} />
        ))}
      </ol>
      {links && (
        <section class="trouble">
          <h2>If you cannot continue</h2>
          <dl>
            {(['X8', 'X2', 'X1', 'X3'] as const).map((code) => {
              const { title, stop, lines } = writtenStep(code, court, correction);
              return (
                <div key={code}>
                  <dt>
                    {title} <span class="code">{code}</span>
                  </dt>
                  <dd>
                    <strong>{stop.join(' ')}</strong> {lines.join(' ')}
                  </dd>
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

function Step({ step, number, court }: { step: WrittenStep; number: number | null; court: Court }) {
  const picture = step.picture && pictureOf(step.picture, court);
  return (
    <li class={picture ? 'with-picture' : ''}>
      <div>
        <h2>
          {number && <span class="number">{number}</span>} {step.title} <span class="code">{step.code}</span>
        </h2>
        {step.stop.map((text) => (
          <p key={text} class={step.call.length > 0 ? 'permanent' : ''}>
            {step.call.length > 0 && <ToneIcon tone="stop" />}
            <strong>{text}</strong>
          </p>
        ))}
        {step.call.map((line) => (
          <p key={line} class="call">
            Call {line}
          </p>
        ))}
        {step.lines.map((line) => (
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
