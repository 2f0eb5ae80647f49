import type { CourtKind } from '@/lib/courts/court';
import { type FilerCaseId, filerCases } from '@/lib/courts/filer-cases';
import type { HelpCode } from '@/lib/help-codes';
import type { Answer } from './answer';

/** What is true of a case everywhere. What single courts add is in their rules (lib/courts/filer-cases.ts). */
const answerOf: Record<FilerCaseId, Omit<Answer, 'id'>> = {
  'pro-hac-vice': {
    symptom: 'I need pro hac vice access, or I have never filed here.',
    tell: 'Open Manage PACER Account, Maintenance, Attorney Admissions/E-File Registration, and choose the court and the kind of registration. Pro hac vice may need the case number (N.D. Okla.). Some courts want the motion or the order first (D.R.I., Bankr. W.D. Va.), E.D. La. the request together with the motion, and N.D. Ga. one request for all later cases. D.N.J. lets pro hac vice attorneys only receive notices. Bankr. W.D.N.Y. and D.S.D. take no admissions this way. Nothing can be filed until the court approves.',
    brief:
      'Request it in Manage PACER Account, Maintenance, Attorney Admissions/E-File Registration. Some courts want a motion or an order first.',
    call: 'court',
    codes: ['R2', 'X6', 'R1'],
    also: 'PHV out of state admission first time filer new attorney admitted bar',
    source: 'N.D. Okla.; Bankr. W.D. Va.; D.R.I.; E.D. La.; N.D. Ga.; D.N.J.; Bankr. W.D.N.Y.; D.S.D.',
    date: 'undated',
  },
  'not-admitted': {
    symptom: 'I am not admitted to this court’s bar.',
    tell: 'Ask for admission in Manage PACER Account, Maintenance, Attorney Admissions/E-File Registration, where the court takes it there: on the screen “What would you like to apply/register for?” choose the court’s kind of admission in place of E-File Registration Only. D.S.D. and Bankr. W.D.N.Y. do not take admissions through PACER. The Court of Federal Claims and the JPML have conditions of their own.',
    brief:
      'Where the court takes admissions through PACER, choose its kind of admission in place of E-File Registration Only. Not every court does: look at its site.',
    call: 'court',
    codes: ['R2', 'X6'],
    also: 'admission admitted bar application apply attorney admission good standing certificate',
    source: 'D. Mont.; D.S.D.; Bankr. W.D.N.Y.; Fed. Cl.; JPML upgrade guide',
    date: '2021-09',
  },
  'pro-bono': {
    symptom: 'I take a pro bono case in a court where I do not practice.',
    tell: 'Ask the court how it marks such a request. D.D.C. publishes its way: E-File Registration in PACER, with “pro bono” entered under Other Names Used, on the screen Additional Filer Information. No other court’s way was found.',
    brief:
      'Ask the court how it marks such a request. D.D.C. wants “pro bono” under Other Names Used; no other court’s way is published.',
    call: 'court',
    codes: ['R2'],
    also: 'pro bono appointed volunteer panel legal aid other names used',
    source: 'D.D.C., pro bono information',
    date: 'undated',
    unanswered: true,
  },
  reinstatement: {
    symptom: 'I want to be reinstated.',
    tell: 'Ask the court before you send a request in PACER: no source shows reinstatement as a kind of request there. C.D. Ill. wants a motion for reinstatement, and then restores e-filing (2022); an older page of it said to apply again.',
    brief:
      'Ask the court first: reinstatement is not known to be a kind of request in PACER. C.D. Ill. wants a motion.',
    call: 'court',
    codes: ['R2', 'X6'],
    also: 'reinstate reinstated reactivate bar membership lapsed inactive attorney suspended retired came back',
    source: 'C.D. Ill., attorney admission page',
    date: '2022-02',
    unanswered: true,
  },
  'name-changed': {
    symptom: 'My name changed.',
    tell: 'If you are not linked yet, and the two names differ: call the court before you press Submit. Change the name in Manage PACER Account, Maintenance, Update Personal Information, and choose your courts. Each court accepts it by itself (N.D. Cal. within one business day). If the court still has the old name, a small change there and back sends it again.',
    brief:
      'Change it in Manage PACER Account, Maintenance, Update Personal Information; each court accepts it. If the two names differ, call before you press Submit.',
    call: 'court',
    codes: ['X1', 'L6', 'L7'],
    also: 'married divorced marriage former last name new surname hyphenated',
    source: 'N.D. Cal.; Bankr. W.D.N.Y.',
    date: '2021-10',
  },
  'changed-firms': {
    symptom: 'I changed firms.',
    tell: 'Keep your individual account and its links: they stay yours. First file the notice that the court’s rules require (S.D. Fla. wants one in each open case). Then update address and e-mail in Manage PACER Account, Maintenance, for each court. The old firm removes you from its administrative account (PAA); searching then stops until PACER reactivates it. If you shared the old firm’s account, register for one of your own.',
    brief:
      'Keep your account and its links. File the notice that the court requires, then update Manage PACER Account, Maintenance, for each court.',
    call: 'pacer',
    codes: ['A2', 'R1', 'L7'],
    also: 'new job new firm left firm new employer moved law firm change of address switched firms',
    source: 'PACER FAQ; S.D. Fla.',
    date: 'undated',
  },
  'joined-or-left-government': {
    symptom: 'I joined or left a government office.',
    tell: 'Ask the court before you link or register. D.N.J. publishes its way: the court unlinks the old account, then you register again through PACER. No other court publishes one.',
    brief: 'Ask the court before you link or register. Hardly any court publishes its way.',
    call: 'court',
    codes: ['X7', 'X6'],
    also: 'us attorney assistant us attorney AUSA government lawyer federal defender private practice left office agency',
    source: 'D.N.J., registration page',
    date: 'undated',
    unanswered: true,
  },
  'two-accounts-here': {
    symptom: 'I have two filing accounts here (attorney and trustee).',
    tell: 'Link each CM/ECF account to a PACER account of its own: in one court, one PACER account takes one CM/ECF account. Or have filing agents file for you, as Bankr. D. Ariz. advises. For a US attorney who also files privately no court publishes a way: ask the court.',
    brief:
      'Link each CM/ECF account to a PACER account of its own: in one court, one PACER account takes one CM/ECF account.',
    call: 'court',
    codes: ['L5', 'L6'],
    also: 'several roles trustee and attorney several logins multiple cm/ecf accounts same court',
    source: 'Bankr. D. Del.; Bankr. D. Nev.; Bankr. D. Ariz.',
    date: '2021-10',
  },
  'filing-agent': {
    symptom: 'I am a paralegal, or file for an attorney or a trustee.',
    tell: 'In a bankruptcy court: get a PACER account of your own. If you had a filing-agent login in this court before, link that one. Otherwise use Manage PACER Account, Maintenance, Non-Attorney E-File Registration, with the role Filing Agent. The attorney then adds you in Maintain Your ECF Account, More User Information. An agent of a trustee needs a fee exemption: tell the court the account number (Bankr. D. Nev., Bankr. E.D. Va.). No district court publishes such a role.',
    brief:
      'Use a PACER account of your own. Link a filing-agent login you had before; otherwise use Non-Attorney E-File Registration.',
    call: 'court',
    codes: ['R1', 'R2', 'X6', 'S1'],
    kinds: ['bankruptcy'],
    also: 'my secretary assistant legal assistant staff filing agent trustee’s staff legal secretary change user',
    source: 'Bankr. W.D. Tex.; Bankr. W.D. Wash.; Bankr. S.D. Iowa; Bankr. D. Nev.; Bankr. E.D. Va.',
    date: '2022-03',
  },
  'creditor-or-limited-filer': {
    symptom: 'I am a creditor, or want limited access only.',
    tell: 'Get a PACER account of your own, and use Manage PACER Account, Maintenance, Non-Attorney E-File Registration. Choose the role: Creditor, Party, Trustee, or what the court offers; a role that is not in its list cannot be had there. Attorneys who want limited access only use it too (Bankr. S.D. Iowa). Some courts want a form or training first (Bankr. S.D. Cal., Bankr. C.D. Ill.).',
    brief:
      'Use Non-Attorney E-File Registration, with the role that is yours. Some courts want a form or training first.',
    call: 'court',
    codes: ['R1', 'R2', 'X6'],
    kinds: ['bankruptcy'],
    also: 'creditor limited filer proof of claim claims agent limited access court reporter transcript debtor education provider auditor',
    source: 'Bankr. S.D. Iowa; Bankr. S.D. Cal.; Bankr. C.D. Ill.',
    date: 'undated',
  },
  'self-represented': {
    symptom: 'I am self-represented.',
    tell: 'Ask the court for leave first. Rules differ: M.D. Fla. wants an order, S.D. Ill. and the 9th Cir. BAP a motion, D. Nev. its authorization, the 9th Cir. a case number; the 10th Cir. BAP leaves the choice to you, and D. Me. takes papers by e-mail instead. Then use Manage PACER Account, Maintenance, Non-Attorney E-File Registration.',
    brief: 'Ask the court for leave first: rules differ. Then use Non-Attorney E-File Registration.',
    call: 'court',
    codes: ['X6', 'R1', 'R2'],
    also: 'pro se without a lawyer representing myself',
    source: 'M.D. Fla.; S.D. Ill.; D. Nev.; 9th Cir.; 9th and 10th Cir. BAP; D. Me.',
    date: '2021-03',
  },
  'add-to-administrative-account': {
    symptom: 'How does the firm’s administrative account pay for mine?',
    tell: 'In the administrative account (PAA): PAA Maintenance, Add Existing PACER Account to My PAA, with the account number and last name. The attorney gets an e-mail, signs in to Manage PACER Account and accepts. Many at once, by a spreadsheet, are not taken. “Upgrade” beside the administrative account’s own type is about that account and makes nobody a filer. A card stored there pays PACER fees only: each filer stores one of their own for filing fees. Either side can end it; searching then stops until PACER reactivates it.',
    brief:
      'It invites you: PAA Maintenance, Add Existing PACER Account to My PAA. Accept in your own account, by the e-mail that comes. Its card does not pay filing fees.',
    call: 'pacer',
    codes: ['X5', 'R1', 'R2'],
    also: 'PAA invite invitation add attorney to group billing firm pays central billing account number',
    source: 'PACER FAQ',
    date: 'undated',
  },
  'outside-the-us': {
    symptom: 'I am in Canada, or elsewhere outside the US.',
    tell: 'Choose your country in PACER’s form where it has one, and call PACER if the form does not take your address. PACER’s only published instructions for addresses abroad are of 2008 and 2012, for an older form.',
    brief: 'Choose your country where the form has one, and call PACER if it does not take your address.',
    call: 'pacer',
    codes: ['R1', 'A4'],
    also: 'canada canadian foreign country abroad overseas international address province mexico europe no zip code',
    source: 'PACER registration forms of 2008 and 2012 (archived)',
    date: '2012',
    unanswered: true,
  },
  'acms-or-cmecf': {
    symptom: 'The court says ACMS, not CM/ECF.',
    tell: 'Sign in to ACMS with your PACER account: nothing is linked there. The 2d and the 9th Circuit use it for some cases. In the 9th Circuit the case number tells: a year and five digits (21-70002) is CM/ECF, fewer digits (21-20) is ACMS; all cases since October 1, 2023 are in ACMS. The 2d Circuit publishes no such rule.',
    brief:
      'ACMS takes the PACER sign-in itself; nothing is linked there. 9th Circuit: a case number with five digits after the year is CM/ECF, with fewer ACMS.',
    call: 'court',
    codes: ['L1', 'L3'],
    kinds: ['appellate'],
    also: 'acms appellate case management system portal second circuit ninth circuit new cases',
    source: '9th Cir., e-filing page; 2d Cir., ACMS portal instructions',
    date: '2023-10',
  },
  'trade-court': {
    symptom: 'I file in the Court of International Trade.',
    tell: 'Link as in a district court, and call the court’s own CM/ECF help desk if it does not work. There are two kinds of filer accounts, CM/ECF Filer and Confidential Information Filer (2013). What the court’s pages of 2013 call linking is the old default PACER login, and not this link. That the link is under Utilities there too is not verified.',
    brief:
      'Link as in a district court; the court’s own help desk helps. What its pages of 2013 call linking is something else.',
    call: 'court',
    codes: ['L1', 'L5', 'R2'],
    kinds: ['special'],
    also: 'cit uscit international trade customs confidential information filer',
    source: 'Ct. Int’l Trade, CM/ECF and PACER registration; registering for CM/ECF',
    date: '2020',
  },
  'claims-court': {
    symptom: 'I file in the Court of Federal Claims.',
    tell: 'Link as in a district court. PACER maintains the logins: the clerk cannot see or change them. Only members of the court’s bar may register, and the court answers a request within one business day. After a change of address, file a notice in pending cases as well (RCFC 83.1(c)(3)(C)).',
    brief:
      'PACER maintains the logins there: the clerk cannot see or change them. Only members of the court’s bar may register.',
    call: 'pacer',
    codes: ['L1', 'X8', 'R2'],
    kinds: ['special'],
    also: 'cofc uscfc federal claims court clerk cannot see login',
    source: 'Fed. Cl., CM/ECF resources and FAQ; updating an account',
    date: '2019',
  },
  'appellate-panel': {
    symptom: 'I file before a bankruptcy appellate panel (BAP).',
    tell: 'Link there too: the panel is a separate court with an entry of its own, further down on the circuit’s CM/ECF page (1st, 9th and 10th Circuit). The link is on the first page after signing in. In the 9th Circuit’s panel a new request takes up to seven days, its e-mail comes from PACER, and linking does not update contact data.',
    brief:
      'It is a separate court, with an entry of its own further down on the circuit’s page. Link there too.',
    call: 'court',
    codes: ['L1', 'L3'],
    kinds: ['appellate', 'bap'],
    also: 'bap bankruptcy appellate panel circuit entry further down',
    source: 'CM/ECF pages of the 1st, 9th and 10th Cir.; 9th Cir. BAP, filing',
    date: '2025',
  },
};

/** The answers of all cases, in the order of their table. */
export const caseAnswers: readonly Answer[] = (Object.keys(filerCases) as FilerCaseId[]).map((id) => ({
  id,
  ...answerOf[id],
}));

/** The cases that change a step in a kind of court: beside its phone script. */
export const casesAt = (code: HelpCode, kind: CourtKind): Answer[] =>
  caseAnswers.filter(({ codes, kinds }) => codes.includes(code) && (!kinds || kinds.includes(kind)));
