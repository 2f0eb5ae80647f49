import { type Site, siteOf } from '@/lib/courts/site';
import { type FromPage, fromOwnPage, fromPage, type ToWorker } from './to-worker';

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
}

/**
 * Gives a message back where its sender may send it, and null for anything else. `own` is the extension's own id and
 * address (`chrome-extension://<id>/`).
 */
export function parseMessage(
  message: unknown,
  sender: Sender,
  own: { id: string; url: string },
): ToWorker | null {
  if (sender.id !== own.id || !sender.url) return null;
  if (sender.url.startsWith(own.url)) return fromOwnPage.safeParse(message).data ?? null;
  const site = URL.canParse(sender.url) ? siteOf(new URL(sender.url)) : null;
  if (!site || sender.frameId !== 0) return null; // the scripts on pages run in no frame of a page
  const read = fromPage.safeParse(message);
  return read.success && isOfSite(site, read.data) ? read.data : null;
}

/** Whether a page of that site may send the message: it reports on its own court, or on the account where it has none. */
function isOfSite(site: Site, message: FromPage): boolean {
  switch (message.type) {
    case 'court-event':
      // Manage PACER Account is no court's, and asks whether the person has filed in the court to go on with.
      if (message.event.type === 'filed' && site.system === 'account') return !site.training;
      return (
        message.courtId === site.courtId &&
        (message.event.type !== 'seen' ||
          (message.event.summary.training === site.training &&
            (site.system === 'court') === message.event.summary.kind.startsWith('court-')))
      );
    case 'account-event':
      return site.courtId === null && (message.event.type !== 'seen' || !site.training);
    case 'guide-next':
    case 'whose':
      return message.courtId === site.courtId && !site.training;
    case 'question-hidden':
    case 'known-problems':
    case 'open-help-desk':
      return true;
  }
}
