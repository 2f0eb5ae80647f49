import { expect, test } from 'vitest';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import type { Memory } from '@/lib/memory/memory';
import type { PageKind, Undetected } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { memory, summary } from './fixtures';

/** What the page tells, and what else a step's text depends on. */
export interface Where extends Facts {
  /** The court: S.D. Ill. unless said otherwise, and none on PACER's own pages. */
  id?: string | null;
  next?: string;
  /** Both names could be read. */
  read?: true;
  remembered?: Partial<Memory>;
}

export function textAt(code: HelpCode, kind: PageKind | Undetected, where: Where = {}) {
  const { id = kind.startsWith('pacer-') ? null : 'ilsd', next, read, remembered, ...facts } = where;
  const names = read ? { names: { cmecf: 'Jordan Sample', pacer: 'J. Sample' } } : {};
  const text = panelTextFor(code, {
    court: id ? courtById(id) : null,
    page: { ...summary(kind, facts, { courtId: id }), ...names },
    memory: { ...memory(), ...remembered },
    ...(next ? { next: courtById(next) } : {}),
  });
  if (!text) throw new Error(`no text for ${code}`);
  return text;
}

/** A test for each row: where a step says something, and does not say something else. */
export function says(code: HelpCode, kind: PageKind | Undetected, rows: [Where, RegExp, never: RegExp][]) {
  test.each(rows)(`${code} on ${kind}, %o: %s`, (where, said, never) => {
    const { title, text, note } = textAt(code, kind, where);
    const all = [title, ...text, note?.title ?? '', note?.text ?? ''].join(' ');
    expect(all).toMatch(said);
    expect(all).not.toMatch(never);
  });
}
