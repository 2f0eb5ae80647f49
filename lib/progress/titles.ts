import { courtById } from '@/lib/courts/registry';
import type { Everything } from './store';

/** What the toolbar icon says in words: what is still to link among the courts that are followed. */
export function iconTitle(all: Everything): string {
  const tracked = [...all.records].filter(([, record]) => record.tracked);
  if (tracked.length === 0) return 'ECF Link Guide';
  const open = tracked.filter(([, record]) => record.status !== 'linked');
  if (open.length === 0) return 'ECF Link Guide: all your courts are linked';
  const names = open.map(([id]) => courtById(id)?.shortName ?? id);
  const some = names.slice(0, 3).join(', ');
  return `ECF Link Guide: still to link: ${some}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}

/** The number on the icon for those who want one; empty where nothing is left to do. */
export function badgeText(all: Everything): string {
  const open = [...all.records.values()].filter(
    (record) => record.tracked && record.status !== 'linked',
  ).length;
  return all.settings.badge && open > 0 ? String(open) : '';
}
