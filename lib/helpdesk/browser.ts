import type { Answer } from './answer';

/** The browser, its bookmarks, and what is added to it. */
export const browserProblems: Answer[] = [
  {
    id: 'which-browser',
    covers: ['F1'],
    symptom: 'Which browser do I need?',
    tell: 'Use a current Firefox, Chrome, Edge or Safari, with cookies and JavaScript on. Several courts prefer Firefox; no list for all of PACER was found, and Edge is named only for ACMS. Leave old advice about Internet Explorer alone.',
    call: 'court',
    codes: ['L1', 'S1', 'S5'],
    also: 'internet explorer edge chrome firefox safari mac ipad cookies javascript blank page',
    source: 'Bankr. D. Neb.; M.D. Pa.; 2d Cir.; PACER FAQ',
    date: 'undated',
  },
  {
    id: 'bookmark-wrong-login',
    covers: ['F2'],
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
    covers: ['F3'],
    symptom: 'Is it safe to use this guide, PacerPro or RECAP?',
    tell: 'Ask your firm and your court. Courts ask filers not to give PACER credentials to others, and not to use software that connects to a filer’s PACER account by itself; the worry is sealed material. This guide reads no password or code, fills in nothing, presses nothing and sends nothing.',
    call: 'court',
    codes: [],
    also: 'extension plugin add-on privacy security third party software trust virus',
    source: 'M.D. La.; E.D. Ark.; Bankr. D. Kan.',
    date: '2023-08',
  },
];
