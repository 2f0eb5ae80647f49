import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { shouldWelcome } from '@/components/welcome/should-welcome';
import type { HelpCode } from '@/lib/guide/codes';
import { answersFor } from '@/lib/helpdesk';
import { deskHash } from '@/lib/helpdesk/address';
import { heard } from '@/lib/messages-schema';
import { Mirror, type MirrorProblem } from '@/lib/progress/mirror';
import { readPolicy } from '@/lib/progress/policy';
import type { Settings } from '@/lib/progress/records';
import { readEverything, Writer } from '@/lib/progress/store';
import { badgeText, iconTitle } from '@/lib/progress/titles';

/** Managed storage rejects in Firefox where there is no policy. */
const managed = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => null);

/** The worker: the one writer of the records. */
export default defineBackground(() => {
  const writer = new Writer(browser.storage.local, () => Date.now());
  const mirror = new Mirror(writer, browser.storage.local, browser.storage.sync);

  /** Both sides in step, of one court or of all, where the person switched sync on and no policy forbids it. */
  async function inStep(courtIds: string[] | null = null): Promise<MirrorProblem> {
    const { settings } = await readEverything(browser.storage.local);
    const { policy } = readPolicy(await managed());
    return settings.sync && policy.sync ? mirror.inStep(courtIds) : null;
  }

  async function setSettings(change: Partial<Omit<Settings, 'v'>>): Promise<MirrorProblem> {
    await writer.settings(change);
    if (change.sync === false) return mirror.switchOff();
    return change.sync ? inStep() : null;
  }

  async function applyPolicy(): Promise<void> {
    const { policy } = readPolicy(await managed());
    await writer.policy({ v: 1, helpDesk: policy.helpDesk, muted: policy.muted }, policy.courts);
  }

  async function eraseAll(): Promise<true> {
    await mirror.switchOff();
    await writer.erase();
    await applyPolicy();
    return true;
  }

  async function drawIcon(): Promise<void> {
    const all = await readEverything(browser.storage.local);
    await browser.action.setTitle({ title: iconTitle(all) });
    await browser.action.setBadgeText({ text: badgeText(all) });
  }

  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((sent: unknown, sender) => {
    const message = heard(sent, sender, own);
    if (!message) return undefined;
    if ('act' in message)
      return writer.act(message.courtId, message.act).then(() => {
        void inStep([message.courtId]);
        return true;
      });
    if ('known' in message) return Promise.resolve(answersFor(message.known, message.kind ?? undefined));
    if ('open' in message) return openHelpDesk(message.courtId, message.code);
    if ('desk' in message) return writer.desk(message.desk).then(() => true);
    if ('correct' in message) return writer.correct(message.courtId, message.correct).then(() => true);
    if ('account' in message) return writer.account(message.account).then(() => true);
    if ('settings' in message) return setSettings(message.settings);
    if ('take' in message) return writer.mergeIn(new Map(Object.entries(message.take))).then(() => inStep());
    if ('erase' in message) return eraseAll();
    return writer.tidy().then(() => true);
  });

  browser.runtime.onStartup.addListener(() => {
    void writer.browserStarted();
    void applyPolicy().then(() => inStep());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void writer.tidy();
    void welcome(reason);
    void applyPolicy().then(() => inStep());
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') void drawIcon();
    if (area === 'sync') void inStep();
    if (area === 'managed') void applyPolicy();
  });
  void drawIcon();
});

/** Opens the welcome page in a tab, once, where no policy forbids it. */
async function welcome(reason: string): Promise<void> {
  const { policy } = readPolicy(await managed());
  if (shouldWelcome(reason, policy))
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the help desk in a tab, at a court and step. */
async function openHelpDesk(courtId: string | null, code: HelpCode | null): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/helpdesk.html${deskHash({ courtId, code })}`) });
  return true;
}
