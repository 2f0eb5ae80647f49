import { importOwn } from '@/lib/content/import-own';
import { shared } from '@/lib/content/shared';

/**
 * Has the answers in this list guarded (answer-guard.ts), by a file that pages load only where a panel has answers. They
 * wait for it; where it cannot be loaded they can be pressed without it.
 */
export const guarded = (list: HTMLElement | null): void => {
  if (list) void guard(list);
};

async function guard(list: HTMLElement): Promise<void> {
  list.inert = true;
  try {
    const { guardAnswers } = shared().guardAnswers ? shared() : await importOwn('/steps/answer-guard.js');
    guardAnswers(list);
  } catch {
    // The extension was reloaded under the open page, or there is none: in the gallery.
  }
  list.inert = false;
}
