import type { HelpCode } from '@/lib/help-codes';
import type { FiledEvent, GuidanceEvent, LinkedEvent, StopEvent } from '@/lib/memory/events';
import type { Memory } from '@/lib/memory/memory';
import { isStopWord, type StopWord } from '@/lib/memory/stop';
import { isToPage, type PageSilence, type ToPage, type Whereabouts } from '@/lib/messages/to-page';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { type StepToShow, stepOf, stepOrSilence } from '@/lib/steps/decide';
import type { Choice } from '@/lib/steps/step';
import { type BrowserApi, browserApi } from './browser-api';
import { Keep } from './keep';
import { loadOverlay, skeletonText } from './load-overlay';
import { log } from './log';
import { personsChange } from './memory-changes';
import type { Overlay, OverlayHost, ShownStep } from './overlay-contract';
import type { PageAdapter } from './page-adapter';
import { pageForStep } from './page-for-step';
import { withoutPrivateFacts } from './public-facts';
import { isSamePage } from './same-page';
import { shared } from './shared';

/**
 * Looks after one page: detects it, reads what is remembered, decides, shows, reports. On a page with nothing to say it
 * leaves no node and no observer behind, and knows why nothing is shown.
 */
export class PageController {
  private page: DetectedPage | null = null;
  private overlay: Overlay | null = null;
  /** What stands on the page. */
  private shown: ShownStep | null = null;
  private listening = false;
  /** The kind of page on which the person sent the panel away: it stays away until the page is another one. */
  private dismissed: string | null = null;
  /** The step that the person said this page is, where the guide did not know it. */
  private chosen: HelpCode | null = null;
  private noneChosen = false;
  /** For whom one works, by what was read last, where there are several. */
  private person: string | undefined;
  /** What the person answered on this page to whether they have ever filed in the court. */
  private filed: boolean | null = null;
  /** What the person answered here to "Did you press Submit on that page?", as the step that follows. */
  private answered: HelpCode | null = null;
  private silence: PageSilence | null = 'not-detected';
  /** Counts what was begun to be shown: only the last of it may come onto the page, however late the others are. */
  private turn = 0;
  /** While something is loaded that the detection needs. */
  private reading: Promise<void> | null = null;
  /** Settles once nothing is being read, loaded or shown. */
  private underWay: Promise<unknown> = Promise.resolve();
  /** Nothing on the page is called written down before the worker has said so. */
  private readonly keep: Keep;

  constructor(
    private readonly adapter: PageAdapter,
    private readonly doc: Document,
    /** Another one where nothing is to reach the real browser: the practice tab's. */
    private readonly api: BrowserApi = browserApi,
  ) {
    this.keep = new Keep(api, () => this.sayWhatIsKept());
  }

  /** Looks at the page; nothing follows where it says what it said before. */
  async update(): Promise<void> {
    const before = this.page;
    const page = this.adapter.detect();
    if (page instanceof Promise) return this.updateAfter(page);
    this.page = page;
    if (page?.kind !== this.dismissed) this.dismissed = null;
    if (!page) {
      this.beSilent('not-detected');
      return;
    }
    if (before && isSamePage(before, page)) {
      this.page = before; // what is under way for it stays valid
      return;
    }
    this.chosen = null;
    this.answered = null;
    this.noneChosen = false;
    this.listen();
    await this.showAndReport(page);
  }

  /** Looks again once what the detection needs is loaded. What is shown stays until then; nothing stays where that fails. */
  private updateAfter(loaded: Promise<void>): Promise<void> {
    this.listen();
    this.reading ??= loaded
      .then(() => true)
      .catch(() => false)
      .then((isLoaded) => {
        this.reading = null;
        if (isLoaded) return this.update();
        this.page = null;
        this.beSilent('not-loaded');
      });
    const before = this.underWay;
    this.underWay = this.reading.then(() => before);
    return this.reading;
  }

  /** Shows what is to be shown on this page, then tells the worker what the page says. */
  private async showAndReport(page: DetectedPage): Promise<void> {
    const memory = await this.show();
    const report = memory && page === this.page && this.adapter.report(this.adapter.conditions, page, memory);
    if (!report) return;
    const isRecord = page.kind === 'court-link-done' || page.facts.filingMenus;
    void this.keep
      .write(report, { adapter: this.adapter, page, memory })
      .then((written) => (written && isRecord ? this.sayRecorded(page) : undefined));
  }

