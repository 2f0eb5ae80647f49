import type { Answer } from './answer';

/** Problems in finding the link, and with linking itself. */
export const linking: Answer[] = [
  {
    id: 'link-not-found',
    symptom: 'I cannot find “Link a CM/ECF account to my PACER account”.',
    tell: 'Check in this order. First: is this the court’s own site? It is not in Manage PACER Account. Then: Utilities, under the heading Your Account. Then: Utilities, “NextGen Release 1.1 Menu Items”. In a court of appeals: the first page after signing in. If the page asks for “CM/ECF Filer or PACER Login”, it is an old sign-in page: begin again at the court’s ecf address.',
    brief:
      'Look in the court’s own site, not in Manage PACER Account: Utilities, under Your Account, or behind “NextGen Release 1.1 Menu Items”. In a court of appeals: the first page after signing in.',
    call: 'court',
    codes: ['L2', 'L3', 'L4', 'X9'],
    also: 'button is gone where is the link missing option not there utilities no link 1.1 menu',
    source: 'PACER linking guide; S.D. Ill.; S.D.W. Va.; W.D. Tex.; 4th Cir.',
    date: '2021-08',
  },
  {
    id: 'pacer-faq-says-manage-account',
    symptom: 'PACER’s help told me to sign in to Manage My Account first.',
    tell: 'Begin at the court’s own site instead: Document Filing System, then Utilities. The FAQ is worded that way, the courts’ guides are not, and only the court’s own site has the link.',
    brief:
      'Begin at the court’s own site instead: Document Filing System, then Utilities. That is where the link is made.',
    call: null,
    codes: ['L1', 'L2'],
    also: 'manage account website wrong site faq instructions psc page',
    source: 'PACER FAQ; PACER linking guide',
    date: '2021',
  },
  {
    id: 'dcn-address',
    symptom: 'The address in the guide (it ends in .dcn) does not open.',
    tell: 'Use the court’s public address: ecf, a dot, the court’s short name, .uscourts.gov. PACER’s PDF prints an address that works only inside the judiciary.',
    brief:
      'Use the court’s public address, ecf.<court>.uscourts.gov. The printed address works only inside the judiciary.',
    call: null,
    codes: ['L1'],
    also: 'alsb circ11 url site cannot be reached page not found dcn web address',
    source: 'PACER linking guide',
    date: 'undated',
  },
  {
    id: 'sign-in-invalid',
    symptom: 'The first sign-in says my username or password is invalid.',
    tell: 'Use the PACER username here, not the CM/ECF one. A legacy username is two lowercase letters and four digits. Be on the live site, not the training site, with cookies and JavaScript on. “Forgot password?” and “Forgot username?” are below the form.',
    brief:
      'Use the PACER username, not the CM/ECF one, on the live site and not the training site, with cookies and JavaScript on.',
    call: 'pacer',
    codes: ['S1', 'S5'],
    also: 'cannot log in invalid login wrong password pacer login refused locked out error',
    source: 'PACER FAQ',
    date: '2026',
  },
  {
    id: 'will-not-link',
    symptom: 'I signed in, but it will not link.',
    tell: 'Read the message first: after a refusal nothing is linked. If the login was wrong, try once more, and type it by hand; in a court of appeals in lowercase. If it says locked, wait five minutes. If it says disabled, call the court. If it names your PACER account (legacy, shared), fix that account first. Five wrong tries may lock the login for minutes. As a last resort PACER’s FAQ allows a new e-filing request, which some courts reject.',
    brief:
      'Nothing is linked after a refusal. If the login was wrong, type it by hand and try once more; then call. If the message is about your PACER account, fix that first.',
    call: 'court',
    codes: ['X2'],
    also: 'linking failed error refused attempt failed login name or password incorrect locked',
    source: 'PACER FAQ; D. Or.; 4th Cir.',
    date: '2022',
  },
  {
    id: 'names-differ',
    symptom: 'The two names on the confirmation page differ.',
    tell: 'Stop. Do not press Submit. Go back, and call the court. Most often one of the two logins is somebody else’s, or the firm’s. It may also be a former name or a nickname: call before you press Submit all the same.',
    brief:
      'Stop. Do not press Submit. Go back, and call the court. Most often one of the two logins is somebody else’s or the firm’s.',
    call: 'court',
    codes: ['L6', 'X1'],
    also: 'different person someone else colleague maiden name married name change partner not my name do not match not the same',
    source: 'S.D. Ill. linking guide; PACER linking guide',
    date: '2021-08',
  },
  {
    id: 'linking-for-my-attorney',
    symptom: 'I am linking for my attorney.',
    tell: 'Be sure whose accounts they are: you cannot undo it after Submit. Log out of PACER, close the browser, and sign in with the attorney’s own PACER account. Both names have to be the attorney’s.',
    brief:
      'Log out of PACER, close the browser, and sign in with the attorney’s own PACER account. Both names have to be the attorney’s.',
    call: 'court',
    codes: ['S1', 'L6'],
    also: 'secretary assistant doing it for my boss on behalf of several attorneys',
    source: 'S.D.W. Va.; 4th Cir.',
    date: '2019',
  },
  {
    id: 'linked-the-wrong-account',
    symptom: 'I linked the wrong account. How do I undo it?',
    tell: 'Stop filing with it. Note both account names and the time, and call the court; PACER helps where the court says so. You cannot undo it yourself. D.N.J. publishes that the court can unlink an account when people leave or join government work; no other court says what can be done.',
    brief:
      'Stop filing with it. Note both account names and the time, and call. You cannot undo it yourself.',
    call: 'court',
    codes: ['X7', 'L7', 'L8', 'X3'],
    also: 'undo unlink reverse mistake linked to the wrong person wrong attorney accident colleague',
    source:
      'D.N.J., registration page; S.D.W. Va. says that users cannot undo it; no court publishes a full answer',
    date: '2021-08',
    unanswered: true,
  },
  {
    id: 'already-linked',
    symptom: 'It says that the account is already linked.',
    tell: 'Check that this is the right court, and that the PACER account signed in is the one used before. If filing menus show, it is linked, and nothing is left to do. Otherwise another PACER account may hold the link: do not try other logins, and ask the court.',
    brief:
      'Check that you are in the right court and signed in with the PACER account you used before. If filing menus show, you are done. If not, ask the court.',
    call: 'court',
    codes: ['X2', 'X7'],
    also: 'linked before exists someone has linked my account',
    source: 'no court publishes an answer',
    date: '2026',
    unanswered: true,
  },
  {
    id: 'no-confirmation',
    symptom: 'I never got a confirmation.',
    tell: 'Look for the filing menus: some courts show a message, some a pop-up, some send an e-mail. If the filing menus are there, it is linked.',
    brief:
      'Look for the filing menus: some courts show a message, some a pop-up, some send an e-mail. If the filing menus are there, it is linked.',
    call: 'court',
    codes: ['L7', 'X3'],
    also: 'did it work no message no email nothing happened after submit is it done',
    source: 'S.D. Ill.; S.D.W. Va.; D. Colo.',
    date: '2021-08',
  },
  {
    id: 'linked-years-ago',
    symptom: 'I linked PACER years ago (my default PACER login).',
    tell: 'Link now: the old default PACER login was another thing, and so was what the Court of International Trade called linking in 2013. It only paid for searches from the old CM/ECF.',
    call: 'court',
    codes: ['L1', 'L3', 'L5'],
    also: 'change default pacer login already did this before make this my default long ago',
    source: 'Bankr. N.D. Cal.; Bankr. M.D. Pa.; Ct. Int’l Trade',
    date: '2013',
  },
];
