import { siteOf } from '@/lib/courts/site';
import { bodyOf, find, isVisible } from './dom';
import { textOf } from './lines';
import type { MultifactorScreen } from './pacer-facts';
import type { Page } from './page';

/**
 * PACER's pages on multifactor authentication hold security codes, a QR code, the secret key of an app and backup codes.
 * So of these pages only headings are read, and of nothing below the first of them anything else: no text, label or
 * button. One heading is in a court's guide, the others and the address are second-hand (FACTS.md, Multifactor).
 */
const screens: [MultifactorScreen, RegExp][] = [
  ['set-up', /^set ?up .{0,30}\bapp$/i],
  ['add-app', /^(add .{0,30}\bapp|.{0,20}\b(security|digit) code|app nickname)$/i],
  ['methods', /^(multi-?factor authentication methods|authentication apps|manage mfa settings)$/i],
  ['codes', /^(your )?(new )?backup codes$/i],
];

/** A heading only on the page's own address: the account's first page has a row with nearly this label. */
const anyScreen = /^multi-?factor authentication$/i;

/** By their own markup only: what merely looks like a heading may be a key. */
const headings =
  'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"], .ui-dialog-title, .ui-panel-title, .ui-fieldset-legend';

export interface MultifactorReading {
  /** Null where no heading tells. */
  screen: MultifactorScreen | null;
  /** The first known heading: from here on nothing is read. Null: nothing of the page is read. */
  from: Element | null;
}

/** What can be told of a multifactor page; null for every other page. */
export function readMultifactor({ url, doc }: Pick<Page, 'url' | 'doc'>): MultifactorReading | null {
  const body = bodyOf(doc);
  if (!body || siteOf(url)?.system !== 'account' || !/^\/pscof\/manage\//i.test(url.pathname)) return null;
  const own = /\/manageMyMfa\./i.test(url.pathname);
  const read = find(body, headings).filter(isVisible);
  const texts = read.map(textOf);
  const screen = screens.find(([, heading]) => texts.some((text) => heading.test(text)))?.[0];
  const at = texts.findIndex(
    (text) => (own && anyScreen.test(text)) || screens.some(([, heading]) => heading.test(text)),
  );
  if (at < 0 && !own) return null;
  return { screen: screen ?? (at < 0 ? null : 'methods'), from: read[at] ?? null };
}
