import type { CourtRow, Overview } from '@/components/ui/court-list';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { urgencyOf } from '@/lib/memory/account';
import type { AccountRecord } from '@/lib/memory/account-record';
import type { CourtRecord } from '@/lib/memory/knowledge';

/** Where the account is managed, after the sign-in. */
export const manageAccountUrl = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';

/** What the popup's one blue button does; null where there is nothing to press. */
export type NextThing =
  | { is: 'access' }
  | { is: 'account' }
  | { is: 'here' }
  | { is: 'court'; row: CourtRow }
  | null;

export interface Situation {
  /** The browser withholds the courts' sites. */
  withheld: boolean;
  view: Overview;
  account: AccountRecord | null;
  /** The page in front has a step that the person can be guided to, of a court or of the PACER account. */
  here: 'court' | 'account' | null;
}

/** A legacy or an administrative account can be linked in no court. */
export const accountBlocks = (account: AccountRecord | null): boolean =>
  account?.type === 'legacy' || account?.type === 'administrative';

/**
 * The one next thing. Without access to the sites there is nothing else to do; an account that cannot file blocks every court, so it comes first; then the page in front; then the
 * court that the person is being guided in, or else the first that is not linked. A stopped court is none of these: its
 * notice says whom to call.
 */
export function nextThing({ withheld, view, account, here }: Situation): NextThing {
  if (withheld) return { is: 'access' };
  if (here === 'account') return { is: 'here' };
  if (accountBlocks(account)) return { is: 'account' };
  if (here === 'court') return { is: 'here' };
  const open = view.todo.filter((row) => !view.stopped.includes(row));
  const urgency = ({ record, guidance }: CourtRow) => urgencyOf(record, guidance.guiding);
  const [row] = open.sort((a, b) => urgency(b) - urgency(a));
  return row ? { is: 'court', row } : null;
}

/** There is nothing to link, and e-filing is asked for in the PACER account: until the court was seen to decide on it. */
const asksPacer = ({ filedBefore, status, step }: CourtRecord): boolean =>
  filedBefore === false && (status === 'not-started' || status === 'in-progress') && step !== 'R3';

/** What is written on the blue button of a court. */
export const nextLabel = ({ court, record }: CourtRow): string => {
  const does = asksPacer(record)
    ? 'Ask for e-filing'
    : record.status === 'in-progress'
      ? 'Continue'
      : 'Begin';
  return `${does}: ${court.shortName}`;
};

/** Where the way of a court goes on. */
export const nextUrl = (court: Court, record: CourtRecord | null): string =>
  record && asksPacer(record) ? manageAccountUrl : landingUrl(court);
