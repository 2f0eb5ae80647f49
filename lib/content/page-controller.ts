import type { HelpCode } from '@/lib/help-codes';
import type { FiledEvent, GuidanceEvent, LinkedEvent, StopEvent } from '@/lib/memory/events';
import type { Memory } from '@/lib/memory/memory';
import type { PageSilence, ToPage } from '@/lib/messages/to-page';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { AnsweredPage, Answers } from './answers';
import { type BrowserApi, browserApi } from './browser-api';
import { Keep } from './keep';
import { loadOverlay, skeletonText } from './load-overlay';
import { log } from './log';
import type { Overlay, OverlayHost, ShownStep } from './overlay-contract';
import type { PageAdapter } from './page-adapter';
import { pageForStep } from './page-for-step';
import { listen } from './page-listener';
import { whereabouts } from './public-facts';
import { isSamePage } from './same-page';
import { shared } from './shared';
import { questionHidden, stepOn } from './step-on-page';

/**
 * Looks after one page: detects it, reads what is remembered, decides, shows, reports. On a page with nothing to say it
 * leaves no node and no observer behind, and knows why nothing is shown.
 */
export class PageController implements AnsweredPage {
  page: DetectedPage | null = null;
  overlay: Overlay | null = null;
  /** What stands on the page. */
  #shown: ShownStep | null = null;
  #listening = false;
  /** The kind of page on which the person sent the panel away: it stays away until the page is another one. */
  dismissed: string | null = null;
  /** For whom one works, by what was read last, where there are several. */
  #person: string | undefined;
  answers: Answers = {};
  silence: PageSilence | null = 'not-detected';
  /** Counts what was begun to be shown: only the last of it may come onto the page, however late the others are. */
  #turn = 0;
  /** While something is loaded that the detection needs. */
  #reading: Promise<void> | null = null;
  /** Settles once nothing is being read, loaded or shown. */
  #underWay: Promise<unknown> = Promise.resolve();
  /** Nothing on the page is called written down before the worker has said so. */
  readonly #keep: Keep;

  constructor(
    readonly adapter: PageAdapter,
    private readonly doc: Document,
    /** Another one where nothing is to reach the real browser: the practice tab's. */
    readonly api: BrowserApi = browserApi,
  ) {
    this.#keep = new Keep(api, () => this.#sayWhatIsKept());
  }

  /** Looks at the page; nothing follows where it says what it said before. */
  async update(): Promise<void> {
    const before = this.page;
    const page = this.adapter.detect();
    if (page instanceof Promise) return this.#updateAfter(page);
    this.page = page;
    if (page?.kind !== this.dismissed) this.dismissed = null;
    if (!page) {
      this.#beSilent('not-detected');
      return;
    }
    if (before && isSamePage(before, page)) {
      this.page = before; // what is under way for it stays valid
      return;
    }
    // What was said of the court still holds.
    this.answers = { filed: this.answers.filed };
    this.#listen();
    await this.showAndReport(page);
  }

