import type { Answer } from './answer';

/** Problems about which PACER account is whose, and which one can file. */
export const whichAccount: Answer[] = [
  {
    id: 'is-it-upgraded',
    symptom: 'Is my PACER account upgraded?',
    tell: 'Open Manage PACER Account and read the line Account Type: that is the sure test. A quick one is the length of the username: a six-character username is a legacy account from before August 11, 2014, and one of eight characters or more an upgraded account. A legacy account cannot file.',
    brief:
      'Read Account Type in Manage PACER Account. A six-character username is a legacy account, which cannot file.',
    call: 'pacer',
    codes: ['A1', 'A2', 'S1', 'S5', 'X5'],
    also: 'old or new 2014 six letters short username do I have to upgrade',
    source: 'Bankr. S.D. Ill.; JPML upgrade guide; S.D.W. Va.',
    date: '2021-09',
  },
  {
    id: 'account-says-legacy',
    symptom: 'My page says Account Type: Legacy PACER Account.',
    tell: 'Choose Upgrade beside it. Fill in Person, Address and Security, and continue until the page says Upgrade Complete. After that the account can no longer be shared, and its old username ends (W.D. Tex. lets a filer keep one that meets the new rules). Upgrade it only if it is yours alone.',
    brief:
      'Choose Upgrade beside it, and continue to “Upgrade Complete”. After that nobody can share the account: upgrade it only if it is yours alone.',
    call: 'pacer',
    codes: ['A2', 'A3', 'A4', 'A5', 'X5'],
    also: 'legacy account upgrade wizard person address security tab old username gone',
    source: 'JPML upgrade guide; W.D. Tex.',
    date: '2022',
  },
  {
    id: 'upgrade-and-other-courts',
    symptom: 'If I upgrade, do I lose the courts that are not on NextGen?',
    tell: 'Go ahead: you can search cases in every court with an upgraded account. Only a court that is not on NextGen kept its own CM/ECF login for filing, and by January 2023 every court in PACER’s lookup was on NextGen.',
    brief:
      'No: with an upgraded account you can search in every court, and file in each court where it is linked.',
    call: null,
    codes: ['A2', 'A6'],
    also: 'upgrading other courts still work keep access currentgen',
    source: 'D. Del.; Bankr. N.D. Ill.; PACER court lookup',
    date: '2023-01',
  },
  {
    id: 'account-status-not-search-status',
    symptom: 'It says Account Status, not Case Search Status.',
    tell: 'Log out of it: that is a PACER Administrative Account (PAA), which only pays bills. It can neither search nor file. Sign in with your individual account, or register one.',
    brief:
      'That is an administrative account, for billing only. Sign in with your individual account, or register one.',
    call: 'pacer',
    codes: ['A2', 'X5'],
    also: 'PAA administrative billing account group invoice office manager cannot search cannot file',
    source: 'S.D.W. Va.; Bankr. D. Neb.; PACER group billing',
    date: '2022',
  },
  {
    id: 'firm-shares-login',
    symptom: 'We all use the firm’s PACER login.',
    tell: 'Do not sign in to CM/ECF or link with it: a shared account cannot file, and linking it can lock the others out. Get an individual account for each filer. The firm can still pay for all of them through a PACER Administrative Account (PAA), and staff who only search may continue to share one. PACER advises against sharing: one changed password locks everybody else out.',
    brief:
      'Do not sign in or link with it: shared accounts cannot file. Each filer needs an individual account; the firm can still pay centrally.',
    call: 'pacer',
    codes: ['R1', 'S1', 'X1', 'X5'],
    also: 'office shares one account shared login everybody same password partners secretary central billing',
    source: 'PACER linking guide; D. Del.; W.D. Tex.; D.N.H.; PACER FAQ',
    date: '2021',
  },
  {
    id: 'two-pacer-accounts-cja',
    symptom: 'I have two PACER accounts, one for CJA work.',
    tell: 'Upgrade the private one. Then e-mail PACER the account number and the district, and ask to move the CJA exemption to it; the CJA account is closed after that. In CM/ECF, switch with Utilities, Change PACER Exemption Status.',
    call: 'pacer',
    codes: ['A2', 'S1'],
    kinds: ['district', 'appellate'],
    also: 'CJA panel exempt exemption criminal justice act public defender two accounts free',
    source: 'PACER FAQ; D. Idaho; D. Conn.',
    date: '2022',
  },
  {
    id: 'account-may-already-exist',
    symptom: 'Registration says that an account may already exist, or the new account is inactive.',
    tell: 'Do not register again. PACER compares name, birth date and e-mail, and counts name+1@ as the same e-mail. If two of the three match, the page offers Continue. If all three match, the new account becomes inactive, which can block court access: only PACER can resolve it.',
    brief:
      'Do not register again. Two matching details: choose Continue. Three: the account becomes inactive, and only PACER can resolve it.',
    call: 'pacer',
    codes: ['R1', 'A2'],
    also: 'duplicate account registration hold already registered second account email in use',
    source: 'D. Idaho',
    date: '2022',
  },
  {
    id: 'new-account-cannot-search',
    symptom: 'I have a new account, but I cannot search.',
    tell: 'Look for the activation token in the mail: without a credit card at registration it comes by US mail, in seven to ten business days, and never by phone, e-mail or fax. A card gives search at once. Filing, and requests to file, do not wait for it (PACER’s notice of 2016).',
    brief:
      'Without a card, an activation token comes by US mail in seven to ten business days. You do not need it to file.',
    call: 'pacer',
    codes: ['R1', 'S1'],
    also: 'token in the mail letter post activation code waiting for letter not activated credit card',
    source: 'Bankr. W.D.N.Y.; PACER; PACER sign-in notice of 2016',
    date: '2022',
  },
];
