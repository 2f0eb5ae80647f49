import { day, overview } from '@/components/ui/court-list';
import { Notice } from '@/components/ui/Notice';
import type { Court } from '@/lib/courts/court';
import { pathFor } from '@/lib/courts/court-rules';
import { numbersOf } from '@/lib/helpdesk/numbers';
import { pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { AccountRecord } from '@/lib/memory/account-record';
import type { ChecklistEvent } from '@/lib/memory/checklist';
import type { CourtRecord } from '@/lib/memory/records';
import type { StoredState } from '@/lib/memory/stored-state';
import { CheckItem } from './CheckItem';

export interface ChecklistProps {
  all: StoredState;
  /** The account as last seen says nothing of the person worked for, where there are several. */
  several: boolean;
  now: number;
  check(event: ChecklistEvent): void;
  print(): void;
}

/** What to have at hand before linking in the courts chosen, with whom to call: to check off here or on paper. */
export function Checklist({ all, several, now, check, print }: ChecklistProps) {
  const { todo, linked } = overview(all);
  const { checklist } = all;
  const account = several ? null : all.account;
  const logins = todo.filter(needsLogin);
  const ready =
    checklist.account &&
    checklist.multifactor &&
    logins.every(({ court }) => checklist.logins.includes(court.id));
  return (
    <div class="checklist">
      <ul class="rows">
        <CheckItem
          label="Your own PACER account, upgraded"
          ready={checklist.account}
          set={(on) => check({ item: 'account', ready: on })}
        >
          {seenAs(account, now)}
        </CheckItem>
        <CheckItem
          label="The phone or app for its multifactor authentication"
          ready={checklist.multifactor}
          set={(on) => check({ item: 'multifactor', ready: on })}
        >
          {account?.multifactor === 'enrolled'
            ? `Enrolled, as seen ${day(account.at, now)}: the sign-in asks for a code.`
            : 'The sign-in asks for a code where it is turned on.'}
        </CheckItem>
        {todo.map((row) =>
          needsLogin(row) ? (
            <CheckItem
              key={row.court.id}
              label={`${row.court.shortName}: the old CM/ECF login and password`}
              ready={checklist.logins.includes(row.court.id)}
              set={(on) => check({ item: 'login', courtId: row.court.id, ready: on })}
            >
              <WhomToCall court={row.court} all={all} />
            </CheckItem>
          ) : (
            <li key={row.court.id} class="no-box">
              <strong>{row.court.shortName}</strong>: {instead(row)}
              <WhomToCall court={row.court} all={all} />
            </li>
          ),
        )}
      </ul>
      {todo.length > 0 && (
        <p class="hint">
          An old login may be in saved passwords or filing software; else the court helps. No login is kept
          here, only your check mark.
        </p>
      )}
      {todo.length + linked.length === 0 && (
        <p class="hint">
          Each court that you choose is listed here: the old CM/ECF login to have ready, and whom to call.
        </p>
      )}
      {linked.length > 0 && (
        <p class="hint">Linked already: {linked.map(({ court }) => court.shortName).join(', ')}</p>
      )}
      <p class="hint">
        About the PACER account: {pacerServiceCenter.name}, {pacerServiceCenter.phone} (
        {pacerServiceCenter.dated}), {pacerServiceCenter.hours}.
      </p>
      {ready && todo.length > 0 && (
        <Notice tone="done" role="status">
          <p>Everything is ready.</p>
        </Notice>
      )}
      <p class="hint print-only">
        Printed from ECF Link Guide. Unofficial: not affiliated with the US Courts.
      </p>
      <button type="button" class="no-print" onClick={print}>
        Print the checklist
      </button>
    </div>
  );
}

type Row = { court: Court; record: CourtRecord };

/** The old login is asked for where the court links, and the person has filed there, or has not said otherwise. */
const needsLogin = ({ court, record }: Row): boolean =>
  links(court) && record.filedBefore !== false && !record.stop;

const links = (court: Court): boolean => pathFor(court).some((codes) => codes.includes('L5'));

/** What there is to do in a court in which no old login is asked for. */
function instead({ record }: Row): string {
  if (record.stop) return 'stopped, because two names differed. Call before anything else.';
  return 'nothing to link. Ask for e-filing in Manage PACER Account, Maintenance, and wait for the court’s e-mail.';
}

function seenAs(account: AccountRecord | null, now: number): string {
  if (!account) return 'A firm’s shared account cannot file. Manage PACER Account shows the type.';
  const seen = `as seen ${day(account.at, now)}`;
  if (account.type === 'upgraded') return `Upgraded, ${seen}.`;
  return account.type === 'legacy'
    ? `Legacy, ${seen}: upgrade it first, in Manage PACER Account.`
    : `Administrative, ${seen}: it cannot file. Use your own account.`;
}

/** The court's newest number, or the one that staff entered, with its date. */
function WhomToCall({ court, all }: { court: Court; all: StoredState }) {
  const { contacts, contact, hours } = numbersOf(court, all.corrections.get(court.id));
  const [first] = contacts;
  return (
    <small>
      {first
        ? `Whom to call: ${first.phone}, ${first.label} (${first.dated})`
        : (contact ?? 'No number is listed.')}
      {hours && `, ${hours}`}
    </small>
  );
}
