/** Courts as people type them: names, short names, ids, cities, numbers, and typos, which take the longest to search. */
export const courtTexts = [
  'Southern District of Illinois',
  'Bankr. E.D. Mo.',
  'S.D.N.Y.',
  'estern distrct of calfornia',
  'new jresey',
  'saint louis',
  '7th circuit',
  'wvsd',
  '618-482',
  'no such court anywhere',
];

/** Problems in the words of callers. */
export const problemTexts = [
  'the filing button is gone',
  'no bankrupcy menu after linking',
  'my secretary does not get the notices anymore',
  'different persons name on the screen',
  'locked out, lost my phone',
  'how do I unlink',
];
