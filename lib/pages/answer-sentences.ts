import { sentencesOf } from './sentences';

/**
 * Which sentences of a court's answer are known. What confirms is a list of what is right: a whole sentence that says of
 * this person's own accounts that they are linked, and nothing else. Every other sentence has to be known as harmless
 * advice, or the answer is not known. No list of denials decides. The courts' exact sentences are not published (FACTS.md,
 * Answers: confirmations and refusals), so the list is made of the words they use for accounts and for linking.
 */

/** "CM/ECF account", "old e-filing credentials", "upgraded PACER account", "filer account in this court". */
const kindOfAccount =
  '(?:(?:old|existing|current|new|individual|upgraded|court|user) )*(?:(?:cm/ecf|ecf|pacer|e-?filer|e-?filing|filer|filing)(?: and (?:cm/ecf|ecf|pacer))?(?: (?:e-?filing|e-?filer|filing|filer|user|login))* )?(?:accounts?|login|credentials|privileges)';
const account = `${kindOfAccount}(?: in (?:this|the) court)?`;
/** This person's: "your", or "the" and "these", which on the answer to their own form are theirs. */
const own = `(?:your|the|these|both(?: of your)?|my)(?: two| own)? ${account}(?: below| above)?`;
const ownOnly = `your(?: two| own)? ${account}`;
const pair = `${own}(?: and (?:your |the |my )?${account})?`;
const adverb = '(?:(?:now|been|successfully|permanently|just|today) )*';
const toOther = `(?: (?:to|with)(?: (?:your|the|my|this person’s) ${account}| ${kindOfAccount}| each other| one another))?`;
const end = '(?: (?:successfully|together|now|just now|today))*';

const confirming = [
  // "Your CM/ECF account has been successfully linked to your PACER account."
  `${pair} (?:has|have|was|were) ${adverb}linked${end}${toOther}${end}`,
  // "Your accounts are now linked." The state without "now" counts of "your" accounts only.
  `${pair} (?:is|are) (?:now |both now |now both )${adverb}linked${end}${toOther}${end}`,
  `${ownOnly}(?: and (?:your )?${account})? (?:is|are) ${adverb}linked${end}${toOther}${end}`,
  // "You have successfully linked your account to your PACER account."
  `(?:you|we) (?:have )?${adverb}linked (?:your(?: two| own)?|the two|these|both) ${account}${toOther}${end}`,
  // "The link was successful.", "The linking of your CM/ECF and PACER accounts was successful."
  `(?:the |your )?(?:account )?link(?:ing)?(?: of (?:your|the|these) ${account}(?: (?:to|with|and) (?:your |the )?${account})?)?(?: (?:was|is|has been))? (?:now )?(?:successful|complete|completed|confirmed|successfully completed)(?: for (?:your|the) ${account})?`,
  '(?:successfully linked|linked successfully|you are now linked|this completes the linking(?: process)?)',
];

const opening =
  '(?:(?:success|confirmation|confirmed|congratulations|done|thank you|complete|completed)[:!.,]? )?';
const confirmation = new RegExp(`^${opening}(?:${confirming.join('|')})$`, 'i');
/**
 * "Accounts linked.", "CM/ECF account successfully linked to PACER account.": only with the mark that ends a sentence,
 * since the same words without it are the label of a value, which may say no.
 */
const headline = new RegExp(
  `^${opening}${kindOfAccount}(?: and ${kindOfAccount})? (?:now )?(?:successfully )?linked${toOther}${end}[.!]$`,
  'i',
);

