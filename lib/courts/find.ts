import type { Court } from './court';
import { courts } from './registry';

/** In: what a person types (id, name, short name, state). Out: the courts that fit, best first; empty for no text. */
export function findCourts(query: string, limit = 8): Court[] {
  const words = query
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const rank = (court: Court): number => {
    const text = `${court.id} ${court.shortName} ${court.name} ${court.state ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word)) ? (court.id === words[0] ? 0 : 1) : 9;
  };
  return courts
    .filter((court) => rank(court) < 9)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}
