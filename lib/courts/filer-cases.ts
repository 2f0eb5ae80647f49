import type { Rule } from './rule';

/** What one court, or several alike, publish for such filers: a rule (rules.ts). Its address is in FACTS.md, Filer cases. */
export interface CaseRow extends Omit<Rule, 'where' | 'path'> {
  courts: string[];
}

/**
 * People for whom the way is another than for an attorney who has filed in the court or is admitted there. Each has an
 * answer of the same id (lib/helpdesk/filer-cases.ts), which holds what is true everywhere, and stands beside the phone
 * script of the steps that it names.
 */
export interface FilerCase {
  /** Who they are: above the answer in the phone script, and before each of the rows. */
  who: string;
  /** The rows stand without it, since they are about everybody in that court. */
  wholeCourt?: true;
  /** Empty where no court publishes anything of its own. */
  rows: CaseRow[];
}

/** The table: who, in which courts, at which step, what is different there, by which source of which date. */
const table = {
  'pro-hac-vice': {
    who: 'Pro hac vice',
    rows: [
      {
        id: 'phv-after-the-order',
        courts: ['gand'],
        steps: {
          R2: {
            add: 'send the request after the court has granted it, and once: later cases here need no new request.',
          },
        },
        source: 'N.D. Ga., pro hac vice admission page',
        date: null,
      },
      {
        id: 'phv-with-the-motion',
        courts: ['laed'],
        steps: { R2: { add: 'send the request in PACER together with the motion to appear.' } },
        source: 'E.D. La., pro hac vice page',
        date: null,
      },
      {
        id: 'phv-while-pending',
        courts: ['mdd'],
        steps: { R2: { add: 'the right to file lasts only while that case is pending.' } },
        source: 'D. Md., pro hac vice motion page',
        date: null,
      },
      {
        id: 'phv-notices-only',
        courts: ['njd'],
        steps: {
          R2: { add: 'these attorneys cannot register to file here; they register for notices only.' },
        },
        source: 'D.N.J., registration page',
        date: null,
      },
      {
        id: 'phv-case-number',
        courts: ['oknd'],
        steps: { R2: { add: 'enter the case number under Additional Filer Information.' } },
        source: 'N.D. Okla., pro hac vice page',
        date: null,
      },
      {
        id: 'phv-order-first',
        courts: ['rid', 'vawb'],
        steps: { R2: { add: 'the motion and the court’s approval come first, then the request in PACER.' } },
        source: 'D.R.I. and Bankr. W.D. Va., pro hac vice pages',
        date: null,
      },
      {
        id: 'phv-own-guide',
        courts: ['moed'],
        steps: {
          R2: {
            add: 'the court has a guide of its own, “Requesting Pro Hac Vice Registration in PACER”. Only its first page could be read for this.',
          },
        },
        source: 'E.D. Mo., guide on pro hac vice registration',
        date: '2019-06',
      },
    ],
  },
  'not-admitted': {
    who: 'Admission',
    rows: [
      {
        id: 'no-admission-in-pacer',
        courts: ['nywb', 'sdd'],
        steps: { R2: { add: 'this court does not take it through PACER.' } },
        source: 'Bankr. W.D.N.Y., Manage My Account; D.S.D., NextGen information',
        date: null,
      },
      {
        id: 'admission-checked',
        courts: ['flnb'],
        steps: {
          R3: {
            add: 'the court checks that you are admitted to the Northern District of Florida before it approves.',
          },
        },
        source: 'Bankr. N.D. Fla., as quoted in public code',
        date: '2026-09',
        secondHand: true,
      },
    ],
  },
  'pro-bono': {
    who: 'Pro bono',
    rows: [
      {
        id: 'pro-bono-marked',
        courts: ['dcd'],
        steps: { R2: { add: 'enter “pro bono” under Other Names Used.' } },
        source: 'D.D.C., pro bono information',
        date: null,
      },
    ],
  },
  reinstatement: {
    who: 'Reinstatement',
    rows: [
      {
        id: 'reinstatement-by-motion',
        courts: ['ilcd'],
        steps: { R2: { add: 'file a motion for reinstatement; the court then restores e-filing.' } },
        source: 'C.D. Ill., attorney admission page',
        date: '2022-02',
      },
    ],
  },
  'name-changed': {
    who: 'New name',
    rows: [
      {
        id: 'name-within-a-day',
        courts: ['cand'],
        steps: {
          L7: {
            add: 'Maintenance, Update Personal Information. The court takes up to one business day; if it keeps the old name, a small change there and back sends it again.',
          },
        },
        source: 'N.D. Cal., updating ECF account information',
        date: '2021-10',
      },
    ],
  },
  'changed-firms': {
    who: 'New firm',
    rows: [
      {
        id: 'notice-in-open-cases',
        courts: ['flsd'],
        steps: {
          L7: {
            add: 'first file the notice of change in each open case (LR 11.1(g)), then update the address in PACER. Do not choose “all cases” there.',
          },
        },
        source: 'S.D. Fla., FAQ',
        date: null,
      },
      {
        id: 'notice-in-pending-cases',
        courts: ['cofc'],
        steps: { L7: { add: 'file a notice in pending cases as well (RCFC 83.1(c)(3)(C)).' } },
        source: 'Fed. Cl., updating an account',
        date: null,
      },
      {
        id: 'notice-within-five-days',
        courts: ['cacd', 'wvsd'],
        steps: { L7: { add: 'file a notice in pending cases as well, within 5 days.' } },
        source: 'C.D. Cal. and S.D.W. Va., pages on changes of address',
        date: null,
      },
    ],
  },
  'joined-or-left-government': {
    who: 'Government and private practice',
    rows: [
      {
        id: 'new-jersey-unlinks',
        courts: ['njd'],
        steps: {
          X7: {
            add: 'this court’s page says that the court can unlink an account, for people who leave or join government work; then they register again. Call and ask.',
          },
        },
        source: 'D.N.J., registration page',
        date: null,
      },
    ],
  },
  'two-accounts-here': {
    who: 'Several roles',
    rows: [
      {
        id: 'an-account-for-each-role',
        courts: ['deb', 'nvb'],
        steps: {
          L5: { add: 'link each filing account to a PACER account of its own, or have filing agents.' },
        },
        source: 'Bankr. D. Del. and Bankr. D. Nev., NextGen pages',
        date: null,
      },
      {
        id: 'agents-in-place-of-accounts',
        courts: ['azb'],
        steps: { L5: { add: 'have filing agents in place of several accounts of your own.' } },
        source: 'Bankr. D. Ariz., preparing for NextGen',
        date: null,
      },
    ],
  },
  'filing-agent': {
    who: 'Filing agent',
    rows: [
      {
        id: 'agent-registers',
        courts: ['alsb', 'ianb', 'txwb', 'waeb', 'wawb'],
        steps: {
          R2: {
            add: 'with your own PACER account, choose Non-Attorney E-File Registration and the role Filing Agent. The attorney then adds you in Maintain Your ECF Account, More User Information.',
          },
        },
        source: 'The court’s page on filing agents',
        date: null,
      },
      {
        id: 'agents-stay-attached',
        courts: ['wawb'],
        steps: { L5: { add: 'an agent whom an attorney had before NextGen stays attached.' } },
        source: 'Bankr. W.D. Wash., filing agents',
        date: null,
      },
      {
        id: 'agent-of-several',
        courts: ['nvb'],
        steps: { R4: { add: 'one agent can file for several attorneys, by “Change User”.' } },
        source: 'Bankr. D. Nev., filing agents',
        date: null,
      },
      {
        id: 'agents-of-trustees',
        courts: ['nvb', 'vaeb'],
        steps: {
          R2: {
            add: 'a trustee’s agent needs a fee exemption. Tell the court the number of the agent’s PACER account.',
          },
        },
        source: 'Bankr. D. Nev., filing agents; Bankr. E.D. Va., Standing Order 22-6',
        date: '2022-03',
      },
    ],
  },
  'creditor-or-limited-filer': {
    who: 'Creditor or limited filer',
    rows: [
      {
        id: 'roles-in-court',
        courts: ['iasb'],
        steps: {
          R2: {
            add: 'choose your role under Non-Attorney E-File Registration: Creditor, Filing Agent, Party (financial management providers, auditors), Trustee or US Trustee. Attorneys who want limited access only use it too.',
          },
        },
        source: 'Bankr. S.D. Iowa, non-attorney registration',
        date: null,
      },
      {
        id: 'limited-filer-test',
        courts: ['casb'],
        steps: {
          R2: { add: 'the court’s form, its videos and its test come first, then the request in PACER.' },
        },
        source: 'Bankr. S.D. Cal., limited access',
        date: null,
      },
      {
        id: 'limited-filer-answers',
        courts: ['ilcb'],
        steps: { R3: { add: 'the court does not approve before it has the training’s answer sheet.' } },
        source: 'Bankr. C.D. Ill., creditors and other limited filers',
        date: null,
      },
    ],
  },
  'self-represented': {
    who: 'Without an attorney',
    rows: [
      {
        id: 'pro-se-by-motion',
        courts: ['bap9', 'ilsd'],
        steps: { R2: { add: 'ask the court for permission to e-file first, by motion.' } },
        source: 'S.D. Ill., CM/ECF FAQ; 9th Cir. BAP, filing',
        date: null,
      },
      {
        id: 'pro-se-authorized',
        courts: ['nvd'],
        steps: { R2: { add: 'e-filing requires the court’s authorization (LR IC 2-1(b)).' } },
        source: 'D. Nev., FAQ',
        date: null,
      },
      {
        id: 'pro-se-after-the-order',
        courts: ['flmd'],
        steps: {
          R2: { add: 'the court’s order comes first, then Non-Attorney E-File Registration in PACER.' },
        },
        source: 'M.D. Fla., non-attorney e-file registration (a copy)',
        date: '2021-03',
      },
      {
        id: 'pro-se-leave',
        courts: ['cand'],
        steps: {
          R2: {
            add: 'the judge’s leave was required; General Order 72-6 suspended that. Ask the court whether it still does.',
          },
        },
        source: 'N.D. Cal., registering for e-filing without an attorney',
        date: null,
      },
      {
        id: 'pro-se-approved',
        courts: ['ctd'],
        steps: { R2: { add: 'once the court has approved it, get an upgraded PACER account of your own.' } },
        source: 'D. Conn., NextGen page',
        date: null,
      },
      {
        id: 'pro-se-optional',
        courts: ['bap10'],
        steps: { R2: { add: 'you may e-file here, and you need not.' } },
        source: '10th Cir. BAP, rule 8001',
        date: null,
      },
      {
        id: 'pro-se-no-account',
        courts: ['med'],
        steps: {
          R2: { add: 'this court gives no e-filing account; it takes documents by e-mail.' },
        },
        source: 'D. Me., electronic filing page',
        date: null,
      },
      {
        id: 'pro-se-case-number',
        courts: ['ca9'],
        steps: { R2: { add: 'register once the case has a number; people in custody cannot.' } },
        source: '9th Cir., e-filing page',
        date: null,
      },
    ],
  },
  'add-to-administrative-account': { who: 'Administrative account', rows: [] },
  'outside-the-us': { who: 'Outside the US', rows: [] },
  'acms-or-cmecf': {
    who: 'ACMS',
    wholeCourt: true,
    rows: [
      {
        id: 'second-circuit-acms',
        courts: ['ca2'],
        steps: {
          L1: {
            add: 'For cases in ACMS you sign in with PACER, and nothing is linked. Link for the cases in CM/ECF.',
          },
        },
        source: '2d Cir., ACMS portal instructions',
        date: null,
      },
      {
        id: 'ninth-circuit-acms',
        courts: ['ca9'],
        steps: {
          L1: {
            add: 'Cases opened since October 1, 2023 are in ACMS, where you sign in with PACER and nothing is linked. Older cases are in CM/ECF: link for those.',
          },
        },
        source: '9th Cir., e-filing page',
        date: '2023-10',
      },
      {
        id: 'ninth-circuit-case-number',
        courts: ['ca9'],
        steps: {
          L1: {
            add: 'A number with five digits after the hyphen (21-70002) is a case in CM/ECF; one with fewer (21-20) is in ACMS.',
          },
        },
        source: '9th Cir., e-filing page',
        date: null,
      },
    ],
  },
  'trade-court': {
    who: 'Court of International Trade',
    wholeCourt: true,
    rows: [
      {
        id: 'trade-meant-otherwise',
        courts: ['cit'],
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
        id: 'trade-two-filers',
        courts: ['cit'],
        steps: {
          R2: {
            add: 'This court has two kinds of filer accounts: CM/ECF Filer, and Confidential Information Filer. Its help desk, 866-450-1859, says which you need.',
          },
        },
        source: 'Ct. Int’l Trade, registering for CM/ECF',
        date: '2013',
      },
    ],
  },
  'claims-court': {
    who: 'Court of Federal Claims',
    wholeCourt: true,
    rows: [
      {
        id: 'claims-pacer-maintains',
        courts: ['cofc'],
        steps: {
          L5: {
            add: 'The clerk cannot see or change logins; PACER Service Center maintains the accounts.',
            call: 'pacer',
          },
          R2: { add: 'Only members of this court’s bar may register.' },
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
        id: 'approved-in-a-day',
        courts: ['cofc'],
        steps: { R3: { add: 'The court sends the status by e-mail within one business day.' } },
        source: 'Fed. Cl., CM/ECF FAQ',
        date: null,
      },
    ],
  },
  'appellate-panel': {
    who: 'Bankruptcy appellate panel',
    wholeCourt: true,
    rows: [
      {
        id: 'panel-on-the-same-page',
        courts: ['ca1', 'ca9', 'ca10'],
        steps: {
          L1: {
            add: 'The entry of the bankruptcy appellate panel is further down. It is a separate court: link there too if you file there.',
          },
        },
        source: 'CM/ECF pages of the 1st, 9th and 10th Cir.',
        date: '2022-12',
      },
      {
        id: 'ninth-circuit-contact-data',
        courts: ['ca9', 'bap9'],
        steps: { L7: { add: 'Check your contact data afterwards: linking does not update it.' } },
        source: '9th Cir. BAP, implementation of NextGen CM/ECF',
        date: null,
      },
      {
        id: 'approved-in-a-week',
        courts: ['bap9'],
        steps: {
          R3: {
            add: 'Most requests are approved quickly; it may take up to 7 days. The e-mail comes from PACER.',
          },
        },
        source: '9th Cir. BAP, filing',
        date: '2025',
      },
    ],
  },
} satisfies Record<string, FilerCase>;

export type FilerCaseId = keyof typeof table;

/** All cases by id, in the order in which they are listed. */
export const filerCases: Readonly<Record<FilerCaseId, FilerCase>> = table;

/** Their rows as rules: after the court's name the case, then what is different. */
export const caseRules: readonly Rule[] = Object.values(filerCases).flatMap(({ who, wholeCourt, rows }) =>
  rows.map(({ courts, steps, ...row }): Rule => {
    const named = Object.entries(steps).map(([code, step]) => [
      code,
      step.add && !wholeCourt ? { ...step, add: `**${who}:** ${step.add}` } : step,
    ]);
    return { ...row, where: { ids: courts }, steps: Object.fromEntries(named) };
  }),
);
