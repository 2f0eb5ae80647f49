import type { Detection } from './detector';
import { commonAncestor } from './dom';
import { type Field, fieldsOf, missing } from './pacer-fields';
import { lineLike, pressable, readPacer } from './pacer-reading';
import type { Page } from './page';

export type UpgradeTab = 'person' | 'address' | 'security' | 'complete';

/**
 * Which part of the upgrade wizard is to be seen, or null on every other page. The address of the wizard and the elements
 * of its tabs are not known, and it changes by partial updates: so the visible fields tell (FACTS.md, Upgrade wizard).
 */
export function upgradeTab(page: Page): UpgradeTab | null {
  if (/^\/pscof\/(login|registration|regwizard|forgot)/i.test(page.url.pathname)) return null;
  const reading = page.once(readPacer);
  if (lineLike(reading, /^upgrade complete[.!]?$|\byou now have an upgraded pacer account\b/i))
    return 'complete';
  if (
    !lineLike(
      reading,
      /^upgrade (your )?(legacy )?pacer account$|^you currently have a legacy pacer account\b/i,
    )
  )
    return null;
  const fields = page.once(upgradeFields);
  const has = (pattern: RegExp) => fields.some((field) => pattern.test(field.label));
  if (has(/^security (question|answer)/i) || has(/^confirm password/i)) return 'security';
  if (has(/^city$/i) || has(/^primary phone$/i) || has(/^zip\b/i)) return 'address';
  return fields.length > 0 ? 'person' : null;
}

const upgradeFields = (page: Page): Field[] => fieldsOf(page.once(readPacer), page.doc);

/** The answer of the three detectors of the wizard's tabs: what is still empty, and where to go on. */
export function detectTab(page: Page, tab: UpgradeTab): Detection | null {
  if (page.once(upgradeTab) !== tab) return null;
  const fields = page.once(upgradeFields);
  const { first, ...facts } = missing(fields);
  const next = pressable(page.once(readPacer), tab === 'security' ? /^submit$/i : /^next$/i);
  const unasked = fields.filter((field) => field.required && field.unasked).map((field) => field.control);
  const [a, b] = [unasked[0], unasked.at(-1)];
  return {
    facts: { ...facts, looksDifferent: !next },
    elements: { target: first ?? (a && b ? commonAncestor(a, b) : next) },
  };
}
