import { pacerWhens } from '@/lib/guide/whens-pacer';
import { recogniseWith } from '@/lib/pages/claims';
import { pacerRecognisers } from '@/lib/pages/pacer';
import { ofCourt, reportOfCourt } from './of-court';
import { Watch } from './watch-page';

/** PACER's pages. */
export function watchPacerPage(doc: Document, url: URL): void {
  const watch = new Watch(
    {
      ...ofCourt,
      whens: pacerWhens,
      recognise: () => recogniseWith(pacerRecognisers, url, doc),
      report: reportOfCourt,
    },
    doc,
  );
  void watch.look();
  addEventListener('pageshow', (event) => {
    if (event.persisted) void watch.lookAnew();
  });
}
