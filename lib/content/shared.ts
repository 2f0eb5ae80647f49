import type { PanelCourt } from '@/lib/courts/panel-court';
import type { ToPage } from '@/lib/messages/to-page';
import type { Readers } from '@/lib/pages/readers';
import type { skeletonOf } from '@/lib/pages/skeleton';
import type { AtOpenStop } from '@/lib/steps/step';
import type { LateMessages } from './late-messages';
import type { OpenOverlay } from './overlay-contract';
import type { PeopleOnPages } from './people-on-pages';

/** A page that its controller looks after, as the small script sees it. */
export interface ControlledPage {
  /** Answers the popup's question to this page; true where the answer comes later. */
  onMessage(message: ToPage, answer: (response: unknown) => void): true | undefined;
}

/** What the scripts on a page hand to each other: values of the extension's own world, which pages cannot see. */
interface Shared {
  open?: OpenOverlay;
  /** Where all courts are at hand, and none is loaded: the practice tab. */
  court?(id: string): PanelCourt | null;
  /** Where what is said at an open stop is at hand, likewise. */
  atOpenStop?: AtOpenStop;
  /** Guards the answers in a list of the panel's, likewise. */
  guardAnswers?(list: HTMLElement): void;
  /** The detectors of courts' pages and all that follows, loaded where a prescan calls for them. */
  controlCourtPage?(doc: Document, address: () => URL): ControlledPage;
  /**
   * What is stored of the court whose page this is: read when the page began to come, and again whenever it changed. The
   * page's controller takes it for what it shows first, and from then on reads for itself.
   */
  remembered?: { courtId: string | null; raw: Promise<Record<string, unknown>> };
  /** What few pages need to be detected; loaded where one does. */
  readers?: Partial<Readers>;
  /** Only where several people were added. */
  people?: PeopleOnPages;
  /** Only where the worker did not answer. */
  late?: LateMessages;
  /** Only once the person asked for it. */
  skeleton?: typeof skeletonOf;
}

const name = '__ecfLinkGuide';

export function shared(): Shared {
  const scope = globalThis as unknown as Record<string, Shared | undefined>;
  // An element of the page with this id is not it.
  if (!Object.hasOwn(scope, name)) scope[name] = {};
  return scope[name] as Shared;
}
