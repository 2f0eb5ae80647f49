import { ToneIcon } from '@/components/look/icons';
import type { AccountRecord } from '@/lib/progress/account-record';
import './account-card.css';
import { day } from './model';
import { SiteLink } from './SiteLink';

export interface AccountCardProps {
  /** As last seen in this browser; null where it never was. */
  account: AccountRecord | null;
  /** Guidance is on for the account's own pages. */
  guiding: boolean;
  /** The person follows no court yet: then the order of things stands open. */
  fromNothing: boolean;
  now: number;
  guideMe(): void;
  notNow(): void;
}

/** Where the account is managed; PACER asks for the sign-in first. */
export const manageAccountUrl = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';

/** The PACER account: its type as last seen, multifactor, when, and the next step. */
export function AccountCard({ account, guiding, fromNothing, now, guideMe, notNow }: AccountCardProps) {
  const said = account ? byType[account.type] : unseen;
  return (
    <section class="account-card" aria-labelledby="account-card-title">
      <h2 id="account-card-title">Your PACER account</h2>
      <div class={`state ${said.tone}`}>
        {said.tone !== 'open' && <ToneIcon tone={said.tone} />}
        <p>
          <strong>{said.title}</strong>
          {account && <small>seen {day(account.at, now)}</small>}
        </p>
      </div>
      <p>
        <b>Next:</b> {said.next}
      </p>
      {account?.multifactor === 'not-enrolled' && (
        <p>
          <b>Multifactor:</b> not enrolled. PACER asks filers for it at the sign-in, with three skips (as of
          February 2026).
        </p>
      )}
      {account?.multifactor === 'enrolled' && (
        <p>
          <b>Multifactor:</b> enrolled.
        </p>
      )}
      <div class="choices">
        <SiteLink
          url={manageAccountUrl}
          label={guiding ? 'Open Manage PACER Account' : 'Check my account'}
          onClick={guideMe}
        />
        {guiding && (
          <button type="button" onClick={notNow}>
            Not now
          </button>
        )}
      </div>
      <details open={fromNothing && account?.type !== 'upgraded'}>
        <summary>The order of things</summary>
        <ol>
          {order.map(({ what, how }, i) => (
            <li key={what} class={account?.type === 'upgraded' && i < 2 ? 'past' : ''}>
              <b>{what}</b> {how}
            </li>
          ))}
        </ol>
      </details>
      {account && <small>As last seen in this browser, with whichever account was signed in.</small>}
    </section>
  );
}

interface Said {
  tone: 'open' | 'done' | 'care';
  title: string;
  next: string;
}

const unseen: Said = {
  tone: 'open',
  title: 'Not seen yet',
  next: 'sign in to Manage PACER Account and read the account type: legacy or upgraded.',
};

const byType: Record<AccountRecord['type'], Said> = {
  legacy: {
    tone: 'care',
    title: 'Legacy: it cannot file yet',
    next: 'upgrade it in Manage PACER Account. Its old username ends then, so tell colleagues who use it.',
  },
  upgraded: {
    tone: 'done',
    title: 'Upgraded',
    next: 'link it once in each court that you file in, with that court’s old CM/ECF login.',
  },
  administrative: {
    tone: 'care',
    title: 'Administrative (PAA): it cannot file',
    next: 'sign in with your individual account. The administrative one can go on paying for it.',
  },
};

/** For someone who starts from nothing (Bankr. S.D. Ill.; Bankr. E.D. Mo.). */
const order = [
  {
    what: 'Have your own PACER account.',
    how: 'A shared or administrative one cannot file. New ones are upgraded.',
  },
  {
    what: 'Upgrade it, if it is a legacy one',
    how: '(from before 11 August 2014, with a username of six characters).',
  },
  {
    what: 'Know your old CM/ECF login for each court.',
    how: 'Look in saved passwords and filing software, or ask the court. Never filed there? Request access in PACER instead.',
  },
  { what: 'Link it in each court,', how: 'in the court’s own site, under Utilities.' },
];
