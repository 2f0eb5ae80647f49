import type { Context } from './step';

/** What comes after the account: the next court that the person follows, or each of their courts. */
export function goOn({ next }: Context): string {
  return next
    ? `Next, link in **${next.shortName}**: open ecf.${next.id.replace(/^bap/, 'ca')}.uscourts.gov, and have your old CM/ECF login at hand.`
    : 'Next, open the site of each court that you file in, and link there with that court’s old CM/ECF login.';
}