  /** The panel says that the court is recorded as linked, now that the worker has written it. */
  private async sayRecorded(page: DetectedPage): Promise<void> {
    const memory = await this.adapter.readMemory(page).catch(() => null);
    const { shown } = this;
    if (memory && shown && page === this.page)
      this.put({ ...shown, memory: { ...shown.memory, record: memory.record } });
  }

  /** Something is not written down yet, or is at last. A chip has no room to say it. */
  private sayWhatIsKept(): void {
    const { shown } = this;
    if (shown?.display === 'chip' && this.keep.trouble) void this.show(true);
    else if (shown) this.put({ ...shown, notKept: this.keep.trouble });
  }

  private put(shown: ShownStep): void {
    this.shown = shown;
    this.overlay?.show(shown);
  }

  /** Looks again even where the page says what it said before: what is remembered may have changed. */
  async updateAgain(): Promise<void> {
    this.page = null;
    await this.update();
  }

  /** Shows what is to be shown now, and gives what is remembered; nothing is written. Never rejects. */
  private show(asked = false): Promise<Memory | null> {
    const before = this.underWay;
    const shown = this.readAndShow(asked);
    this.underWay = shown.then(() => before);
    return shown;
  }

  private async readAndShow(asked: boolean): Promise<Memory | null> {
    const { page, adapter } = this;
    if (!page || adapter.subject(page) === null) return null;
    const turn = ++this.turn;
    const kept = await adapter.readMemory(page).catch(() => null);
    if (kept && turn === this.turn && kept.person?.id !== this.person) {
      this.person = kept.person?.id;
      // What one person answered on this page is not another's answer.
      this.filed = this.chosen = this.answered = null;
    }
    const memory = kept && this.filed !== null ? { ...kept, filed: this.filed } : kept;
    if (!memory || page !== this.page) return null; // the page changed while this was read
    const step = await this.stepFor(page, memory, asked);
    if (page !== this.page) return null;
    if (turn !== this.turn) return memory; // what was read since is newer
    if (memory.settings.log) log(page, step);
    if (typeof step === 'string') {
      this.beSilent(step);
      return memory;
    }
    try {
      const { open, ...loaded } = await loadOverlay(adapter, step.code, page.courtId, memory);
      if (page !== this.page) return null;
      if (turn !== this.turn) return memory;
      this.overlay ??= open(this.doc, this.host);
      this.silence = null;
      this.put({
        ...step,
        page: this.chosen ? { ...page, facts: {}, elements: {} } : pageForStep(page, step.code),
        memory,
        ...loaded,
        chosen: this.chosen !== null && this.answered === null,
        noneChosen: this.noneChosen,
        people: shared().people,
        notKept: this.keep.trouble,
      });
      adapter.showing?.(true);
    } catch (error) {
      // The extension was reloaded under the open page, or the page lets nobody make an element.
      console.debug(error);
      this.beSilent('not-loaded');
    }
    return memory;
  }

  private async stepFor(
    page: DetectedPage,
    memory: Memory,
    asked: boolean,
  ): Promise<StepToShow | PageSilence> {
    const { conditions } = this.adapter;
    const said = this.answered ?? this.chosen;
    if (said) return { code: said, display: 'panel' };
    if (asked) {
      const guided = { ...memory, guidance: { ...memory.guidance, guiding: true } };
      const code = stepOf(conditions, page, guided);
      if (code) return { code, display: 'panel' };
    }
    if (this.dismissed) return 'dismissed';
    const step = stepOrSilence(conditions, page, memory);
    if (typeof step === 'string') return memory.paused ? 'paused' : step;
    if (step.display === 'question' && (await this.questionHidden(null))) return 'question-hidden';
    return step;
  }

  private readonly host: OverlayHost = {
    dispatch: (event) => this.dispatch(event),
    ask: (message) => this.api.runtime.sendMessage(message),
    linkEntryAmong: (links) => this.adapter.linkEntryAmong?.(links) ?? null,
    isConnected: () => this.api.runtime.id !== undefined,
    choose: (to) => void this.choose(to),
    tryAgain: () => this.keep.hurry(),
    hideQuestion: () => {
      this.beSilent('question-hidden');
      void this.questionHidden(true);
    },
  };

  private beSilent(reason: PageSilence): void {
    this.overlay?.close();
    this.nothingStands(reason);
  }

