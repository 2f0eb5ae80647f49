import type { HelpCode } from '@/lib/guide/codes';
import type { CourtKind } from './court';

/**
 * Where a court's path to the link differs from the plain one, or where its own pages add something. One row changes the
 * steps and their count, the words on the page, the popup's page of the court and the help desk's script alike.
 */
export interface Rule {
  id: string;
  where: { ids: string[] } | { kinds: CourtKind[] };
  /** The court's own path: each entry is one step, under one help code or several that are the same step. */
  path?: HelpCode[][];
  steps: Partial<Record<HelpCode, StepRule>>;
  source: string;
  /** Year or month of the source; null for a page without a date. */
  date: string | null;
  /** What no source says, and the guide takes to be so. */
  unverified?: string;
}

export interface StepRule {
  /** Put in place of the step's own words. */
  instead?: { title: string; text: string[] };
  /** Said beside them, after the court's name. A whole sentence. */
  add?: string;
  /** Whose number is shown on this step. */
  call?: 'court' | 'pacer';
}

const through = (...first: HelpCode[][]): HelpCode[][] => [...first, ['L5'], ['L6'], ['L7', 'L8']];

const requestInFifth = {
  title: 'Request e-filing in Manage PACER Account',
  text: [
    'This court has **no link step**. With an upgraded PACER account, sign in to Manage PACER Account and open Maintenance, Attorney Admissions / E-File Registration.',
    'Choose this court, and ask for **E-Filing**, **Admission** or both. Filing opens when the court has accepted the request.',
  ],
};

/** Of the general to the special: what a later row says of the same step stands in place of an earlier one's. */
export const rules: readonly Rule[] = [
  {
    id: 'appellate',
    where: { kinds: ['appellate', 'bap'] },
    path: through(['L1'], ['S1'], ['L3']),
    steps: {
      L1: { add: 'Take the entry for filers. “PACER Login” beside it only looks cases up.' },
      L2: { add: 'There is no way over Utilities here: the link stands on the first page after signing in.' },
      L3: { call: 'pacer' },
      L5: {
        instead: {
          title: 'Enter your old appellate filer login, in lower case',
          text: [
            'The one you filed with in the courts of appeals **before NextGen**. It is **not** your PACER username. Nothing is linked by this page yet.',
            'If you only look cases up, no action is necessary. This guide does not read what you type.',
          ],
        },
        call: 'pacer',
      },
      X2: {
        add: 'Type the filer login all in lower case. If it is refused again, PACER Service Center helps.',
        call: 'pacer',
      },
      X8: {
        add: 'The appellate filer login is national: PACER Service Center helps where it is lost.',
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
        add: 'There is no link step here: without the court’s leave to file, a sign-in only looks cases up.',
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
    id: 'second-circuit-acms',
    where: { ids: ['ca2'] },
    steps: {
      L1: {
        add: 'Cases in ACMS take the PACER sign-in itself; nothing is linked there. Link for the cases in CM/ECF.',
      },
    },
    source: '2d Cir., ACMS portal instructions',
    date: null,
  },
  {
    id: 'ninth-circuit-acms',
    where: { ids: ['ca9'] },
    steps: {
      L1: {
        add: 'Cases opened since October 1, 2023 are in ACMS, which takes the PACER sign-in itself. Older ones stay in CM/ECF: for those, link.',
      },
    },
    source: '9th Cir., e-filing page',
    date: '2023-10',
  },
  {
    id: 'panel-on-the-same-page',
    where: { ids: ['ca1', 'ca9', 'ca10'] },
    steps: {
      L1: {
        add: 'The entry of the bankruptcy appellate panel stands further down. It is a court of its own: link there as well if you file there.',
      },
    },
    source: 'CM/ECF pages of the 1st, 9th and 10th Cir.',
    date: '2022-12',
  },
  {
    id: 'ninth-circuit-contact-data',
    where: { ids: ['ca9', 'bap9'] },
    steps: { L7: { add: 'Check your contact data afterwards: linking does not update it.' } },
    source: '9th Cir. BAP, implementation of NextGen CM/ECF',
    date: null,
  },
  {
    id: 'national-software',
    where: { ids: ['jpml', 'cit', 'cofc'] },
    steps: {},
    source: 'same software as the district courts (release lines of PACER’s lookup)',
    date: '2023-01',
    unverified: 'That the link stands under Utilities here as well.',
  },
  {
    id: 'landing-link',
    where: { ids: ['lamd'] },
    path: through(['L1'], ['S1']),
    steps: {
      L1: {
        add: 'This court’s first page has the link itself: “Link a CM/ECF account to my PACER account”.',
      },
      L2: { add: 'The court’s first page has the link as well.' },
    },
    source: 'M.D. La., CM/ECF page',
    date: '2023-01',
  },
  {
    id: 'under-your-account',
    where: { ids: ['ilsd', 'mdd', 'ord'] },
    steps: { L3: { add: 'The link stands under the heading **Your Account**.' } },
    source: 'S.D. Ill. linking guide; D. Md. and D. Or. pages',
    date: '2021-08',
  },
  {
    id: 'behind-nextgen-items',
    where: { ids: ['wvsd', 'txwd', 'pamd'] },
    path: through(['L1'], ['S1'], ['L2'], ['L4', 'L3']),
    steps: {
      L2: { add: 'The link stands one page further, behind **NextGen Release 1.1 Menu Items**.' },
      L3: { add: 'The link stands behind **NextGen Release 1.1 Menu Items**.' },
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
      L1: { add: 'Link, do not register anew: a new registration is rejected where an account exists.' },
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
      L1: { add: 'Link, do not register anew, if you have an account here.' },
      X6: { add: 'Do not register anew if you have an account here. Link it.' },
    },
    source: 'Bankr. S.D. Ill. NextGen page; D. Md. notice',
    date: '2021-09',
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
    id: 'trade-meant-otherwise',
    where: { ids: ['cit'] },
    steps: {
      L1: {
        add: 'The court’s pages of 2013 call something else “linking”: the default PACER login. That is not this link.',
      },
      L5: { add: 'The court’s CM/ECF help desk, 866-450-1859, helps with linking.' },
    },
    source: 'Ct. Int’l Trade, CM/ECF and PACER registration; news of the NextGen start',
    date: '2020',
  },
  {
    id: 'claims-pacer-maintains',
    where: { ids: ['cofc'] },
    steps: {
      L5: {
        add: 'The clerk cannot see or change logins; PACER Service Center maintains the accounts.',
        call: 'pacer',
      },
      X2: {
        add: 'The clerk cannot see or change logins; PACER Service Center maintains the accounts.',
        call: 'pacer',
      },
      X6: { add: 'Only members of this court’s bar may register.' },
      X8: {
        add: 'The clerk cannot see or change logins; PACER Service Center maintains the accounts.',
        call: 'pacer',
      },
    },
    source: 'Fed. Cl., CM/ECF resources and FAQ',
    date: '2019',
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
    steps: { L7: { add: 'The same clerk keeps a second database. Link there as well if you file in it.' } },
    source: 'PACER lookup',
    date: '2023-01',
  },
];
