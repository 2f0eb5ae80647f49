import { nameInSentence } from '@/lib/courts/court';
import { pathFor } from '@/lib/courts/court-rules';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import { PageFrame } from './PageFrame';
import { CommonProblems } from './Problems';
import { pictureOf } from './pictures';

/** Before a court is known. */
export function Empty({ code, go }: { code: HelpCode | null; go(code: HelpCode): void }) {
  return (
    <>
      <h1 tabIndex={-1}>Ask for the court, then for the help code</h1>
      <p>
        {code && `${code} is noted. `}Callers without the guide describe their page: choose the court, then
        pick the picture.
      </p>
      <CommonProblems code={code} go={go} />
    </>
  );
}

/** The page that the caller has open at this step. */
export function CallerSees({ court: id, code }: { court: string; code: HelpCode }) {
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

/** Shown before a code is typed: all steps of the court, as buttons. */
export function CourtPath({ courtId, go }: { courtId: string; go(code: HelpCode): void }) {
  const court = courtById(courtId);
  if (!court) return null;
  const extra: HelpCode[] = ['A1', 'X6', 'X7', 'X8'];
  const item = (code: HelpCode) => (
    <li key={code}>
      <button type="button" onClick={() => go(code)}>
        <b class="code">{code}</b> <span class="says">{scriptFor(code, court).title}</span>
      </button>
    </li>
  );
  return (
    <>
      <h1 tabIndex={-1}>Type the help code, or begin at a step</h1>
      <h2>The steps in {nameInSentence(court)}</h2>
      <ol class="answers">{pathFor(court).map(([first]) => item(first as HelpCode))}</ol>
      <h2>Other steps</h2>
      <ul class="answers">
        {extra.filter((code) => !pathFor(court).some((step) => step.includes(code))).map(item)}
      </ul>
      <CommonProblems code={null} go={go} />
    </>
  );
}
