import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { stepOf } from '@/lib/guide/decide';
import { whens } from '@/lib/guide/whens';
import { wordsFor } from '@/lib/guide/words';
import type { Whereabouts } from '@/lib/messages';
import { kindNames } from '@/lib/pages/kind-names';
import { plainManner } from '@/lib/progress/memory';
import type { Act } from '@/lib/progress/remember';
import type { Everything } from '@/lib/progress/store';
import { Skeleton } from './Skeleton';

export interface HereProps {
  /** The page's own answer; null where the page in front has no guide in it (any other site, or opened before it). */
  here: Whereabouts | null;
  all: Everything;
  act(courtId: string, act: Act): void;
  account(act: 'guide-me' | 'not-now'): void;
  showOnPage(): void;
  /** The page's skeleton as text; null where the page gives none. */
  skeleton(): Promise<string | null>;
}

/** "You are in S.D. Ill., at Utilities", with this page's step and its help code. */
export function Here({ here, all, act, account, showOnPage, skeleton }: HereProps) {
  const sighting = here?.sighting;
  if (!sighting) return null;
  const court = sighting.courtId ? courtById(sighting.courtId) : null;
  const manner = all.manners.get(court?.id ?? 'account') ?? plainManner;
  const memory = {
    record: (court && all.records.get(court.id)) ?? null,
    manner,
    settings: all.settings,
    account: all.account,
  };
  const code = here.code ?? stepOf(whens, sighting, { ...memory, manner: { ...manner, guiding: true } });
  const words = code && wordsFor(code, { court, seen: sighting, memory });
  if (!court && !words) return null;
  const ask = (type: 'guide-me' | 'not-now') => (court ? act(court.id, { type }) : account(type));
  return (
    <section class="here" aria-label="Where you are now">
      <h2>{whereLine(court, sighting)}</h2>
      {words && (
        <p>{words.note?.tone === 'stop' ? `${words.note.title}. ${words.note.text}` : `${words.title}.`}</p>
      )}
      <div class="choices">
        {words && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              if (!manner.guiding) ask('guide-me');
              showOnPage();
            }}
          >
            {manner.guiding ? 'Show me on the page' : 'Guide me'}
          </button>
        )}
        {code && words && <span class="help-code">Help code {code}</span>}
        {manner.offer === 'ask' && (
          <button type="button" onClick={() => ask('not-now')}>
            Not now
          </button>
        )}
        {court && manner.offer !== 'never' && (
          <button type="button" onClick={() => act(court.id, { type: 'not-in-this-court' })}>
            Not in this court
          </button>
        )}
      </div>
      {sighting.facts.looksDifferent && <Skeleton read={skeleton} />}
    </section>
  );
}

function whereLine(court: Court | null, { kind, training }: NonNullable<Whereabouts['sighting']>): string {
  const whose = court?.shortName ?? 'PACER';
  if (training) return `You are on the training site of ${whose}. Nothing there counts.`;
  return court ? `You are in ${whose}, at ${kindNames[kind]}` : `You are at ${kindNames[kind]}`;
}
