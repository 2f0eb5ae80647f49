import { isKept, type Kept } from './kept';

/** How long to wait before each further try, ms; the last counts for all that follow. The first is not noticed. */
const waits = [150, 1000, 3000, 10_000, 30_000];
/** A message that the worker answers, but not as written, is not sent more often than this. */
const triesIfRefused = 3;

interface Waiting<Message> {
  message: Message;
  /** It was tried again, and is not written yet. */
  late: boolean;
}

/**
 * Sends what is to be written down to the worker, one message after the other, until the worker says that it is written: a
 * worker can be stopped at any moment, and storage can be full. Nothing is to be called written before that. It goes on for
 * as long as the page is open; `changed` is called when a message becomes late, or is late no more.
 */
export class Outbox<Message> {
  private readonly waiting: Waiting<Message>[] = [];
  private last: Promise<unknown> = Promise.resolve();
  private refusedOnce = false;
  private hurryUp: () => void = () => undefined;

  constructor(
    private readonly send: (message: Message) => Promise<unknown>,
    private readonly changed: () => void,
    private readonly sleep: (ms: number) => Promise<void> = (ms) =>
      new Promise((done) => void setTimeout(done, ms)),
  ) {}

  /** `late`: something is not written yet and is tried again. `refused`: the last was not taken, and is not tried again. */
  get trouble(): 'late' | 'refused' | null {
    if (this.waiting.some(({ late }) => late)) return 'late';
    return this.refusedOnce ? 'refused' : null;
  }

  /**
   * Resolves to the worker's answer once it has written, or to null where it takes no such message. `isWritten` says,
   * before a further try, whether it was written although no answer came.
   */
  keep(message: Message, isWritten: () => Promise<boolean> = async () => false): Promise<true | Kept | null> {
    const entry = { message, late: false };
    this.waiting.push(entry);
    this.refusedOnce = false;
    // At once where nothing waits: the page may be left in the same moment.
    const answer =
      this.waiting.length === 1
        ? this.untilWritten(entry, isWritten)
        : this.last.then(() => this.untilWritten(entry, isWritten));
    this.last = answer;
    return answer;
  }

  /** Tries at once what waits for its next try. */
  hurry(): void {
    this.hurryUp();
  }

  private async untilWritten(
    entry: Waiting<Message>,
    isWritten: () => Promise<boolean>,
  ): Promise<true | Kept | null> {
    for (let tries = 1; ; tries++) {
      const answer = await this.tried(entry.message);
      if (isKept(answer)) return this.ended(entry, answer);
      if (answer !== failed && tries >= triesIfRefused) {
        this.refusedOnce = true;
        entry.late = true; // so that the change is told
        return this.ended(entry, null);
      }
      if (tries > 1 && !entry.late) {
        entry.late = true;
        this.changed();
      }
      const hurried = new Promise<void>((done) => (this.hurryUp = done));
      await Promise.race([this.sleep(waits[Math.min(tries, waits.length) - 1] ?? 0), hurried]);
      if (await isWritten().catch(() => false)) return this.ended(entry, true);
    }
  }

  /** The worker's answer, or `failed`. An extension that was reloaded under the page throws at once. */
  private async tried(message: Message): Promise<unknown> {
    try {
      return await this.send(message);
    } catch {
      return failed;
    }
  }

  private ended<Answer>(entry: Waiting<Message>, answer: Answer): Answer {
    this.waiting.splice(this.waiting.indexOf(entry), 1);
    if (entry.late) this.changed();
    return answer;
  }
}

const failed = Symbol('failed');