  private nothingStands(reason: PageSilence): void {
    this.silence = reason;
    this.overlay = this.shown = null;
    this.adapter.showing?.(false);
  }

  private dispatch(event: GuidanceEvent | LinkedEvent | FiledEvent | StopEvent): Promise<boolean> {
    if (!this.page) return Promise.resolve(false);
    if (event.type === 'not-now') {
      this.dismissed = this.page.kind;
      this.turn++; // what is still being read or loaded comes too late
      this.nothingStands('dismissed'); // the overlay has closed itself
    }
    const { page } = this;
    const message = this.adapter.messageFor(page, event, this.person);
    if (!message) return Promise.resolve(false);
    const written = this.keep.write(message);
    // Guidance that was on but paused changes nothing else in the storage; and this step is now the last one seen.
    if (event.type === 'guide-me') void written.then((done) => (done ? this.showAndReport(page) : undefined));
    return written;
  }

  /** The person said what a page is that the guide does not know. Only "linked" is written down, as the person's word. */
  private async choose(to: Choice['to']): Promise<void> {
    if (to === 'filed' || to === 'never-filed') {
      // Kept with the court where one is being followed; on this page it counts in any case.
      this.filed = to === 'filed';
      void this.dispatch({ type: 'filed', before: this.filed });
      await this.show(true); // the panel was perhaps only asked for, and must not leave over its own answer
      return;
    }
    if (isStopWord(to)) return this.answerStop(to);
    // Where a stop is open, the person is asked first whether it is the link that the guide warned of.
    const asksFirst = to === 'linked' && (await this.isStopped());
    if (to === 'linked' && !asksFirst && !(await this.dispatch({ type: 'say', linked: true }))) return;
    this.noneChosen = to === 'none';
    this.chosen = to === 'none' ? null : to === 'linked' ? 'L8' : to;
    await this.show(to === 'none');
  }

  private async isStopped(): Promise<boolean> {
    const memory = this.page && (await this.adapter.readMemory(this.page).catch(() => null));
    return memory?.record?.stop === 'open';
  }

  /** The person's word on a stop. Whether Submit was pressed decides what this page is from now on. */
  private async answerStop(says: StopWord): Promise<void> {
    const { page, overlay } = this;
    const linkedByWord = says === 'pressed' && this.chosen === 'L8';
    if (!page) return;
    // Before it is written: the change in the storage shows the page again.
    if (says === 'pressed') this.answered = 'X7';
    if (says === 'unpressed') this.answered = overlay?.code ?? null;
    if (!(await this.dispatch({ type: 'stop', says }))) {
      this.answered = null;
      return;
    }
    if (linkedByWord) await this.dispatch({ type: 'say', linked: true });
    await this.showAndReport(page);
  }

  /** Whether the person hid the question in this tab. `set` hides it, or shows it again; null only asks. */
  private questionHidden(set: boolean | null): Promise<boolean> {
    return this.api.runtime.sendMessage({ to: 'worker', type: 'question-hidden', set }).then(
      (answer) => answer === true,
      () => false,
    );
  }

  /** Answers the popup's question to this page; true where the answer comes later. */
  onMessage(message: ToPage, answer: (response: unknown) => void): true | undefined {
    if (message.type === 'show') {
      this.dismissed = null;
      void this.questionHidden(false);
      void this.show(true);
      return;
    }
    if (message.type === 'skeleton') {
      void skeletonText(this.doc, this.page?.kind).then(answer);
      return true;
    }
    // Not before the page has decided: the popup names the step that is shown.
    void this.underWay.then(() =>
      answer({
        summary: this.page && withoutPrivateFacts(this.page),
        code: this.overlay?.code ?? null,
        removed: this.overlay?.isOnPage === false,
        silence: this.silence,
      } satisfies Whereabouts),
    );
    return true;
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    const { runtime } = this.api;
    runtime.onMessage.addListener((message, sender, answer) =>
      sender.id === runtime.id && isToPage(message) ? this.onMessage(message, answer) : undefined,
    );
    this.api.storage.onChanged.addListener((changes) => {
      const subject = this.page && this.adapter.subject(this.page);
      const { people } = shared();
      const change = !subject
        ? null
        : people
          ? people.personsChange(changes, subject, this.person)
          : personsChange(changes, subject);
      if (!change) return;
      if (change.guidanceOn) this.dismissed = null;
      void this.show();
    });
  }
}
