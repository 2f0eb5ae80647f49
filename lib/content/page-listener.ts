import { isToPage, type ToPage } from '@/lib/messages/to-page';
import type { BrowserApi } from './browser-api';
import { type PersonsChange, personsChange } from './memory-changes';
import { shared } from './shared';

/** What a page wants to hear of. */
export interface ListeningPage {
  /** What the page speaks of, a court or the account; null where it speaks of nothing. */
  subject(): string | null;
  /** For whom one works, by what the page read last, where there are several. */
  person(): string | undefined;
  /** The person changed something of it, perhaps in another tab. */
  onChange(change: PersonsChange): void;
  /** Answers the popup; true where the answer comes later. */
  onMessage(message: ToPage, answer: (response: unknown) => void): true | undefined;
}

/** Listens to the extension's own messages, and to what the person changes elsewhere, as long as the page is there. */
export function listen(api: BrowserApi, page: ListeningPage): void {
  const { runtime } = api;
  runtime.onMessage.addListener((message, sender, answer) =>
    sender.id === runtime.id && isToPage(message) ? page.onMessage(message, answer) : undefined,
  );
  api.storage.onChanged.addListener((changes) => {
    const subject = page.subject();
    const { people } = shared();
    const change = !subject
      ? null
      : people
        ? people.personsChange(changes, subject, page.person())
        : personsChange(changes, subject);
    if (change) page.onChange(change);
  });
}
