import { siteOf } from '@/lib/courts/site';
import type { PageSilence, Whereabouts } from '@/lib/messages/to-page';
import { isDailyWork } from '@/lib/pages/daily-work';

/** Why nothing is shown on the page in front, in one line, and whether asking for guidance here can change that. */
export interface WhySilent {
  text: string;
  canGuide: boolean;
}

const reasons: Record<PageSilence, WhySilent> = {
  'daily-work': {
    text: 'This is a page of daily work (a docket, a query, a filing). The guide shows nothing here.',
    canGuide: false,
  },
  'not-detected': {
    text: 'The guide does not know this page, and guides only where you ask it to.',
    canGuide: true,
  },
  'not-a-step': { text: 'This page is not a step of linking, so nothing is shown.', canGuide: true },
  'not-guided': { text: 'You are not being guided in this court, so nothing is shown.', canGuide: true },
  linked: { text: 'This court is linked, so nothing is shown.', canGuide: true },
  'not-now': { text: 'You chose “Not now” here, until the browser starts again.', canGuide: true },
  'not-in-this-court': { text: 'You chose “Not in this court”.', canGuide: true },
  'never-offer': { text: 'You chose “Never offer” in the options.', canGuide: true },
  'muted-by-policy': { text: 'Your organization muted this kind of page.', canGuide: true },
  'no-court': { text: 'This sign-in names no court, so nothing is shown.', canGuide: false },
  dismissed: { text: 'You dismissed the panel on this page.', canGuide: true },
  'question-hidden': { text: 'You hid “Where are you?” in this tab.', canGuide: true },
  paused: { text: 'Guidance paused after 12 hours without a step.', canGuide: true },
  'not-loaded': {
    text: 'The panel could not be shown. Reload the page.',
    canGuide: false,
  },
};

/**
 * The reason for silence on the page in front, by the page's own answer, or by its address where nothing of the guide
 * runs. Null where something is shown, and on every site but PACER's and the courts'.
 */
export function whySilent(address: string | null, here: Whereabouts | null): WhySilent | null {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  const site = url && siteOf(url);
  if (here?.silence) return reasons[here.silence];
  if (here?.summary || !url || !site) return null;
  if (site.system === 'court' && isDailyWork(url)) return reasons['daily-work'];
  return {
    text: 'The guide is not running on this page. Reload the page.',
    canGuide: false,
  };
}
