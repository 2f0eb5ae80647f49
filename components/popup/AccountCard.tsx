import { ToneIcon } from '@/components/ui/icons';
import type { AccountRecord } from '@/lib/memory/account-record';
import './account-card.css';
import { day } from '@/components/ui/court-list';
import { SiteLink } from '@/components/ui/SiteLink';
import { manageAccountUrl } from './next-thing';

export interface AccountCardProps {
  /** As last seen in this browser; null where it was never seen. */
  account: AccountRecord | null;
  /** Guidance is on for the account's own pages. */
  guiding: boolean;
  /** The account is the popup's one next thing. */
  primary?: boolean;
  /** The person follows no court yet: then the list of the steps is open. */
  isNew: boolean;
  now: number;
  guideMe(): void;
  notNow(): void;
}

/** The PACER account: its type and multifactor state as last seen, and the next step. */
export function AccountCard({
  account,
  guiding,
  primary = false,
  isNew,
  now,
  guideMe,
  notNow,
}: AccountCardProps) {
  const text = account ? byType[account.type] : unseen;
  return (
    <section class="account-card" aria-labelledby="account-card-title">
      <h2 id="account-card-title">Your PACER account</h2>
      <div class={`notice ${text.tone}`}>
        {text.tone !== 'open' && <ToneIcon tone={text.tone} />}
        <div>
          <h3>{text.title}</h3>
          {account && <small>seen {day(account.at, now)}</small>}
        </div>
      </div>
      <p>
        <b>Next:</b> {text.next}
      </p>
      {account?.multifactor === 'not-enrolled' && (
        <p>
          <b>Multifactor:</b> not enrolled. PACER asks filers for it at the sign-in, with three skips (as of
          February 2026). To do it now: Check my account, then Enroll; the guide goes along.
        </p>
      )}
      {account?.multifactor === 'enrolled' && (
        <p>
          <b>Multifactor:</b> enrolled. Sign-in asks for a code of the app, or a backup code.
        </p>
      )}
      <div class="buttons">
        <SiteLink
          url={manageAccountUrl}
          label={guiding || primary ? 'Open Manage PACER Account' : 'Check my account'}
          primary={primary}
          onClick={guideMe}
        />
        {guiding && (
          <button type="button" onClick={notNow}>
            Not now
          </button>
        )}
      </div>
      <details open={isNew && account?.type !== 'upgraded'}>
        <summary>The steps</summary>
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

interface TypeText {
  tone: 'open' | 'done' | 'care';
  title: string;
  next: string;
}

const unseen: TypeText = {
  tone: 'open',
  title: 'Not seen yet',
  next: 'sign in to Manage PACER Account and read the account type: legacy or upgraded.',
};

const byType: Record<AccountRecord['type'], TypeText> = {
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
    next: 'sign in with your individual account. The administrative one can continue to pay for it.',
  },
};

/** The whole way, for people who are new to linking. */
const order = [
  {
    what: 'Have your own PACER account.',
    how: 'A shared or administrative one cannot file. New ones are upgraded.',
  },
  {
    what: 'Upgrade it, if it is a legacy one',
    how: '(from before August 11, 2014, with a six-character username).',
  },
  {
    what: 'Know your old CM/ECF login for each court.',
    how: 'Look in saved passwords and filing software, or ask the court. Never filed there? Request access in PACER instead.',
  },
  { what: 'Link it in each court,', how: 'in the court’s own site, under Utilities.' },
];
