import type { PageKind } from '@/lib/pages/page-kinds';
import { practiceCourts } from '@/lib/simulator/frame';
import * as pages from '@/lib/simulator/pages';
import type { Fixture } from './load';

/** The simulator's court pages are fixtures as well: the pages for practice are the ones that are detected. */
export const imitations: Fixture[] = Object.values(practiceCourts).flatMap((court) => {
  const viewer = { court, filer: false };
  const names = { cmecf: 'Jordan Q. Sample', pacer: 'Jordan Sample' };
  const at = (kind: PageKind, path: string, html: string, note = ''): Fixture => ({
    name: `imitation/${court.id} ${kind}${note}`,
    expected: kind,
    url: new URL(path, `https://ecf.${court.id}.uscourts.gov`),
    html,
  });
  const link = `${pages.linkScript}?153992135737069-L_1_0-1`;
  return [
    at('court-landing', '/cgi-bin/ShowIndex.pl', pages.landing(court)),
    at(
      'court-main',
      court.kind === 'district' ? '/cgi-bin/showpage.pl?16' : '/cgi-bin/login.pl',
      pages.main(viewer),
    ),
    at('court-main', '/cgi-bin/login.pl', pages.main({ court, filer: true }), ' filer'),
    at('court-utilities', '/cgi-bin/DisplayMenu.pl?Utilities&id=-1', pages.utilities(viewer)),
    at('court-nextgen-items', '/cgi-bin/DisplayMenu.pl?NextGen11', pages.nextGenItems(viewer)),
    at('court-link-form', pages.linkScript, pages.linkForm(viewer)),
    at(
      'court-link-failed',
      link,
      pages.linkForm(
        viewer,
        'Your ECF or PACER login attempt failed. Either your login name or password is incorrect.',
      ),
    ),
    at(
      'court-link-failed',
      link,
      pages.linkRefused(viewer, 'This CM/ECF account is already linked to a PACER account.'),
      ' already',
    ),
    at('court-link-confirm', link, pages.linkConfirm(viewer, names)),
    at('court-link-done', link, pages.linkDone(viewer)),
    at('court-menu', '/cgi-bin/DktRpt.pl?123-L_1_0-1', pages.docket(viewer, 50), ' docket'),
    at('court-menu', '/cgi-bin/iquery.pl', pages.plainPage(viewer, 'Query'), ' query'),
    at(
      'court-menu',
      '/cgi-bin/Dispatch.pl?Docket',
      pages.docket(viewer, 400),
      ' long docket under another script',
    ),
    {
      name: `imitation/${court.id} pacer-login`,
      expected: 'pacer-login',
      url: new URL(`https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${court.pacerId}`),
      html: pages.signIn(court),
    },
  ];
});
