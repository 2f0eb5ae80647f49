import { findCourts } from '@/lib/courts/find';
import { searchAnswers } from '@/lib/helpdesk/search';
import { median } from './table';
import { timeOnce, timesOf } from './timing';

// Runs in the browser, for typing.bench.ts.

const searches = {
  courts: (query: string) => findCourts(query, 6),
  answers: (query: string) => searchAnswers(query, { kind: 'district', code: 'L3' }, 6),
};

/** Milliseconds of a search at each keystroke of some texts, and at the very first one in a page that was just loaded. */
export interface Keystrokes {
  first: number;
  each: { typed: string; took: number }[];
}

export function keystrokes(search: keyof typeof searches, texts: string[]): Keystrokes {
  const find = searches[search];
  const first = timeOnce(() => find(texts[0]?.slice(0, 1) ?? ''));
  const prefixes = texts.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  return {
    first,
    each: prefixes.map((typed) => ({ typed, took: median(timesOf(() => find(typed), 7, 5)) })),
  };
}
