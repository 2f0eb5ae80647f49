import { describe, expect, test } from 'vitest';
import { courtCard, numbersOnCard } from '@/lib/courts/cards';
import { type Court, isAppellate } from '@/lib/courts/court';
import { pathFor } from '@/lib/courts/court-rules';
import { courts } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import { detect } from '@/lib/pages/all-detectors';
import * as appellate from '@/lib/simulator/appellate';
import type { PracticeCourt } from '@/lib/simulator/frame';
import { signIn } from '@/lib/simulator/pacer-sign-in';
import * as pages from '@/lib/simulator/pages';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide } from '@/lib/steps/decide';
import { stepCountIn } from '@/lib/steps/step-count-in-court';
import { withDocument } from './load';

/** A page of a court, and the step that it should be. */
interface CourtPage {
  code: HelpCode;
  url: string;
  html: string;
}

const practice = (court: Court): PracticeCourt => ({
  id: court.id,
  district: court.name.replace(/^.* for the /, ''),
  kind: court.kind === 'bankruptcy' ? 'bankruptcy' : 'district',
  pacerId: court.pacerId,
  wording: court.kind === 'bankruptcy' ? 'pacer-guide' : 'court-guide',
  linkBehindNextGenItems: pathFor(court).some(([first]) => first === 'L4'),
});

/** The pages of a district, bankruptcy or national court, in order. */
function withMenuBar(court: Court): CourtPage[] {
  const imitated = practice(court);
  const viewer = { court: imitated, filer: false };
  const at = `https://${court.host}/cgi-bin/`;
  const utilities = imitated.linkBehindNextGenItems ? 'L4' : 'L3';
  return [
    {
      code: 'L1',
      url: court.kind === 'bankruptcy' ? `https://${court.host}/` : `${at}ShowIndex.pl`,
      html: pages.landing(imitated),
    },
    signInOf(court, `${at}${court.kind === 'bankruptcy' ? 'login.pl' : 'showpage.pl?16'}`),
    {
      code: 'L2',
      url: `${at}${court.kind === 'bankruptcy' ? 'login.pl' : 'showpage.pl?16'}`,
      html: pages.main(viewer),
    },
    { code: utilities, url: `${at}DisplayMenu.pl?Utilities`, html: pages.utilities(viewer) },
    { code: 'L5', url: `${at}LinkAccount.pl`, html: pages.linkForm(viewer) },
  ];
}

/** The pages of a court of appeals or a bankruptcy appellate panel, in order. */
function withFirstPage(court: Court): CourtPage[] {
  const base = court.path.startsWith('/bn') ? '/bn' : '/n';
  const imitated = {
    id: court.id,
    name: court.name,
    host: court.host,
    base,
    pacerId: court.pacerId,
  } as const;
  const servlet = court.path === '/cmecf-bap-live/' ? '/cmecf-bap-live/servlet/TransportRoom' : null;
  const landing = appellate.appellateLanding(imitated);
  const first = servlet
    ? `https://${court.host}${servlet}?servlet=Home`
    : `https://${court.host}${base}/AttorneyFiling/home.jsf`;
  return [
    {
      code: 'L1',
      url: `https://${court.host}${court.path}`,
      html: servlet ? landing.replaceAll('/n/AttorneyFiling/login.jsf', `${servlet}?servlet=Login`) : landing,
    },
    signInOf(court, first),
    { code: 'L3', url: first, html: appellate.appellateHome(imitated, false) },
  ];
}

const signInOf = (court: Court, returnUrl: string): CourtPage => ({
  code: 'S1',
  url: `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${court.pacerId}&appurl=${encodeURIComponent(returnUrl)}`,
  html: signIn(practice(court)),
});

const pagesOf = (court: Court): CourtPage[] =>
  isAppellate(court.kind) ? withFirstPage(court) : withMenuBar(court);

const guided = { record: null, guidance: { ...initialGuidance, guiding: true }, settings: initialSettings };

describe.each(courts)('$id', (court) => {
  test.each(pagesOf(court))(
    '$code on its own page, with its own phone number',
    async ({ code, url, html }) => {
      const seen = await withDocument(html, (doc) => detect(new URL(url), doc));
      expect([seen?.courtId, seen?.training]).toEqual([court.id, false]);
      if (!seen) return;
      expect(seen.facts.looksDifferent ?? false).toBe(false);
      expect(decide(allConditions, seen, guided)).toEqual({ code, display: 'panel' });
      const card = courtCard(court.id);
      expect(card?.helpDesk).toEqual(numbersOnCard(court.helpDesk));
      const panelText = panelTextFor(code, { court: card, page: seen, memory: guided });
      expect(panelText?.title).toMatch(/^[A-Z][a-z]+ /);
      const path = pathFor(court);
      const position = path.findIndex((step) => step.includes(code));
      if (position >= 0) expect(stepCountIn(code, court)).toEqual({ number: position + 1, of: path.length });
    },
  );
});

test('every court has the pages of its kind', () => {
  const counted = courts.map((court) => pagesOf(court).length);
  expect(counted.filter((n) => n === 5)).toHaveLength(94 + 94 + 1 + 2);
  expect(counted.filter((n) => n === 3)).toHaveLength(13 + 3);
});
