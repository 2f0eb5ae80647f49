/**
 * The words by which the guide knows pages, as courts and PACER print them. A skeleton holds these and no other text, so
 * nothing belongs here that could be a person's, a firm's or a case's.
 */
const phrases = [
  'link (?:a|an|my|your|an existing|your current) (?:cm/ecf (?:filer |filing |e-filing )?|(?:e-)?filer )?account to (?:my|your|an) (?:individual )?(?:upgraded )?pacer account',
  'nextgen release [\\d.]{1,4} menu items',
  'do you want to link these accounts\\??',
  'this utility links your pacer account with your e-filer account',
  'cm/ecf (?:login|user ?name|user id|password|account|name)',
  'forgot login/password',
  'linking (?:was|is) (?:successful|complete)',
  'link to this page may not have originated from within cm/ecf',
  'session (?:has |is )?(?:ended|expired|timed out)',
  'not logged in',
  'attempt failed',
  '(?:unable to|could not|cannot|can not|was not|were not|not be|not been|has not been|already|successfully|has been|have been) (?:be |been )?link(?:ed)?',
  'document filing system',
  'official court electronic document filing system',
  'authentication',
  'manage (?:pacer|my) account',
  'log ?in to',
  'account (?:type|number|balance|status)',
  'case search status',
  'multi-?factor auth(?:entication)?',
  'upgraded|legacy pacer account|legacy|administrative',
  'upgrade (?:your )?(?:legacy )?pacer account',
  'upgrade complete',
  'you (?:currently have a legacy|now have an upgraded) pacer account',
  '(?:non-?)?attorney (?:admissions? ?/ ?)?e-?fil(?:e|ing) registration',
  'redaction agreement|notice of redaction responsibility',
  'user update required|account update required|pacer account disabled',
  'one-time passcode|authentication code',
  'security (?:question|answer)',
  'first name|last name|city|zip|primary phone|date of birth',
  'invalid|incorrect|error|failed|denied|rejected|locked|disabled|expired|unsuccessful|mismatch',
  'not|no|cannot|already',
  'linked|link|linking',
  'civil|criminal|bankruptcy|adversary|query|reports|utilities|search|help|log ?out|log ?off|log ?in',
  'submit|clear|continue|next|back|close|cancel|skip|acknowledge|upgrade|ok',
  'cm/ecf|pacer|username|user ?name|password|login|client code|required',
];

export const ownWords = new RegExp(`(?<![\\w/-])(?:${phrases.join('|')})(?![\\w/-])`, 'gi');
