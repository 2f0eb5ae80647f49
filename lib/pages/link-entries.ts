import { cmecfOf } from './cmecf';
import { closest, isVisible } from './dom';
import { buttonText, textOf } from './lines';
import { isLinkWording, isNextGenItems } from './link-wording';
import type { Page } from './page';

/**
 * The entry that leads to the link form: a link, a button or another element that takes a click, in the content. On the
 * Utilities page, by its address, a line with the entry's words is one as well.
 */
export const linkEntry = (page: Page): Element | null => page.once(readLinkEntry);

export const nextGenEntry = (page: Page): Element | null => page.once(readNextGenEntry);

/** Which of these links has the link entry's words and can be seen; null where none does. */
export const linkEntryAmong = (links: readonly Element[]): Element | null => linkNamed(links, isLinkWording);

const readLinkEntry = (page: Page): Element | null => entryNamed(page, isLinkWording);
const readNextGenEntry = (page: Page): Element | null => entryNamed(page, isNextGenItems);

const linkNamed = (links: readonly Element[], is: (text: string) => boolean): Element | null =>
  links.find((one) => is(textOf(one)) && isVisible(one)) ?? null;

const takesClicks = 'a, button, [onclick], [role="link"], [role="button"], [role="menuitem"]';

function entryNamed(page: Page, is: (text: string) => boolean): Element | null {
  const { reading } = cmecfOf(page);
  const link = linkNamed(reading.links, is);
  if (link) return link;
  const button = reading.controls.find((one) => is(buttonText(one)));
  if (button) return button;
  for (const line of reading.lines) {
    if (!is(line.text)) continue;
    const clickable = closest(line.element, takesClicks);
    if (clickable) return clickable;
    if (isUtilitiesAddress(page.url)) return line.element;
  }
  return null;
}

/** The menu bar's own link to Utilities (FACTS.md, Utilities and NextGen items). */
export const isUtilitiesAddress = ({ pathname, search }: URL): boolean =>
  /\/DisplayMenu\.pl$/i.test(pathname) && /^\?Utilities(&|$)/i.test(search);
