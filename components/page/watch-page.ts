import { decide, stepOf } from '@/lib/guide/decide';
import { isToPage, type ToWorker, type Whereabouts } from '@/lib/messages';
import { recognise } from '@/lib/pages';
import type { Seen, Sighting } from '@/lib/pages/sighting';
import { glance, glanceKeys } from '@/lib/progress/glance';
import { type Memory, mannerKey } from '@/lib/progress/memory';
import { remember } from '@/lib/progress/remember';
import type { Overlay } from '../overlay/open';
import { native } from './native';
import { overlaySlot } from './slot';

/**
 * Looks at the page once: recognise, glance at what is remembered, decide, show. On a page with nothing to say it leaves
 * no node and no observer behind.
 */
export function watchPage(doc: Document, url: URL): void {
  const watch = new Watch(doc, url);
  void watch.look();
  // A page that comes back from the back/forward cache is as it was left; what is remembered may have changed since.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void watch.look();
  });
}

class Watch {
  private seen: Seen | null = null;
  private overlay: Overlay | null = null;
  private listening = false;

  constructor(
    private readonly doc: Document,
    private readonly url: URL,
  ) {}

  async look(): Promise<void> {
    this.seen = recognise(this.url, this.doc);
    if (!this.seen) return;
    this.listen();
    const memory = await this.show();
    if (memory) this.report(this.seen, memory);
  }

  /** Shows what is to be shown now, and gives what is remembered; nothing is written. */
  private async show(asked = false): Promise<Memory | null> {
    const { seen } = this;
    if (!seen?.courtId) return null;
    const memory = glance(seen.courtId, await native.storage.local.get(glanceKeys(seen.courtId)));
    const decided = decide(seen, memory);
    const code =
      decided?.code ??
      (asked ? stepOf(seen, { ...memory, manner: { ...memory.manner, guiding: true } }) : null);
    if (!code) {
      this.overlay?.close();
      this.overlay = null;
      return memory;
    }
    const open = await loadOverlay();
    this.overlay ??= open(this.doc, { act: (act) => this.act(act) });
    this.overlay.show({ code, loud: asked ? 'panel' : (decided?.loud ?? 'panel'), seen, memory });
    return memory;
  }

  /** Tells the worker what was seen, only where that changes what is remembered. */
  private report(seen: Seen, memory: Memory): void {
    const { courtId } = seen;
    if (!courtId) return;
    const act = { type: 'seen', sighting: plain(seen), code: stepOf(seen, memory) } as const;
    const before = { record: memory.record, manner: memory.manner };
    const after = remember(before, act, 0);
    if (after.record !== before.record || after.manner !== before.manner) this.act(act);
  }

  private act(act: Extract<ToWorker, { act: unknown }>['act']): void {
    const courtId = this.seen?.courtId;
    if (!courtId) return;
    const message: ToWorker = { to: 'worker', courtId, act };
    void native.runtime.sendMessage(message).catch(() => undefined);
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    native.runtime.onMessage.addListener((message, sender, answer) => {
      if (sender.id !== native.runtime.id || !isToPage(message)) return;
      if (message.ask === 'show') void this.show(true);
      else
        answer({
          sighting: this.seen && plain(this.seen),
          code: this.overlay?.code ?? null,
        } satisfies Whereabouts);
    });
    native.storage.onChanged.addListener((changes) => {
      const courtId = this.seen?.courtId;
      const change = courtId ? changes[mannerKey(courtId)] : undefined;
      if (change && personChanged(change.oldValue, change.newValue)) void this.show();
    });
  }
}

/**
 * The person turned guidance on or off here, perhaps in another tab. What the page itself reports (guiding ends because
 * the menus were seen) must not take away the panel that says so.
 */
function personChanged(before: unknown, after: unknown): boolean {
  const was = (before ?? {}) as { guiding?: boolean; offer?: string };
  const is = (after ?? {}) as { guiding?: boolean; offer?: string };
  return (was.offer ?? 'ask') !== (is.offer ?? 'ask') || (!was.guiding && is.guiding === true);
}

/** What may leave the page: neither elements nor names. */
function plain({ kind, courtId, training, facts }: Sighting): Sighting {
  return { kind, courtId, training, facts };
}

async function loadOverlay() {
  const slot = overlaySlot();
  if (!slot.open) await import(/* @vite-ignore */ native.runtime.getURL('/overlay.js'));
  if (!slot.open) throw new Error('overlay.js did not hand over the overlay');
  return slot.open;
}
