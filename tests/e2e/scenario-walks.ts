import type { scenarios } from '@/lib/simulator/site';

/** The steps from the landing page to the link form, where nothing goes wrong. */
export const toForm = ['L1', 'S1', 'L2', 'L3', 'L5'];

const toMenus = ['L6', 'L7', 'L8'];

export interface ScenarioWalk {
  court: string;
  scenario: keyof typeof scenarios;
  /** The help codes in order. */
  codes: string[];
  /** What the last of them says. */
  last: RegExp;
}

const rows: [court: string, scenario: keyof typeof scenarios, codes: string[], last: RegExp][] = [
  ['ilsd', 'straight', [...toForm, ...toMenus], /linked/i],
  ['moeb', 'straight', [...toForm, ...toMenus], /Bankruptcy and Adversary/],
  ['wvsd', 'straight', ['L1', 'S1', 'L2', 'L4', 'L4', 'L5', ...toMenus], /linked/i],
  ['ca7', 'straight', ['L1', 'S1', 'L3', 'L5', ...toMenus], /Step 6 of 6/],
  ['bap9', 'straight', ['L1', 'S1', 'L3', 'L5', ...toMenus], /Step 6 of 6/],
  ['moeb', 'wrong-password', [...toForm, 'X2', ...toMenus], /linked/i],
  ['ca7', 'wrong-password', ['L1', 'S1', 'L3', 'L5', 'X2', ...toMenus], /Step 6 of 6/],
  ['ilsd', 'names-differ', [...toForm, 'X1'], /Riley Example/],
  ['bap9', 'names-differ', ['L1', 'S1', 'L3', 'L5', 'X1'], /Riley Example/],
  ['ilsd', 'firm-account', [...toForm, 'X1'], /looks like a firm/],
  ['ilsd', 'already-linked', [...toForm, 'X2'], /Stop, and ask who holds the link/],
  ['moeb', 'menus-missing', [...toForm, 'L6', 'L7', 'L7', 'L7', 'X3'], /./],
  ['ilsd', 'linked-before', ['L1', 'S1', 'L8'], /linked/i],
  ['ilsd', 'page-unknown', ['L1', 'S1', 'L2', 'L3', 'X9', 'L5', ...toMenus], /linked/i],
  ['ilsd', 'sign-in-refused', ['L1', 'S1', 'S5', 'L2'], /Utilities/],
  ['wvsd', 'sign-in-dialogs', ['L1', 'S1', 'S2', 'S3', 'S1', 'S4', 'L2'], /Utilities/],
  ['ilsd', 'update-restricted', ['L1', 'S1', 'S3'], /No skips are left/],
  ['ilsd', 'sign-in-code-refused', ['L1', 'S1', 'S2', 'S5', 'S2', 'L2'], /Utilities/],
  [
    'moeb',
    'multifactor-account',
    ['A1', 'A1', 'A2', 'A7', 'A8', 'A2'],
    /ever filed electronically in Bankr\. E\.D\. Mo\./,
  ],
  ['ilsd', 'new-filer-account', ['A1', 'A1', 'A2', 'X6'], /ever filed electronically in S\.D\. Ill\./],
  [
    'moeb',
    'filing-agent-account',
    ['A1', 'A1', 'A2', 'X6'],
    /ever filed electronically in Bankr\. E\.D\. Mo\./,
  ],
  ['ilsd', 'legacy-account', ['A1', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', ...toForm, ...toMenus], /linked/i],
  ['moeb', 'upgraded-account', ['A1', 'A1', 'A2'], /ever filed electronically in Bankr\. E\.D\. Mo\./],
  ['ilsd', 'administrative-account', ['A1', 'A1', 'X5'], /neither search nor file/],
  ['ilsd', 'shared-account', ['A1', 'A1', 'A2'], /do not upgrade it/],
];

/** Each scenario of the practice court, in one court or more, with the steps that the guide shows. */
export const scenarioWalks: ScenarioWalk[] = rows.map(([court, scenario, codes, last]) => ({
  court,
  scenario,
  codes,
  last,
}));
