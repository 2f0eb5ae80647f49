import { afterEach, beforeEach, vi } from 'vitest';
import { courtAdapter, courtReport } from '@/lib/content/court-adapter';
import type { OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import type { PageAdapter } from '@/lib/content/page-adapter';
import { PageController } from '@/lib/content/page-controller';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { courtConditions } from '@/lib/steps/court-conditions';
import { inCourtOverlay } from '@/lib/steps/texts-in-overlay';
import { FakeBrowser } from '../fake-browser';
import { summary } from '../fixtures'; /** The page as it is at the moment, and what the controller did there. */

interface ControlledPage {
  /** What was shown, by help code and how; "closed" where an overlay that stood was taken away. */
  shown: string[];
  /** The last of it, whole; and the overlay's way back to the controller. */
  last: ShownStep | null;
  host: OverlayHost | null;
  /** False once the page removed the overlay's element. */
  onPage: boolean;
  /** How many overlays stand on the page. */
  standing: number;
  browser: FakeBrowser;
  /** What the page is at the moment; null for one that is not known. */
  page: DetectedPage | null;
}

const fresh = (): ControlledPage => ({
  shown: [],
  last: null,
  host: null,
  onPage: true,
  standing: 0,
  browser: new FakeBrowser(),
  page: null,
});

/** Of the test that runs. */
export const at: ControlledPage = fresh();

export const overlay = (_: Document, given: OverlayHost) => {
  at.host = given;
  at.standing++;
  let code: ShownStep['code'] | null = null;
  return {
    get code() {
      return code;
    },
    get isOnPage() {
      return at.onPage;
    },
    show(what: ShownStep) {
      code = what.code;
      at.last = what;
      at.shown.push(`${what.code} ${what.display}`);
    },
    close() {
      at.standing--;
      at.shown.push('closed');
    },
  };
};

/** Gives each test of the file a page of its own, with an overlay that only remembers what it was told. */
export function useControlledPage(): void {
  beforeEach(() => {
    Object.assign(at, fresh());
    shared().open = overlay;
    shared().court = panelCourtById;
  });
  afterEach(() => {
    for (const name of ['open', 'court', 'skeleton'] as const) delete shared()[name];
    vi.unstubAllGlobals();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

export const seen = (kind: DetectedPage['kind'], more: Partial<DetectedPage> = {}): DetectedPage => ({
  ...summary(kind),
  elements: {},
  ...more,
});

/** A controller on a court's page, with the real conditions and the real memory of courts. */
export function controller(
  kept: Record<string, unknown> = {},
  change: Partial<PageAdapter> = {},
): PageController {
  at.browser = new FakeBrowser(kept);
  return new PageController(
    {
      ...courtAdapter(at.browser.api, () => 20),
      conditions: courtConditions,
      overlay: '/overlay.js',
      textsInOverlay: inCourtOverlay,
      detect: () => at.page,
      report: courtReport(() => 20, reduceSeen),
      ...change,
    },
    document,
    at.browser.api,
  );
}

/** Lets everything that is not held come to its end: promises that wait for each other take some turns. */
export const turns = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

export const guiding = { v: 1, guiding: true, offer: 'ask', awaitingMenus: null };
export const declined = { v: 1, guiding: false, offer: 'never', awaitingMenus: null };
export const known = (times: object) => ({ v: 1, times, step: null, stepAt: 0 });
export const linked = known({ menus: 5 });
export const stopped = known({ differ: 5 });

export const landing = () => seen('court-landing');
export const form = () => seen('court-link-form');
