import { courtWhens } from '@/lib/guide/whens-court';
import { recogniseWith } from '@/lib/pages/claims';
import { courtRecognisers } from '@/lib/pages/court';
import { native } from './native';
import { ofCourt, reportOfCourt } from './of-court';
import { Watch } from './watch-page';

/** Courts' own pages: each is a document of its own, so one look a page is enough. */
export function watchCourtPage(doc: Document, url: URL, world = native): Watch {
  const watch = new Watch(
    {
      ...ofCourt(world),
      whens: courtWhens,
      overlay: '/overlay.js',
      recognise: () => recogniseWith(courtRecognisers, url, doc),
      report: reportOfCourt,
    },
    doc,
    world,
  );
  void watch.look();
  // A page that comes back from the back/forward cache is as it was left; what is remembered may have changed since.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void watch.lookAnew();
  });
  return watch;
}
