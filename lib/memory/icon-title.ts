import { courtById } from '@/lib/courts/registry';
import type { StoredState } from './stored-state';

/** The toolbar icon's title: which of the followed courts are not linked yet. */
export function iconTitle(all: StoredState): string {
  const tracked = [...all.records].filter(([, record]) => record.tracked || record.stop);
  if (tracked.length === 0) return 'ECF Link Guide';
  const open = tracked.filter(([, record]) => record.status !== 'linked');
  if (open.length === 0) return 'ECF Link Guide: all your courts are linked';
  const names = open.map(([id]) => courtById(id)?.shortName ?? id);
  const some = names.slice(0, 3).join(', ');
  return `ECF Link Guide: not linked yet: ${some}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}

/** The number on the icon, where the person wants one; empty where nothing is left to do. */
export function badgeText(all: StoredState): string {
  const open = [...all.records.values()].filter(
    (record) => record.stop || (record.tracked && record.status !== 'linked'),
  ).length;
  return all.settings.badge && open > 0 ? String(open) : '';
}
