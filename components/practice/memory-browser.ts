import type { Native, NativeListener } from '@/components/page/native';
import type { HelpCode } from '@/lib/guide/codes';
import { answersFor } from '@/lib/helpdesk';
import { isToWorker, type ToPage } from '@/lib/messages';
import type { Act } from '@/lib/progress/remember';
import { type Everything, readEverything, Writer } from '@/lib/progress/store';
import { type Changes, MemoryArea } from './memory-area';

const id = 'practice';

/**
 * What the small scripts see of the browser while practising: the real worker's rules over storage that is this object's
 * alone. Nothing in it reaches the browser's own storage, worker or tabs.
 */
export class MemoryBrowser {
  private readonly area: MemoryArea;
  private readonly writer: Writer;
  /** What is being written: a page reads after it, so that the order of things never depends on how fast they come. */
  private written: Promise<unknown> = Promise.resolve();
  private hearers: NativeListener[] = [];
  private onPage: ((changes: Changes) => void)[] = [];

  /** `changed` hears of everything that is kept; `openHelpDesk` when the panel asks for the help desk. */
  constructor(
    now: () => number,
    private readonly changed: () => void,
    private readonly openHelpDesk: (courtId: string | null, code: HelpCode | null) => void,
  ) {
    this.area = new MemoryArea((changes) => {
      for (const listener of this.onPage) listener(changes);
      this.changed();
    });
    this.writer = new Writer(this.area, now);
  }

  /** The browser as one page sees it. The page before hears nothing any more. */
  forPage(): Native {
    const hearers: NativeListener[] = [];
    const onPage: ((changes: Changes) => void)[] = [];
    this.hearers = hearers;
    this.onPage = onPage;
    return {
      runtime: {
        id,
        sendMessage: (message) => this.answer(message),
        onMessage: { addListener: (listener) => void hearers.push(listener) },
      },
      storage: {
        local: { get: (keys) => this.written.then(() => this.area.get(keys)) },
        onChanged: { addListener: (listener) => void onPage.push(listener) },
      },
    };
  }

  /** As the popup does: something about a court, and to the page in front. */
  act(courtId: string, act: Act): Promise<unknown> {
    return this.write(this.writer.act(courtId, act));
  }

  tell(message: ToPage): void {
    for (const hear of this.hearers) hear(message, { id }, () => undefined);
  }

  read(): Promise<Everything> {
    return readEverything(this.area);
  }

  private write<T>(work: Promise<T>): Promise<T> {
    this.written = work.catch(() => undefined);
    return work;
  }

  private async answer(message: unknown): Promise<unknown> {
    if (!isToWorker(message)) return undefined;
    if ('act' in message) return this.act(message.courtId, message.act).then(() => true);
    if ('account' in message) return this.write(this.writer.account(message.account)).then(() => true);
    if ('known' in message) return answersFor(message.known, message.kind ?? undefined);
    if ('open' in message) this.openHelpDesk(message.courtId, message.code);
    return undefined;
  }
}
