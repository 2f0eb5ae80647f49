/** A federal court's CM/ECF database, as lib/courts/courts.json lists it: one row a court. */
export interface Court {
  /** Id used in the host name and in PACER's URLs, e.g. "ilsd". */
  id: string;
  /** PACER's own id, as in `pscCourtId=` on the sign-in page, e.g. "ILSDC". */
  pacerId: string;
  name: string;
  shortName: string;
  kind: CourtKind;
  /** USPS code, or null for a court of more than one state. */
  state: string | null;
  /** "1" to "11", "DC", "FED", or null. */
  circuit: string | null;
  host: string;
  /** The court's path on the host: "/", except for bankruptcy appellate panels. */
  path: string;
  /** Other hosts that were seen: training, test, judiciary-internal. */
  aliases: string[];
  website: string;
  nextGen: { date: string | null; certainty: 'done' | 'announced' | 'approx' | null };
  helpDesk: HelpDesk[];
  /** An e-mail address or form, where the lookup gives one instead of, or beside, a number. */
  contact: string | null;
  timeZone: string;
  sources: string[];
}

export type CourtKind = 'district' | 'bankruptcy' | 'appellate' | 'bap' | 'jpml' | 'special';

export interface HelpDesk {
  label: string;
  phone: string;
  /** "2021-08", "2019", or null where the page that prints the number has no date. */
  asOf: string | null;
}

/** What the panel on a court page needs to know of a court: a few fields of the row, and only two of the numbers. */
export type CourtCard = Pick<Court, 'id' | 'shortName' | 'kind' | 'helpDesk' | 'contact'>;

/** A court's short name as it is said in a sentence: "the 7th Cir.", "the J.P.M.L.", but "S.D. Ill.". */
export const nameInSentence = ({ kind, shortName }: Pick<Court, 'kind' | 'shortName'>): string =>
  kind === 'district' || kind === 'bankruptcy' || shortName === 'this court' ? shortName : `the ${shortName}`;

/** The address of a court's own site, from its id; a bankruptcy appellate panel is on its circuit's. */
export const siteOf = ({ id }: Pick<Court, 'id'>): string => `ecf.${id.replace(/^bap/, 'ca')}.uscourts.gov`;

/** Menus that only a linked filer has, by the kind of court (FACTS.md, Menu bar); a district court's where none is known. */
export const filingMenusOf = (court: Pick<Court, 'kind'> | null | undefined): string =>
  court?.kind === 'bankruptcy' ? 'Bankruptcy and Adversary' : 'Civil and Criminal';

/** Courts of appeals and their bankruptcy panels: other software, with no menu bar and no filing menus in it. */
export const isAppellate = (kind: CourtKind): boolean => kind === 'appellate' || kind === 'bap';
