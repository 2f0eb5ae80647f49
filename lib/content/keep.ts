import { isKept } from '@/lib/messages/kept';
import type { FromPage } from '@/lib/messages/to-worker';
import type { Note } from '@/lib/steps/step';
import type { BrowserApi } from './browser-api';
import { importOwn } from './import-own';
import type { Late, Report } from './late-messages';
import { shared } from './shared';

/**
 * Has the worker write down what the page or the person says. Nearly always it does so at once; what tries again, until it
 * does, is loaded only where it does not.
 */
export class Keep {
  #late: Promise<Late> | null = null;
  /** What the panel says while something is not written down. */
  trouble: Note | undefined;

  constructor(
    private readonly api: BrowserApi,
    /** `trouble` has changed. */
    private readonly changed: () => void,
  ) {}

  /** Resolves once it is written: to false where it was not taken. Never rejects. */
  async write(message: FromPage, report?: Report): Promise<boolean> {
    try {
      // What waits already is written first.
      if (!this.#late && isKept(await this.#send(message).catch(() => 0))) return true;
      this.#late ??= this.#open();
      return await (await this.#late).write(message, report);
    } catch {
      return false; // the extension was reloaded under the open page: nothing can be written from it any more
    }
  }

  /** Tries at once what waits for its next try. */
  hurry(): void {
    void this.#late?.then((late) => late.hurry());
  }

  readonly #send = async (message: FromPage): Promise<unknown> => this.api.runtime.sendMessage(message);

  async #open(): Promise<Late> {
    await (shared().late ?? importOwn('/outbox.js'));
    const opened = shared().late?.open(this.#send, (note) => {
      this.trouble = note;
      this.changed();
    });
    return opened ?? Promise.reject();
  }
}
