import { decide, stepOf, type Whens } from '@/lib/guide/decide';
import { isToPage, type ToPage, type ToWorker, type Whereabouts } from '@/lib/messages';
import type { Seen, Sighting } from '@/lib/pages/sighting';
import { type Memory, mannerKey, recordKey } from '@/lib/progress/memory';
import type { Act } from '@/lib/progress/remember';
import type { Overlay } from '../overlay/open';
import { load, skeletonText } from './load';
import { type Native, native } from './native';

/** What a small script brings along for the pages that it runs on: the courts', or PACER's. */
export interface Ground {
  whens: Whens;
  /** The file of the overlay that has the words of these pages' steps. */
  overlay: string;
  recognise(): Seen | null;
  /** What manner and memory are kept under: a court's id, or the account's; null where nothing is kept. */
  subject(seen: Seen): string | null;
  remembered(seen: Seen): Promise<Memory>;
  /** What the worker is to be told of this page; null where that would change nothing that is remembered. */
  report(whens: Whens, seen: Seen, memory: Memory): ToWorker | null;
  /** What the worker is to be told when the person uses the overlay's own buttons. */
  asked(seen: Seen, act: Act): ToWorker | null;
}

/**
 * Looks at the page: recognise, glance at what is remembered, decide, show. On a page with nothing to say it leaves no
 * node and no observer behind.
 */
export class Watch {
  private seen: Seen | null = null;
  private overlay: Overlay | null = null;
  private listening = false;
  /** The kind of page on which the person sent the panel away: it stays away until the page is another one. */
  private dismissed: string | null = null;

  constructor(
    private readonly ground: Ground,
    private readonly doc: Document,
    /** Another one where nothing is to reach the real browser: the practice tab's. */
    private readonly world: Native = native,
  ) {}

  async look(): Promise<void> {
    const before = this.seen;
    this.seen = this.ground.recognise();
    const { seen } = this;
    if (seen?.kind !== this.dismissed) this.dismissed = null;
    if (!seen) {
      this.close();
      return;
    }
    if (before && same(before, seen)) {
      this.seen = before; // what is under way for it stays valid
      return;
    }
    this.listen();
    const memory = await this.show();
    const report = memory && this.ground.report(this.ground.whens, seen, memory);
    if (report) this.tell(report);
  }

  /** Looks again even where the page says what it said before: what is remembered may have changed. */
  async lookAnew(): Promise<void> {
    this.seen = null;
    await this.look();
  }

  /** Shows what is to be shown now, and gives what is remembered; nothing is written. */
  private async show(asked = false): Promise<Memory | null> {
    const { seen, ground } = this;
    if (!seen || ground.subject(seen) === null) return null;
    const memory = await ground.remembered(seen);
    const decided = this.dismissed && !asked ? null : decide(ground.whens, seen, memory);
    const code =
      decided?.code ??
      (asked ? stepOf(ground.whens, seen, { ...memory, manner: { ...memory.manner, guiding: true } }) : null);
    if (seen !== this.seen) return null; // the page went on while this was read
    if (!code) {
      this.close();
      return memory;
    }
    const { open, court, next } = await load(ground.overlay, seen.courtId, memory.next);
    if (seen !== this.seen) return null;
    this.overlay ??= open(this.doc, {
      act: (act) => this.act(act),
      ask: (message) => this.world.runtime.sendMessage(message),
      isThere: () => this.world.runtime.id !== undefined,
    });
    const loud = asked ? 'panel' : (decided?.loud ?? 'panel');
    this.overlay.show({ code, loud, seen, memory, court, next });
    return memory;
  }

  private close(): void {
    this.overlay?.close();
    this.overlay = null;
  }

  private act(act: Act): void {
    if (!this.seen) return;
    if (act.type === 'not-now') {
      this.dismissed = this.seen.kind;
      this.overlay = null; // it has closed itself
    }
    const message = this.ground.asked(this.seen, act);
    if (message) this.tell(message);
  }

  private tell(message: ToWorker): void {
    void this.world.runtime.sendMessage(message).catch(() => undefined);
  }

  /** The popup's question to this page. Out: true where the answer comes later. */
  heard(message: ToPage, answer: (response: unknown) => void): true | undefined {
    if (message.ask === 'show') {
      this.dismissed = null;
      void this.show(true);
      return;
    }
    if (message.ask === 'skeleton') {
      void skeletonText(this.doc, this.seen?.kind).then(answer);
      return true;
    }
    answer({
      sighting: this.seen && plain(this.seen),
      code: this.overlay?.code ?? null,
    } satisfies Whereabouts);
    return;
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    const { runtime } = this.world;
    runtime.onMessage.addListener((message, sender, answer) =>
      sender.id === runtime.id && isToPage(message) ? this.heard(message, answer) : undefined,
    );
    this.world.storage.onChanged.addListener((changes) => {
      const subject = this.seen && this.ground.subject(this.seen);
      if (!subject) return;
      const [manner, record] = [changes[mannerKey(subject)], changes[recordKey(subject)]];
      const wished = manner !== undefined && personChanged(manner.oldValue, manner.newValue);
      if (!wished && !(record && personSaid(record.oldValue, record.newValue))) return;
      if ((manner?.newValue as { guiding?: boolean } | undefined)?.guiding) this.dismissed = null;
      void this.show();
    });
  }
}

/** The page says what it said before, at the same element. */
const same = (a: Seen, b: Seen): boolean =>
  a.marks.use === b.marks.use &&
  a.marks.keepFree === b.marks.keepFree &&
  JSON.stringify([a.kind, a.facts, a.names]) === JSON.stringify([b.kind, b.facts, b.names]);

/**
 * The person turned guidance on or off here, perhaps in another tab. What the page itself reports (guiding ends because
 * the menus were seen) must not take away the panel that says so.
 */
function personChanged(before: unknown, after: unknown): boolean {
  const was = (before ?? {}) as { guiding?: boolean; offer?: string };
  const is = (after ?? {}) as { guiding?: boolean; offer?: string };
  return (was.offer ?? 'ask') !== (is.offer ?? 'ask') || (!was.guiding && is.guiding === true);
}

/** The person said that the court is linked, or that it is not, in the popup. */
function personSaid(before: unknown, after: unknown): boolean {
  const times = (value: unknown) => (value as { times?: { said?: number; not?: number } } | undefined)?.times;
  return times(before)?.said !== times(after)?.said || times(before)?.not !== times(after)?.not;
}

/** What may leave the page: neither elements nor names, nor what was learnt of fields. */
export function plain({ kind, courtId, training, facts }: Sighting): Sighting {
  const { username: _, emptyFields: __, unaskedFields: ___, ...rest } = facts;
  return { kind, courtId, training, facts: rest };
}