/** Harmless advice after a confirmation: what the person may do next, and whom to ask. Whole sentences only. */
const advice = [
  'success|confirmation|confirmed|congratulations|done|complete(?:d)?|thank you|please note|note|important',
  // "You will not need your old CM/ECF password again."
  'you (?:will |do )?(?:no longer |not |never )?need (?:to use )?(?:your|the) old (?:cm/ecf |e-?filing |filer )?(?:login|password|account|credentials)(?: and password)?(?: again| any ?more| any longer)?',
  // "Use your PACER account from now on."
  '(?:please |from now on,? |next time,? )?(?:you (?:may|can|must|should|will) )?(?:now )?(?:use|sign in with|log in with|continue with) (?:only )?(?:your|the) (?:upgraded |individual )?pacer (?:account|login|username|credentials)(?: and password)?(?: only)?(?: (?:to|for) (?:e-?fil(?:e|ing)|fil(?:e|ing)|log(?:ging)? in|sign(?:ing)? in)(?: documents)?)?(?: in this court)?(?: from now on)?',
  '(?:do not|don’t|never) use (?:your|the) old (?:cm/ecf )?(?:login|account|password)(?: again| any ?more)?',
  'your old (?:cm/ecf |filer )?(?:login|account|password) (?:can no longer|will no longer|is no longer|has ended|no longer) ?(?:be )?(?:used|needed|valid|works?)?(?: (?:in this court|to log in|to file))?',
  // "Please log out and log in again."
  '(?:please |now |you (?:may|must|should) )*(?:log|sign) ?(?:out|off)(?: of (?:cm/ecf|pacer|this court))?(?:(?: and|,| then|, then)+ (?:log|sign) ?(?:back )?in(?: again)?)?(?: (?:to see|so that) [\\w ,]{3,60})?',
  // "Press F5 to refresh the screen.", "Choose any menu item except Log Out."
  '(?:please |now |then )?(?:refresh|reload)(?: (?:the|this|your) (?:page|screen|browser|menu))?(?: (?:to see|so that) [\\w ,]{3,60})?',
  '(?:please |now |then )?(?:press f5|click|choose|select|open)(?: (?:on )?(?:any|the|another|an?|to) [\\w /,-]{2,70})?(?: except log ?out)?',
  // "The Civil and Criminal menus appear after you click any item on the menu bar except Log Out."
  '(?:the |your )?(?:(?:civil|criminal|bankruptcy|adversary|filing)(?: and )?)+ ?(?:menus?|events?|menu items?|privileges) (?:(?:will |now |should )*(?:appear|be available|be shown|show)|are now available)(?: [\\w ,/-]{3,80})?',
  'if (?:the |your )?(?:filing |civil |criminal |bankruptcy |adversary |and |new )*menus? (?:do not|don’t|does not) (?:appear|show),? [\\w ,’/-]{3,90}',
  'if you (?:have|need)(?: any)? (?:questions|help|assistance),? (?:please )?(?:call|contact) [\\w ,’&()/.-]{3,80}',
  '(?:questions|for (?:help|assistance|questions)),? ?(?:please )?(?:call|contact) [\\w ,’&()/.-]{3,80}',
  '(?:please )?(?:call|contact) (?:the )?(?:clerk|court|help ?desk|clerk’s office)[\\w ,’()/.-]{0,80}(?: (?:for|with) (?:help|assistance|questions))?',
  'you (?:may|can) (?:now |begin to )?(?:e-?file|file|begin (?:e-?)?filing|begin filing|log in|sign in|close this (?:window|page)|start filing)(?: (?:in this court|documents|with your pacer (?:account|login)|using your pacer (?:account|login)))*',
  'your (?:upgraded )?pacer account (?:may|can) now be used to (?:e-?)?file in this court',
  'no further action is (?:required|needed|necessary)|your request (?:was|has been) (?:processed|completed)|questions\\?',
  'an? (?:confirmation )?e-?mail (?:confirming this |message )?(?:has been|was|will be) sent(?: to [\\w @.’-]{2,60})?',
  '(?:print|keep|save) (?:this|a copy of this) (?:page|confirmation)(?: for your records)?',
  'print this page|continue|back to [\\w ]{3,30}|return to [\\w ]{3,30}|home|ok|close',
  // Lines that tell whose page it is, and when.
  '(?:u\\.?s\\.? |united states )?(?:district|bankruptcy) court(?:[\\w ,.-]{0,60})|(?:u\\.?s\\.? |united states )?(?:court of appeals|bankruptcy appellate panel)[\\w ,.-]{0,60}|[\\w .]{3,30} district of [\\w ]{3,30}',
  '(?:date|time|reference|confirmation)(?: (?:number|no|id))?:? [\\d/:,. apm-]+',
  'cm/ecf(?: live)?(?: database)?|live (?:cm/ecf )?database|welcome',
];
const oneOf = (sentences: string[]): RegExp =>
  new RegExp(`^(?:${sentences.map((one) => `(?:${one})`).join('|')})$`, 'i');
const harmless = oneOf(advice);
/** Advice without room for words of the court's own. */
const closedAdvice = oneOf(advice.filter((one) => !one.includes('[\\w') && !one.includes('[\\d')));

/** Signs that say nothing by themselves, as a list or another extension puts them beside an item. No cross is one. */
const signs = '[\\s\\u2713\\u2714\\u2611\\u2022\\u00b7\\u00bb\\u203a\\u2192|]+';
const signsAround = new RegExp(`^${signs}|${signs}$`, 'g');

/** A sentence without its end mark and signs around it, white space and quotation marks folded. */
const folded = (sentence: string): string =>
  sentence
    .replace(/\s+/g, ' ')
    .replaceAll("'", '’')
    .replace(signsAround, '')
    .replace(/[ .!;:]+$/, '');

/** A whole sentence by which a court says that this person's accounts are linked. A question, with its mark, never is. */
export const confirms = (sentence: string): boolean =>
  sentence.length < 260 &&
  (confirmation.test(folded(sentence)) || headline.test(sentence.replace(/\s+/g, ' ')));

/** A whole sentence that says nothing of the link, and is known as advice or as the page's own frame. */
export const isHarmless = (sentence: string): boolean =>
  sentence.length < 260 && (folded(sentence) === '' || harmless.test(folded(sentence)));

/** A sentence that is made of known words alone, so that it holds nothing of a person, a firm or a case. */
export const isWhollyKnown = (sentence: string): boolean =>
  confirms(sentence) || (sentence.length < 260 && closedAdvice.test(folded(sentence)));

/**
 * What a text says as an answer: `confirmed` where one sentence confirms and every other is known as harmless, `harmless`
 * where all are, `unknown` else.
 */
export function answerOf(text: string): 'confirmed' | 'harmless' | 'unknown' {
  // A subordinate clause after a comma or dash belongs to its sentence: "…, and no further action is required."
  const sentences = sentencesOf(text).flatMap((sentence) =>
    confirms(sentence) || isHarmless(sentence) ? [sentence] : clausesOf(sentence),
  );
  if (!sentences.every((sentence) => confirms(sentence) || isHarmless(sentence))) return 'unknown';
  return sentences.some(confirms) ? 'confirmed' : 'harmless';
}

const clausesOf = (sentence: string): string[] => sentence.split(/, (?:and |so )|,? and (?=you |your )/);
