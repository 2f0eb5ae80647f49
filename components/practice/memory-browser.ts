import type { BrowserApi, MessageListener } from '@/lib/content/browser-api';
import type { HelpCode } from '@/lib/help-codes';
import type { PersonEvent } from '@/lib/memory/events';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { readStoredState, type StoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { answerMessage, handlersOf, type MessageHandlers } from '@/lib/messages/answer-message';
import { guideNextIn } from '@/lib/messages/guide-next';
import { parseMessage } from '@/lib/messages/parse-message';
import type { ToPage } from '@/lib/messages/to-page';
import { type Changes, MemoryArea } from './memory-area';

/** The extension as pages in it know it. No page has an address that begins with this one. */
const own = { id: 'practice', url: 'practice:' };

/**
 * What scripts on pages see of the browser while practicing: the real worker's rules over storage that is this object's
 * alone. Nothing in it reaches the browser's own storage, worker or tabs.
 */
export class MemoryBrowser {
  private readonly area: MemoryArea;
  private readonly writer: Writer;
  private readonly handlers: MessageHandlers;
  /** What is being written: a page reads after it, so that what it reads never depends on the timing. */
  private written: Promise<unknown> = Promise.resolve();
  private questionHidden = false;
  private messageListeners: MessageListener[] = [];
  private changeListeners: ((changes: Changes) => void)[] = [];

  /** `changed` is called after everything that is kept, `openHelpDesk` when the panel asks for the help desk. */
  constructor(
    now: () => number,
    changed: () => void,
    openHelpDesk: (courtId: string | null, code: HelpCode | null) => void,
  ) {
    this.area = new MemoryArea((changes) => {
      for (const listener of this.changeListeners) listener(changes);
      changed();
    });
    const turns = new Turns();
    this.writer = new Writer(this.area, now, turns);
    const handlers = handlersOf(this.writer, new PeopleWriter(this.area, now, turns));
    this.handlers = {
      ...handlers,
      guideNext: guideNextIn(this.area, handlers.courtEvent),
      erase: async () => false, // no page may ask for it
      openHelpDesk: async (courtId, code) => openHelpDesk(courtId, code),
      questionHidden: async (set) => {
        this.questionHidden = set ?? this.questionHidden;
        return this.questionHidden;
      },
    };
  }

  /** The browser as the page with that address sees it. The page before it gets no message and no change any more. */
  forPage(url: string): BrowserApi {
    const messageListeners: MessageListener[] = [];
    const changeListeners: ((changes: Changes) => void)[] = [];
    this.messageListeners = messageListeners;
    this.changeListeners = changeListeners;
    return {
      runtime: {
        id: own.id,
        sendMessage: (message) => this.answer(message, url),
        onMessage: { addListener: (listener) => void messageListeners.push(listener) },
      },
      storage: {
        local: { get: (keys) => this.written.then(() => this.area.get(keys)) },
        onChanged: { addListener: (listener) => void changeListeners.push(listener) },
      },
    };
  }

  /** What the person does about a court, as in the popup. */
  dispatch(courtId: string, event: PersonEvent): Promise<unknown> {
    return this.after(this.writer.reduceCourt(courtId, event));
  }

  /** Sends a message to the page in front, as the popup does. */
  tell(message: ToPage): void {
    for (const listener of this.messageListeners) listener(message, { id: own.id }, () => undefined);
  }

  read(): Promise<StoredState> {
    return readStoredState(this.area);
  }

  private async answer(sent: unknown, url: string): Promise<unknown> {
    const message = parseMessage(sent, { id: own.id, url, frameId: 0 }, own);
    return message ? this.after(answerMessage(message, this.handlers)) : undefined;
  }

  private after<T>(work: Promise<T>): Promise<T> {
    this.written = work.catch(() => undefined);
    return work;
  }
}
