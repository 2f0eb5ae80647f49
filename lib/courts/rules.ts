import type { HelpCode } from '@/lib/help-codes';
import { caseRules } from './filer-cases';
import type { Rule } from './rule';

const through = (...first: HelpCode[][]): HelpCode[][] => [...first, ['L5'], ['L6'], ['L7', 'L8']];

/** The date is that of the court's move to NextGen. */
const montanaRegisters =
  'If you are admitted here and have not e-filed since before September 27, 2021, do not link: register in Manage PACER Account, “E-File Registration Only”.';

const requestInFifth = {
  title: 'Request e-filing in Manage PACER Account',
  text: [
    'This court has **no link step**. With an upgraded PACER account, sign in to Manage PACER Account and open Maintenance, Attorney Admissions / E-File Registration.',
    'Choose this court, and ask for **E-Filing**, **Admission** or both. Filing opens when the court has accepted the request.',
  ],
};

/** General rules first: for the same step, a later row takes the place of an earlier one. */
export const rules: readonly Rule[] = [
  {
    id: 'appellate',
    where: { kinds: ['appellate', 'bap'] },
    path: through(['L1'], ['S1'], ['L3']),
    steps: {
      L1: { add: 'Choose the entry for filers. “PACER Login” beside it is only for searching.' },
      L2: { add: 'Utilities is not needed here: the link is on the first page after signing in.' },
      L3: { call: 'pacer' },
      L5: {
        instead: {
          title: 'Enter your old appellate filer login, in lowercase',
          text: [
            'The one you filed with in the courts of appeals **before NextGen**. It is **not** your PACER username. Nothing is linked by this page yet.',
            'If you only search, no action is necessary. This guide does not read what you type.',
          ],
        },
        call: 'pacer',
      },
      X2: { call: 'pacer' },
      X8: {
        add: 'The appellate filer login is national: PACER Service Center helps if it is lost.',
        call: 'pacer',
      },
    },
    source: '4th Cir. linking page; PACER FAQ',
    date: '2019',
    unverified: 'The pages behind the sign-in are described, and nobody outside has published them.',
  },
  {
    id: 'second-circuit-account-page',
    where: { ids: ['ca2'] },
    steps: { L3: { add: 'If it is not on the page, look under Utilities, Update My Account.' } },
    source: '2d Cir. page on updating a CM/ECF account',
    date: null,
  },
  {
    id: 'fifth-circuit-request',
    where: { ids: ['ca5'] },
    path: [['A1'], ['A2', 'A3', 'A4', 'A5', 'A6'], ['X6']],
    steps: {
      L1: { instead: requestInFifth, call: 'court' },
      S1: {
        add: 'There is no link step here: until the court accepts your request to file, you can only search.',
      },
      L3: { instead: requestInFifth, call: 'court' },
      L5: { instead: requestInFifth, call: 'court' },
      X6: {
        instead: {
          title: 'Choose this court, and ask for E-Filing, Admission or both',
          text: [
            'In the 5th Circuit this is the right page, whether or not you have filed there before: there is no link step.',
          ],
        },
      },
      X8: { add: 'The old login is not needed: there is no link step here.' },
    },
    source: '5th Cir., electronic case filing page',
    date: null,
  },
  {
    id: 'national-software',
    where: { ids: ['jpml', 'cit', 'cofc'] },
    steps: {},
    source: 'same software as the district courts (release lines of PACER’s lookup)',
    date: '2023-01',
    unverified: 'That the link is under Utilities here too.',
  },
  {
    id: 'landing-link',
    where: { ids: ['lamd'] },
    path: through(['L1'], ['S1']),
    steps: {
      L1: {
        add: 'This court’s first page has the link itself: “Link a CM/ECF account to my PACER account”.',
      },
      L2: { add: 'The court’s first page has the link too.' },
    },
    source: 'M.D. La., CM/ECF page',
    date: '2023-01',
  },
  {
    id: 'under-your-account',
    where: { ids: ['ilsd', 'mdd', 'ord'] },
    steps: { L3: { add: 'The link is under the heading **Your Account**.' } },
    source: 'S.D. Ill. linking guide; D. Md. and D. Or. pages',
    date: '2021-08',
  },
  {
    id: 'behind-nextgen-items',
    where: { ids: ['wvsd', 'txwd', 'pamd'] },
    path: through(['L1'], ['S1'], ['L2'], ['L4', 'L3']),
    steps: {
      L2: { add: 'The link is one page further, under **NextGen Release 1.1 Menu Items**.' },
      L3: { add: 'The link is under **NextGen Release 1.1 Menu Items**.' },
    },
    source: 'S.D.W. Va., W.D. Tex. and M.D. Pa. pages',
    date: null,
  },
  {
    id: 'oregon-request',
    where: { ids: ['ord'] },
    path: through(['L1', 'S1'], ['L2'], ['L3', 'L4']),
    steps: {
      L1: { add: 'The court’s address may lead straight to PACER’s sign-in.' },
      L5: {
        add: 'If you do not know the old login, request “E-Filing Registration Only” in Manage PACER Account: the court then links.',
      },
      X2: {
        add: 'If you do not know the old login, request “E-Filing Registration Only” in Manage PACER Account: the court then links.',
      },
      X6: {
        instead: {
          title: 'Request “E-Filing Registration Only” if the old login is lost',
          text: [
            'In D. Or. the court makes the link after such a request. If you know the old CM/ECF login, link under Utilities instead.',
          ],
        },
      },
      X8: { add: 'Request “E-Filing Registration Only” in Manage PACER Account: the court then links.' },
    },
    source: 'D. Or., how to link an existing CM/ECF account',
    date: null,
  },
  {
    id: 'new-registration-if-lost',
    where: { ids: ['kywb'] },
    steps: {
      L5: {
        add: 'If the old password is lost, this court wants a new e-filing registration in PACER instead.',
      },
      X2: {
        add: 'If the old password is lost, this court wants a new e-filing registration in PACER instead.',
      },
      X6: { add: 'A new registration is right here if the old password is lost; if you have it, link.' },
      X8: { add: 'Make a new e-filing registration in PACER instead of linking.' },
    },
    source: 'Bankr. W.D. Ky. page',
    date: null,
  },
  {
    id: 'registration-rejected',
    where: { ids: ['nywb'] },
    steps: {
      L1: { add: 'Link, do not register again: a new registration is rejected where an account exists.' },
      X6: {
        add: 'A new registration is rejected where an account exists, and admissions are not taken here. Link.',
      },
    },
    source: 'Bankr. W.D.N.Y., NextGen FAQ',
    date: null,
  },
  {
    id: 'never-register-again',
    where: { ids: ['ilsb', 'mdd'] },
    steps: {
      L1: { add: 'Link, do not register again, if you have an account here.' },
      X6: { add: 'Do not register again if you have an account here. Link it.' },
    },
    source: 'Bankr. S.D. Ill. NextGen page; D. Md. notice',
    date: '2021-09',
  },
  {
    id: 'montana-registers',
    where: { ids: ['mtd'] },
    steps: {
      L1: { add: montanaRegisters },
      L5: { add: montanaRegisters },
      X6: {
        add: 'If you are admitted here and have not e-filed since before September 27, 2021, register: choose “E-File Registration Only”. If you have, link.',
      },
      X8: { add: montanaRegisters },
    },
    source: 'D. Mont., submitting a registration request (admitted attorneys)',
    date: null,
  },
  {
    id: 'lost-login-number',
    where: { ids: ['wvsd'] },
    steps: {
      L5: { add: 'For a lost CM/ECF login the court’s page gives the number 304-347-3111.' },
      X2: { add: 'For a lost CM/ECF login the court’s page gives the number 304-347-3111.' },
      X8: { add: 'For a lost CM/ECF login the court’s page gives the number 304-347-3111.' },
    },
    source: 'S.D.W. Va., NextGen information',
    date: null,
  },
  {
    id: 'reset-by-email',
    where: { ids: ['lawd'] },
    steps: {
      L5: { add: 'A password reset goes to your primary e-mail address only, and its link lasts 24 hours.' },
      X2: { add: 'A password reset goes to your primary e-mail address only, and its link lasts 24 hours.' },
      X8: { add: 'A password reset goes to the primary e-mail address only, and its link lasts 24 hours.' },
    },
    source: 'W.D. La., forgotten login page',
    date: null,
  },
  {
    id: 'idaho-bar-number',
    where: { ids: ['idb', 'idd'] },
    steps: {
      L5: {
        add: 'The old login is usually your bar number. If it is lost, write to ForgottenECF@id.uscourts.gov.',
      },
      X2: {
        add: 'The old login is usually your bar number. If it is lost, write to ForgottenECF@id.uscourts.gov.',
      },
      X8: { add: 'The old login is usually the bar number. Write to ForgottenECF@id.uscourts.gov.' },
    },
    source: 'D. Idaho, NextGen information and FAQ',
    date: '2021',
  },
  {
    id: 'no-auto-fill',
    where: { ids: ['ncmb'] },
    steps: {
      L5: { add: 'The browser’s auto-fill does not work in this form. Type login and password.' },
      X2: { add: 'The browser’s auto-fill does not work in this form. Type login and password.' },
    },
    source: 'Bankr. M.D.N.C., NextGen portal',
    date: null,
  },
  {
    id: 'special-characters',
    where: { ids: ['pawd'] },
    steps: {
      L5: { add: 'A login with & @ $ or * in it cannot be linked. Ask the court to change it first.' },
      X2: { add: 'A login with & @ $ or * in it cannot be linked. Ask the court to change it first.' },
    },
    source: 'W.D. Pa., NextGen information',
    date: null,
  },
  {
    id: 'panel-good-standing',
    where: { ids: ['jpml'] },
    steps: {
      L1: {
        add: 'You need an upgraded individual PACER account and good standing in a federal or state bar.',
      },
      X6: { add: 'You need good standing in a federal or state bar.' },
    },
    source: 'J.P.M.L., guide to upgrading a PACER account',
    date: '2021-05',
  },
  {
    id: 'confirms-by-pop-up',
    where: { ids: ['wvsd'] },
    steps: { L7: { add: 'The confirmation may come as a pop-up.' } },
    source: 'S.D.W. Va., linking page',
    date: null,
  },
  {
    id: 'confirms-by-email',
    where: { ids: ['cob'] },
    steps: { L7: { add: 'The confirmation comes on the page and by e-mail.' } },
    source: 'Bankr. D. Colo., NextGen information',
    date: null,
  },
  {
    id: 'staff-on-the-attorneys-account',
    where: { ids: ['paeb'] },
    steps: {
      S2: {
        add: 'Staff who use the attorney’s login need no PACER account of their own: their app is added to the attorney’s account.',
      },
    },
    source: 'Bankr. E.D. Pa., notice on multifactor authentication',
    date: '2025',
  },
  {
    id: 'staff-as-filing-agents',
    where: { ids: ['nmb'] },
    steps: {
      S2: {
        add: 'Staff can have a PACER account and a filing-agent account of their own; the passcode is then their own too.',
      },
    },
    source: 'Bankr. D.N.M., recent news',
    date: '2025',
  },
  {
    id: 'sharing-forbidden',
    where: { ids: ['txwb'] },
    steps: {
      S2: {
        add: 'Filers may not share their login here with anybody, for any reason. A linked filing agent is the only approved way for others to file with it.',
      },
    },
    source: 'Bankr. W.D. Tex., procedures of February 3, 2025, as quoted in public code',
    date: '2025-02',
    secondHand: true,
  },
  {
    id: 'new-jersey-links',
    where: { ids: ['njd'] },
    steps: {
      R3: { add: 'The court says that a registration takes about two weeks.' },
      X6: { add: 'If you have an old ECF account here, do not register: link it.' },
    },
    source: 'D.N.J., registration page',
    date: null,
  },
  {
    id: 'form-by-mail',
    where: { ids: ['flsb'] },
    steps: {
      R2: {
        add: 'Mail the court’s own form as well: LF-95 for attorneys, LF-94 for trustees, LF-96 for limited filers.',
      },
    },
    source: 'Bankr. S.D. Fla., procedures as quoted in public code',
    date: '2026-09',
    secondHand: true,
  },
  {
    id: 'form-as-well',
    where: { ids: ['flmb'] },
    steps: {
      R2: { add: 'Send the court’s own New User Registration Form as well as the request in PACER.' },
    },
    source: 'Bankr. M.D. Fla., LR 1001-2(b) as quoted in public code',
    date: '2026-09',
    secondHand: true,
  },
  {
    id: 'training-first',
    where: { ids: ['ganb', 'txwb'] },
    steps: {
      R3: {
        add: 'The court wants its training to be completed before it approves; its site says which, and who is exempt.',
      },
    },
    source: 'Bankr. N.D. Ga. and W.D. Tex., as quoted in public code',
    date: '2026-09',
    secondHand: true,
  },
  {
    id: 'two-databases',
    where: { ids: ['gud', 'gub', 'nmid', 'nmib', 'vid', 'vib'] },
    steps: {
      L1: { add: 'District and bankruptcy cases are in two databases here. Link in each that you file in.' },
    },
    source: 'PACER lookup',
    date: '2023-01',
  },
  {
    id: 'one-clerk-two-databases',
    where: { ids: ['areb', 'arwb', 'idb', 'idd', 'mowb', 'mowd', 'txsb', 'txsd'] },
    steps: { L7: { add: 'The same clerk keeps a second database. Link there too if you file in it.' } },
    source: 'PACER lookup',
    date: '2023-01',
  },
  ...caseRules,
];
