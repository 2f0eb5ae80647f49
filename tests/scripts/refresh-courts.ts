import { readFileSync } from 'node:fs';
import { changesBy, readLookup } from '@/lib/courts/lookup';
import { courts } from '@/lib/courts/registry';

/**
 * Prints what a newer copy of PACER's public Court CM/ECF Lookup would change in lib/courts/courts.json:
 * `node tests/run.mjs refresh-courts FILE`. The copy is a file on disk (the lookup's own data.json, see lib/courts/lookup.ts);
 * nothing is fetched, and nothing is changed: each line is for a maintainer to look at, with the new date as `asOf`.
 */
export async function main([file]: string[]): Promise<number> {
  if (!file) {
    console.error('Name the copy of the lookup: node tests/run.mjs refresh-courts data.json');
    return 2;
  }
  const lookup = readLookup(readFileSync(file, 'utf8'));
  const changes = changesBy(lookup, courts);
  console.log(
    `Lookup of ${lookup.meta.last_updated}: ${lookup.data.length} rows, ${courts.length} courts here.`,
  );
  for (const { court, what } of changes) console.log(`${court.padEnd(6)} ${what}`);
  console.log(changes.length === 0 ? 'Nothing would change.' : `${changes.length} changes to look at.`);
  return 0;
}
