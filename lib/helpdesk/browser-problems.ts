import type { Answer } from './answer';

/** Problems with the browser, its bookmarks and its extensions. */
export const browserProblems: Answer[] = [
  {
    id: 'which-browser',
    symptom: 'Which browser do I need?',
    tell: 'Use a current Firefox, Chrome, Edge or Safari, with cookies and JavaScript on. Several courts prefer Firefox. No list for all of PACER was found; Edge is named only for ACMS. Ignore old advice about Internet Explorer.',
    call: 'court',
    codes: ['L1', 'S1', 'S5'],
    also: 'internet explorer edge chrome firefox safari mac ipad cookies javascript blank page',
    source: 'Bankr. D. Neb.; M.D. Pa.; 2d Cir.; PACER FAQ',
    date: 'undated',
  },
  {
    id: 'bookmark-wrong-login',
    symptom: 'My bookmark opens the wrong login page.',
    tell: 'Delete the bookmark, log out of every PACER tab, and begin at the court’s own address in a new window: ecf, a dot, the court’s short name, .uscourts.gov.',
    brief: 'Delete the bookmark, log out of PACER, and begin at the court’s own ecf address in a new window.',
    call: 'court',
    codes: ['L1', 'S1', 'X4'],
    also: 'favorites saved link old page wrong screen training site different page',
    source: '4th Cir.; S.D.W. Va.; the part on bookmarks is inferred',
    date: 'undated',
  },
  {
    id: 'is-it-safe',
    symptom: 'Is it safe to use this guide, PacerPro or RECAP?',
    tell: 'Ask your firm and your court. Courts ask filers not to give PACER credentials to others, and not to use software that connects to a filer’s PACER account by itself; they want to protect sealed documents. This guide never reads a password or code, fills in, presses or sends anything.',
    call: 'court',
    codes: [],
    also: 'extension plugin add-on privacy security third party software trust virus',
    source: 'M.D. La.; E.D. Ark.; Bankr. D. Kan.',
    date: '2023-08',
  },
];
