import { type Court, nameInSentence } from '@/lib/courts/court';
import type { GuidanceEvent, PersonEvent } from '@/lib/memory/events';
import type { Whereabouts } from '@/lib/messages/to-page';
import { kindNames } from '@/lib/pages/kind-names';
import { asSentence } from '@/lib/steps/as-sentence';
import { Skeleton } from './Skeleton';
import { type WhereNow, whereNow } from './where-now';
import { whySilent } from './why-silent';

export interface HereProps {
  /** The page's own answer; null where the guide does not run in it (another site, or opened before the installation). */
  here: Whereabouts | null;
  /** The address of the page in front, where the guide may know it. */
  address: string | null;
  all: Parameters<typeof whereNow>[2];
  /** This page's step is the popup's one next thing. */
  primary?: boolean;
  dispatch(courtId: string, event: PersonEvent): void;
  account(type: GuidanceEvent['type']): void;
  showOnPage(): void;
  /** The page's skeleton as text; null where the page gives none. */
  skeleton(): Promise<string | null>;
}

/** "You are in S.D. Ill., at Utilities", with this page's step and its help code. */
export function Here(props: HereProps) {
  const { here, address, all } = props;
  const now = whereNow(here, address, all);
  if (now) return <Known {...props} now={now} />;
  const why = here?.summary ? null : whySilent(address, here);
  return why ? (
    <section class="here" aria-label="Where you are now">
      <p class="why">{why.text}</p>
    </section>
  ) : null;
}

function Known({
  here,
  now,
  primary = true,
  dispatch,
  account,
  showOnPage,
  skeleton,
}: HereProps & { now: WhereNow }) {
  const { court, summary, words, why, code, guidance } = now;
  const ask = (type: GuidanceEvent['type']) => (court ? dispatch(court.id, { type }) : account(type));
  return (
    <section class="here" aria-label="Where you are now">
      <h2>{whereLine(court, summary)}</h2>
      {words && (
        <p>
          {words.note?.tone === 'stop'
            ? `${asSentence(words.note.title)} ${words.note.text}`
            : asSentence(words.title)}
        </p>
      )}
      {why && <p class="why">{why.text}</p>}
      {here?.removed && (
        <p class="removed" role="note">
          This page removed the guide’s panel. Follow the step here or in the help desk, and reload the page
          to bring the panel back.
        </p>
      )}
      <div class="buttons">
        {now.canGuide && (
          <button
            type="button"
            class={primary ? 'primary' : ''}
            onClick={() => {
              if (!guidance.guiding) ask('guide-me');
              showOnPage();
            }}
          >
            {guidance.guiding && !here?.silence
              ? 'Show me on the page'
              : why
                ? 'Guide me here anyway'
                : 'Guide me'}
          </button>
        )}
        {code && words && (
          <span class="help-code">
            Help code <b>{code}</b>
          </span>
        )}
      </div>
      {guidance.offer !== 'never' && !now.stopped && (
        <div class="buttons">
          {guidance.offer === 'ask' && (
            <button type="button" class="plain" onClick={() => ask('not-now')}>
              Not now
            </button>
          )}
          {court && (
            <button
              type="button"
              class="plain"
              onClick={() => dispatch(court.id, { type: 'not-in-this-court' })}
            >
              Not in this court
            </button>
          )}
        </div>
      )}
      {(summary.facts.looksDifferent || code === 'X9') && <Skeleton read={skeleton} />}
    </section>
  );
}

function whereLine(court: Court | null, { kind, training }: WhereNow['summary']): string {
  const whose = court ? nameInSentence(court) : 'PACER';
  if (training) return `You are on a training site, and not in ${whose} itself: nothing counts there.`;
  return court ? `You are in ${whose}, at ${kindNames[kind]}` : `You are at ${kindNames[kind]}`;
}
