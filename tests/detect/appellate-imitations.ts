import type { PageKind } from '@/lib/pages/page-kinds';
import * as pages from '@/lib/simulator/appellate';
import type { Fixture } from './load';

const names = { cmecf: 'Jordan Q. Sample', pacer: 'Jordan Sample' };

/** The simulator's pages of courts of appeals, as fixtures. */
export const appellateImitations: Fixture[] = pages.appellateCourts.flatMap((court) => {
  const at = (kind: PageKind, path: string, html: string, note = ''): Fixture => ({
    name: `imitation/${court.id} ${kind}${note}`,
    expected: kind,
    url: new URL(`${court.base}${path}`, `https://${court.host}`),
    html,
  });
  return [
    {
      ...at('court-landing', '/', pages.appellateLanding(court)),
      url: new URL(court.base === '/n' ? '/' : '/bn/', `https://${court.host}`),
    },
    at('court-appellate-home', '/AttorneyFiling/login.jsf', pages.appellateHome(court, false)),
    at('court-appellate-home', '/AttorneyFiling/home.jsf', pages.appellateHome(court, true), ' linked'),
    at('court-link-form', '/AttorneyFiling/link.jsf', pages.appellateLinkForm(court)),
    at(
      'court-link-failed',
      '/AttorneyFiling/link.jsf',
      pages.appellateLinkForm(court, 'Invalid login or password.'),
    ),
    at('court-link-confirm', '/AttorneyFiling/link.jsf', pages.appellateConfirm(court, names)),
    at('court-link-done', '/AttorneyFiling/link.jsf?confirmed', pages.appellateDone(court)),
  ];
});
