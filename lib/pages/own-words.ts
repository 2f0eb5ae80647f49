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
  '(?:additional )?filer information|delivery method and formatting|e-?filing terms of use|acknowledge?ment of policies and procedures|what would you like to apply ?/ ?register for\\?',
  'redaction agreement|notice of redaction responsibility',
  'user update required|account update required|pacer account disabled',
  'one-time passcode|authentication code',
  'security (?:question|answer)',
  'first name|last name|city|zip|primary phone|date of birth',
  'invalid|incorrect|error|failed|denied|rejected|locked|disabled|expired|unsuccessful|mismatch',
  'not|no|cannot|already',
  'link (?:your|these|the|both|my) accounts?',
  'permanently linked',
  'linked|link|linking',
  'civil|criminal|bankruptcy|adversary|query|reports|utilities|search|help|log ?out|log ?off|log ?in',
  'submit|clear|continue|next|back|close|cancel|skip|acknowledge|upgrade|ok',
  'cm/ecf|pacer|username|user ?name|password|login|client code|required',
];

export const ownWords = new RegExp(`(?<![\\w/-])(?:${phrases.join('|')})(?![\\w/-])`, 'gi');

/**
 * The words of which courts and PACER make ids, classes and paths. A skeleton holds these parts of them and no other: an
 * id may be made of a person's name.
 */
export const markupWords: ReadonlySet<string> = new Set(
  [
    'accessible accordion account acct ack active activity adversary ajax alt an announce attorney',
    'authentication bankruptcy banner bap bd beam billing bin bn box bpm btn button calendar cell cgi',
    'change chk chkbox city civil client cmecf code confirm confirmation container content continue',
    'country county court criminal csologin detail dialog disabled display dkt dlg dob doc docs ecf efile',
    'ejuror error events expired faqs fax fbtn field filing firm first focus footer forgot form frm',
    'frontpage guide header help helper hidden highlight hist home hrmenuseparator html id idt in index',
    'info input iquery item jsf label last link linking list live lnk log login logins logo logout mail',
    'main maint manage menu menubar message messages mfa mid module msg multifactor my name nav navbar',
    'nextgen noimage noprint notice of ok okay opinions other out outputlabel overlay page panel',
    'panelgrid pass password path pcl phone pl popup psc pscof public pw query redact redaction referrer',
    'reg registration regmsg relink reports room row rpt scroll search selectonemenu servlet settings',
    'show showpage skip spritedownarrow state step submit summary tab table tabs text title titlebar',
    'titles topmenu transport trigger type ui unit update upgrade usa user username utilities utility',
    'value view visible webserver widget wiz wizard xhtml yui yuimenubar yuimenubaritem',
    'yuimenubaritemlabel zip',
  ].flatMap((line) => line.split(' ')),
);
