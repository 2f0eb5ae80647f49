import type { Memory } from '@/lib/memory/memory';
import { Outbox } from '@/lib/messages/outbox';
import type { FromPage } from '@/lib/messages/to-worker';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { Note } from '@/lib/steps/step';
import type { PageAdapter } from './page-adapter';

/** What pages do about what the worker did not write down at once. In a file of its own that no page loads before. */
export interface LateMessages {
  /** `changed` is called with what the panel says while something is not written down. */
  open(send: (message: FromPage) => Promise<unknown>, changed: (note: Note | undefined) => void): Late;
}

export interface Late {
  /** Resolves once it is written: to false where it was not taken. */
  write(message: FromPage, report?: Report): Promise<boolean>;
  /** Tries at once what waits for its next try. */
  hurry(): void;
}

/** A page that was reported, and what was remembered before. */
export interface Report {
  adapter: PageAdapter;
  page: DetectedPage;
  memory: Memory;
}

const notes: Record<'late' | 'refused', Note> = {
  late: {
    tone: 'care',
    title: 'Not written down yet',
    text: 'The browser did not take it. The guide tries again while this page is open.',
  },
  refused: {
    tone: 'stop',
    title: 'Not written down',
    text: 'The guide did not take it. Reload this page, then do it again.',
  },
};

/** There is nothing to report any more; or the page was counted, which would be reported each time. */
async function isReported({ adapter, page, memory }: Report): Promise<boolean> {
  const now = await adapter.readMemory(page);
  return (
    !adapter.report(adapter.conditions, page, now) ||
    now.guidance.awaitingMenus?.pages !== memory.guidance.awaitingMenus?.pages
  );
}

export const lateMessages: LateMessages = {
  open(send, changed) {
    const outbox = new Outbox(send, () => changed(outbox.trouble ? notes[outbox.trouble] : undefined));
    return {
      async write(message, report) {
        const isWritten = async () => report !== undefined && (await isReported(report));
        // It may have been written although no answer came.
        if (report && (await isWritten().catch(() => false))) return true;
        return (await outbox.keep(message, isWritten)) !== null;
      },
      hurry: () => outbox.hurry(),
    };
  },
};
