import { describe, expect, test } from 'vitest';
import * as appellate from '@/components/court-pages/appellate';
import type { PracticeCourt } from '@/components/court-pages/frame';
import { signIn } from '@/components/court-pages/pacer-sign-in';
import * as pages from '@/components/court-pages/pages';
import { courtCard } from '@/lib/courts/cards';
import { type Court, isAppellate } from '@/lib/courts/court';
import { courts } from '@/lib/courts/registry';
import { journeyFor } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import { decide } from '@/lib/guide/decide';
import { stepCount } from '@/lib/guide/journey';
import { whens } from '@/lib/guide/whens';
import { wordsFor } from '@/lib/guide/words';
import { recognise } from '@/lib/pages';
import { plainManner, plainSettings } from '@/lib/progress/memory';
import { withDocument } from './load';

/** A page that a court has, and the step that it is there. */
interface Visit {
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
  linkBehindNextGenItems: journeyFor(court).some(([first]) => first === 'L4'),
});

/** The pages of its kind: district, bankruptcy and national courts, in order. */
function withMenuBar(court: Court): Visit[] {
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

/** The pages of a court of appeals or a panel. */
function withFirstPage(court: Court): Visit[] {
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

const signInOf = (court: Court, back: string): Visit => ({
  code: 'S1',
  url: `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${court.pacerId}&appurl=${encodeURIComponent(back)}`,
  html: signIn(practice(court)),
});

const visitsTo = (court: Court): Visit[] =>
  isAppellate(court.kind) ? withFirstPage(court) : withMenuBar(court);

const guided = { record: null, manner: { ...plainManner, guiding: true }, settings: plainSettings };

describe.each(courts)('$id', (court) => {
  test.each(visitsTo(court))('$code on its own page, with its own phone', async ({ code, url, html }) => {
    const seen = await withDocument(html, (doc) => recognise(new URL(url), doc));
    expect([seen?.courtId, seen?.training]).toEqual([court.id, false]);
    if (!seen) return;
    expect(seen.facts.looksDifferent ?? false).toBe(false);
    expect(decide(whens, seen, guided)).toEqual({ code, loud: 'panel' });
    const card = courtCard(court.id);
    expect(card?.helpDesk).toEqual(court.helpDesk.slice(0, 2));
    const words = wordsFor(code, { court: card, seen, memory: guided });
    expect(words?.title).toMatch(/^[A-Z][a-z]+ /);
    const path = journeyFor(court);
    const place = path.findIndex((step) => step.includes(code));
    if (place >= 0) expect(stepCount(code, court)).toEqual({ number: place + 1, of: path.length });
  });
});

test('every court has the pages of its kind', () => {
  const counted = courts.map((court) => visitsTo(court).length);
  expect(counted.filter((n) => n === 5)).toHaveLength(94 + 94 + 1 + 2);
  expect(counted.filter((n) => n === 3)).toHaveLength(13 + 3);
});
