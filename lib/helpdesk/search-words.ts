/** What callers say and the words that the answers use for it. Matched against whole words of the query in lowercase. */
const synonyms: [said: RegExp, meant: string][] = [
  [/\b(pw|pwd|passwrd|pass word|passcode word)\b/, 'password'],
  [/\b(log ?on|logon|sign ?on|signon|sign ?in)\b/, 'login'],
  [/\b(user ?id|user name|id)\b/, 'username'],
  [/\b(2fa|mfa|two.?factor|multi.?factor|authenticator|duo)\b/, 'multifactor authenticator app'],
  [/\b(text(ed)?|sms|txt)\b/, 'text message'],
  [/\b(cell|cellphone|mobile|iphone|android)\b/, 'phone'],
  [/\b(lawyer|boss|partner)\b/, 'attorney'],
  [/\b(assistant|secretary|staff|clerk of mine|legal assistant)\b/, 'secretary paralegal'],
  [/\b(tabs?|buttons?|options?|drop ?down|menu)\b/, 'menus'],
  [/\b(gone|vanished|disappeared|not there|missing|no longer)\b/, 'missing gone'],
  [/\b(undo|unlink|reverse|take back|cancel the link)\b/, 'undo wrong linked'],
  [/\b(does ?n.?t match|not match|mismatch|different names?|wrong name|two names)\b/, 'names differ'],
  [/\b(autofill|auto.?fill|keychain|saved)\b/, 'browser filled saved'],
  [/\b(mail|post|letter)\b/, 'mail'],
  [/\b(expired?|too short|characters)\b/, 'new password characters'],
  [/\b(favou?rites?|shortcut)\b/, 'bookmark'],
  [/\b(pro ?se|without a lawyer)\b/, 'self represented'],
  [/\b(phv)\b/, 'pro hac vice'],
  [/\b(nefs?|notifications?|notices?)\b/, 'notices'],
];

/** A query in lowercase, with the words that the answers use added. */
export function withSynonyms(query: string): string {
  const text = query.toLowerCase().replace(/[’']/g, '');
  const added = synonyms.filter(([said]) => said.test(text)).map(([, meant]) => meant);
  return [text, ...added].join(' ');
}

/** Words that say nothing about the problem. */
const stopWords = new Set(
  'a an and are as at be been but by can cant could did do does for from had has have he her hers him his how i if in into is it its just me my of on or our she so some that the their them then there they this to too up us was we were what when where which while who why will with would you your im ive dont doesnt didnt wont isnt'.split(
    ' ',
  ),
);

/** A word's stem, for the index and the query alike, or null for a word that is ignored. */
export function stemOf(word: string): string | null {
  const plain = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .normalize('NFKD')
    .replace(/[^a-z0-9&@$*]/g, '');
  if (plain === '' || stopWords.has(plain)) return null;
  if (plain.length <= 4) return plain;
  return plain.replace(/(ies)$/, 'y').replace(/(?<=[a-z]{3})(ing|ed|es|s)$/, '');
}
