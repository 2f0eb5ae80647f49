import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { shouldWelcome } from '@/components/welcome/should-welcome';
import type { HelpCode } from '@/lib/help-codes';
import { deskHash } from '@/lib/helpdesk/desk-route';
import { badgeText, iconTitle } from '@/lib/memory/icon-title';
import { type EraseWhere, Mirror, type MirrorProblem } from '@/lib/memory/mirror';
import { asTheirs } from '@/lib/memory/people-state';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { firstPerson } from '@/lib/memory/person-ids';
import { readPolicy } from '@/lib/memory/policy';
import type { SettingsChange } from '@/lib/memory/records';
import { readStoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { answerMessage, handlersOf, type MessageHandlers } from '@/lib/messages/answer-message';
import { guideNextIn } from '@/lib/messages/guide-next';
import type { Kept } from '@/lib/messages/kept';
import { parseMessage } from '@/lib/messages/parse-message';

/** Managed storage rejects in Firefox where there is no policy. */
const managed = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => null);

/** The worker: the one writer of the records. */
export default defineBackground(() => {
  const turns = new Turns();
  const now = () => Date.now();
  const writer = new Writer(browser.storage.local, now, turns);
  const people = new PeopleWriter(browser.storage.local, now, turns);
  const mirror = new Mirror(writer, turns, browser.storage.local, browser.storage.sync, now);

  /** The person switched sync on, and no policy forbids it. */
  async function syncIsOn(): Promise<boolean> {
    const { settings } = await readStoredState(browser.storage.local);
    return settings.sync === true && readPolicy(await managed()).policy.sync;
  }

  /** Brings both sides in step, for some courts or all, where sync is on. */
  const inStep = (courtIds: string[] | null = null) => mirror.inStep(courtIds, syncIsOn);
  const kept = (problem: MirrorProblem): Kept => ({ kept: true, problem });

  async function changeSettings(change: SettingsChange): Promise<Kept> {
    await writer.changeSettings(change);
    if (change.sync === false) return kept(await mirror.switchOff());
    return kept(change.sync ? await inStep() : null);
  }

  async function applyPolicy(): Promise<void> {
    const { policy } = readPolicy(await managed());
    await writer.applyPolicy({ v: 1, helpDesk: policy.helpDesk, muted: policy.muted }, policy.courts);
  }

  async function erase(where: EraseWhere): Promise<Kept> {
    const problem = await mirror.erase(where);
    await applyPolicy();
    return kept(problem);
  }

  async function drawIcon(): Promise<void> {
    const all = asTheirs(await readStoredState(browser.storage.local));
    await browser.action.setTitle({ title: iconTitle(all) });
    await browser.action.setBadgeText({ text: badgeText(all) });
  }

  const courtEvent: MessageHandlers['courtEvent'] = async (courtId, event, person) => {
    const written = person ? await people.reduceCourt(courtId, event, person) : true;
    if (!person) await writer.reduceCourt(courtId, event);
    // Of several people, sync carries the first one's courts alone.
    if (!person || person === firstPerson) void inStep([courtId]);
    return written;
  };
  const handlers: Omit<MessageHandlers, 'questionHidden'> = {
    ...handlersOf(writer, people),
    courtEvent,
    guideNext: guideNextIn(browser.storage.local, courtEvent),
    changeSettings,
    async importRecords(records, person) {
      const known = new Map(Object.entries(records));
      await (person ? people.mergeIn(known, person) : writer.mergeIn(known));
      return kept(await inStep());
    },
    async importPeople(imported) {
      await people.mergeInPeople(imported);
      return kept(await inStep());
    },
    erase,
    openHelpDesk,
  };
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((sent: unknown, sender) => {
    const message = parseMessage(sent, sender, own);
    if (!message) return undefined;
    const questionHidden = (set: boolean | null) => hiddenInTab(sender.tab?.id, set);
    return answerMessage(message, { ...handlers, questionHidden });
  });

  browser.runtime.onStartup.addListener(() => {
    void writer.browserStarted();
    void people.browserStarted();
    void applyPolicy().then(() => inStep());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void applyPolicy().then(() => inStep());
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') void drawIcon();
    if (area === 'sync') void inStep();
    if (area === 'managed') void applyPolicy();
  });
  // In this order, before any message: what a stopped worker had begun, then what cannot be read or believed.
  void mirror.resume();
  void writer.tidy();
  void drawIcon();
});

/** Opens the welcome page in a tab, once, where no policy forbids it. */
async function welcome(reason: string): Promise<void> {
  const { policy } = readPolicy(await managed());
  if (shouldWelcome(reason, policy))
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * Whether the question where the person is is hidden in a tab; `set` changes it. Kept for as long as the browser runs, so
 * that it outlives the worker and not the tab's day.
 */
async function hiddenInTab(tab: number | undefined, set: boolean | null): Promise<boolean> {
  if (tab === undefined) return false;
  const key = `question-hidden:${tab}`;
  if (set) await browser.storage.session.set({ [key]: true });
  if (set === false) await browser.storage.session.remove(key);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Opens the help desk in a tab, at a court and step. */
async function openHelpDesk(courtId: string | null, code: HelpCode | null): Promise<boolean> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/helpdesk.html${deskHash({ courtId, code })}`) });
  return true;
}
