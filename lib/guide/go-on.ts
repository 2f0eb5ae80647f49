import { courtCard } from '@/lib/courts/cards';
import type { Context } from './step';

/** What comes after the account: the next court that the person follows, or each of their courts. */
export function goOn({ memory }: Context): string {
  const court = memory.next ? courtCard(memory.next) : null;
  return court
    ? `Next, link in **${court.shortName}**: open ecf.${court.id.replace(/^bap/, 'ca')}.uscourts.gov, and have your old CM/ECF login at hand.`
    : 'Next, open the site of each court that you file in, and link there with that court’s old CM/ECF login.';
}
