import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isToWorker } from '@/lib/messages';
import { Writer } from '@/lib/progress/store';

/** The worker: the one writer of the records. */
export default defineBackground(() => {
  const writer = new Writer(browser.storage.local, () => Date.now());

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isToWorker(message)) return undefined;
    if ('act' in message) return writer.act(message.courtId, message.act).then(() => true);
    if ('account' in message) return writer.account(message.account).then(() => true);
    if ('settings' in message) return writer.settings(message.settings).then(() => true);
    return writer.tidy().then(() => true);
  });

  browser.runtime.onStartup.addListener(() => void writer.browserStarted());
  browser.runtime.onInstalled.addListener(() => void writer.tidy());
});
