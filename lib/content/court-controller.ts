import { courtSiteOf } from '@/lib/courts/court-site';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import { courtDetectors } from '@/lib/pages/court-detectors';
import { detectWith } from '@/lib/pages/detect';
import { isVisible, rootElement } from '@/lib/pages/dom';
import { linkEntryAmong } from '@/lib/pages/link-entries';
import { courtConditions } from '@/lib/steps/court-conditions';
import { inCourtOverlay } from '@/lib/steps/texts-in-overlay';
import { browserApi } from './browser-api';
import { courtAdapter, courtReport } from './court-adapter';
import { detectOrLoad } from './load-reader';
import { PageChanges } from './page-changes';
import { PageController } from './page-controller';
import { undetectedPage } from './undetected-page';

/**
 * Looks after a court's page. While something is shown on it, what the page changes later counts too: names replaced, a
 * form turned into a confirmation, another address without a new page. `address` is the page's address now.
 */
export function controlCourtPage(doc: Document, address: () => URL, api = browserApi): PageController {
  const root = rootElement(doc);
  // Where all of the page is hidden, the panel is hidden with it, and what the page is has not changed.
  const changes = root && new PageChanges(root, () => void (isVisible(root) && controller.update()));
  const controller: PageController = new PageController(
    {
      ...courtAdapter(api, Date.now),
      conditions: courtConditions,
      overlay: '/overlay.js',
      textsInOverlay: inCourtOverlay,
      linkEntryAmong,
      detect: () =>
        detectOrLoad((readers) => {
          const url = address();
          const site = courtSiteOf(url);
          return detectWith(courtDetectors, url, site, doc, { readers }) ?? undetectedPage(site, url);
        }),
      report: courtReport(Date.now, reduceSeen),
      showing: (isShowing) => (isShowing ? changes?.start() : changes?.stop()),
    },
    doc,
    api,
  );
  void controller.update();
  // A page that comes back from the back/forward cache is as it was left; what is remembered may have changed since.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void controller.updateAgain();
  });
  return controller;
}
