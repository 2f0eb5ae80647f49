import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { HelpCode } from '@/lib/guide/codes';
import { answersFor } from '@/lib/helpdesk';
import { deskHash } from '@/lib/helpdesk/address';
import { isToWorker } from '@/lib/messages';
import { Writer } from '@/lib/progress/store';

/** The worker: the one writer of the records. */
export default defineBackground(() => {
  const writer = new Writer(browser.storage.local, () => Date.now());

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isToWorker(message)) return undefined;
    if ('act' in message) return writer.act(message.courtId, message.act).then(() => true);
    if ('known' in message) return Promise.resolve(answersFor(message.known, message.kind ?? undefined));
    if ('open' in message) return openHelpDesk(message.courtId, message.code);
    // What the help desk keeps is written by its own page alone, never for a script on a court's page.
    const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if ('desk' in message) return fromOwnPage ? writer.desk(message.desk).then(() => true) : undefined;
    if ('correct' in message)
      return fromOwnPage ? writer.correct(message.courtId, message.correct).then(() => true) : undefined;
    if ('account' in message) return writer.account(message.account).then(() => true);
    if ('settings' in message) return writer.settings(message.settings).then(() => true);
    return writer.tidy().then(() => true);
  });

  browser.runtime.onStartup.addListener(() => void writer.browserStarted());
  browser.runtime.onInstalled.addListener(() => void writer.tidy());
});

/** Opens the help desk in a tab, at a court and step. */
async function openHelpDesk(courtId: string | null, code: HelpCode | null): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/helpdesk.html${deskHash({ courtId, code })}`) });
  return true;
}
