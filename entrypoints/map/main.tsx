import '@/components/ui/page.css';
import '@/components/map/map.css';
import '@/components/popup/court-page.css';
import { MapPage } from '@/components/map/MapPage';
import { courtsFromBrowser } from '@/components/popup/from-browser';
import { drawInto } from '@/components/ui/draw';
import { asTheirs, workedFor } from '@/lib/memory/people-state';

const app = document.getElementById('app');
if (app) {
  const draw = drawInto(app);
  void courtsFromBrowser(({ all, now, dispatch, trouble, tryAgain }) =>
    // What is done here counts for the person worked for, so theirs is what it shows.
    draw(
      <MapPage
        all={asTheirs(all)}
        workingFor={workedFor(all)?.name ?? null}
        now={now}
        dispatch={dispatch}
        trouble={trouble}
        tryAgain={tryAgain}
      />,
    ),
  );
}