  /** Looks again once what the detection needs is loaded. What is shown stays until then; nothing stays where that fails. */
  #updateAfter(loaded: Promise<void>): Promise<void> {
    this.#listen();
    this.#reading ??= loaded
      .then(() => true)
      .catch(() => false)
      .then((isLoaded) => {
        this.#reading = null;
        if (isLoaded) return this.update();
        this.page = null;
        this.#beSilent('not-loaded');
      });
    const before = this.#underWay;
    this.#underWay = this.#reading.then(() => before);
    return this.#reading;
  }

  /** Shows what is to be shown on this page, then tells the worker what the page says. */
  async showAndReport(page = this.page): Promise<void> {
    const memory = await this.show();
    const report =
      memory && page && page === this.page && this.adapter.report(this.adapter.conditions, page, memory);
    if (!report) return;
    const isRecord = page.kind === 'court-link-done' || page.facts.filingMenus;
    void this.#keep
      .write(report, { adapter: this.adapter, page, memory })
      .then((written) => (written && isRecord ? this.#sayRecorded(page) : undefined));
  }

  /** The panel says that the court is recorded as linked, now that the worker has written it. */
  async #sayRecorded(page: DetectedPage): Promise<void> {
    const memory = await this.remembered(page);
    const shown = this.#shown;
    if (memory && shown && page === this.page)
      this.#put({ ...shown, memory: { ...shown.memory, record: memory.record } });
  }

  /** Something is not written down yet, or is at last. A chip has no room to say it. */
  #sayWhatIsKept(): void {
    const shown = this.#shown;
    if (shown?.display === 'chip' && this.#keep.trouble) void this.show(true);
    else if (shown) this.#put({ ...shown, notKept: this.#keep.trouble });
  }

  #put(shown: ShownStep): void {
    this.#shown = shown;
    this.overlay?.show(shown);
  }

  /** Looks again even where the page says what it said before: what is remembered may have changed. */
  async updateAgain(): Promise<void> {
    this.page = null;
    await this.update();
  }

  /** Shows what is to be shown now, and gives what is remembered; nothing is written. Never rejects. */
  show(asked = false): Promise<Memory | null> {
    const before = this.#underWay;
    const shown = this.#readAndShow(asked);
    this.#underWay = shown.then(() => before);
    return shown;
  }

  remembered = async (page = this.page): Promise<Memory | null> =>
    page && this.adapter.readMemory(page).catch(() => null);

  async #readAndShow(asked: boolean): Promise<Memory | null> {
    const { page, adapter } = this;
    if (!page || adapter.subject(page) === null) return null;
    const turn = ++this.#turn;
    const kept = await this.remembered(page);
    if (kept && turn === this.#turn && kept.person?.id !== this.#person) {
      this.#person = kept.person?.id;
      this.answers = {}; // what one person answered on this page is not another's answer
    }
    const { answers } = this;
    const memory = kept && answers.filed !== undefined ? { ...kept, filed: answers.filed } : kept;
    if (!memory || page !== this.page) return null; // the page changed while this was read
    const step = await stepOn(page, memory, asked, this);
    if (page !== this.page) return null;
    if (turn !== this.#turn) return memory; // what was read since is newer
    if (memory.settings.log) log(page, step);
    if (typeof step === 'string') {
      this.#beSilent(step);
      return memory;
    }
    try {
      const { open, ...loaded } = await loadOverlay(adapter, step.code, page.courtId, memory);
      if (page !== this.page) return null;
      if (turn !== this.#turn) return memory;
      this.overlay ??= open(this.doc, this.#host);
      this.silence = null;
      this.#put({
        ...step,
        page: answers.chosen ? { ...page, facts: {}, elements: {} } : pageForStep(page, step.code),
        memory,
        ...loaded,
        chosen: !!answers.chosen && !answers.afterStop,
        noneChosen: !!answers.noneChosen,
        people: shared().people,
        notKept: this.#keep.trouble,
      });
      adapter.showing?.(true);
    } catch (error) {
      // The extension was reloaded under the open page, or the page lets nobody make an element.
      console.debug(error);
      this.#beSilent('not-loaded');
    }
    return memory;
  }

  get code(): HelpCode | null {
    return this.overlay?.code ?? null;
  }

  readonly #host: OverlayHost = {
    dispatch: (event) => this.dispatch(event),
    keep: (message) => void this.#keep.write(message),
    ask: (message) => this.api.runtime.sendMessage(message),
    linkEntryAmong: (links) => this.adapter.linkEntryAmong?.(links) ?? null,
    isConnected: () => this.api.runtime.id !== undefined,
    page: this,
    tryAgain: () => this.#keep.hurry(),
    hideQuestion: () => {
      this.#beSilent('question-hidden');
      void questionHidden(this.api, true);
    },
  };

  #beSilent(reason: PageSilence): void {
    this.overlay?.close();
    this.#nothingStands(reason);
  }

  #nothingStands(reason: PageSilence): void {
    this.silence = reason;
    this.overlay = this.#shown = null;
    this.adapter.showing?.(false);
  }

  dispatch(event: GuidanceEvent | LinkedEvent | FiledEvent | StopEvent): Promise<boolean> {
    if (!this.page) return Promise.resolve(false);
    if (event.type === 'not-now') {
      this.dismissed = this.page.kind;
      this.#turn++; // what is still being read or loaded comes too late
      this.#nothingStands('dismissed'); // the overlay has closed itself
    }
    const { page } = this;
    const message = this.adapter.messageFor(page, event, this.#person);
    if (!message) return Promise.resolve(false);
    const written = this.#keep.write(message);
    // Guidance that was on but paused changes nothing else in the storage; and this step is now the last one seen.
    if (event.type === 'guide-me') void written.then((done) => (done ? this.showAndReport(page) : undefined));
    return written;
  }

  onMessage(message: ToPage, answer: (response: unknown) => void): true | undefined {
    if (message.type === 'show') {
      this.dismissed = null;
      void questionHidden(this.api, false);
      void this.show(true);
      return;
    }
    if (message.type === 'skeleton') {
      void skeletonText(this.doc, this.page?.kind).then(answer);
      return true;
    }
    // Not before the page has decided: the popup names the step that is shown.
    void this.#underWay.then(() => answer(whereabouts(this)));
    return true;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    listen(this.api, {
      subject: () => this.page && this.adapter.subject(this.page),
      person: () => this.#person,
      onChange: ({ guidanceOn }) => {
        if (guidanceOn) this.dismissed = null;
        void this.show();
      },
      onMessage: (message, answer) => this.onMessage(message, answer),
    });
  }
}
