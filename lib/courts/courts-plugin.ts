import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packCards } from './card-pack';
import type { Court } from './court';

/**
 * Cuts the registry down for the scripts on court pages, which must not load 170 KB: `courts.json?ids` is the ids alone,
 * `courts.json?cards` what the panel shows of a court. The row in courts.json stays the only place where a fact stands.
 */
export function courtCuts(): Plugin {
  return {
    name: 'court-cuts',
    enforce: 'pre',
    load(id) {
      const match = /^(.*courts\.json)\?(ids|cards)$/.exec(id);
      if (!match?.[1]) return null;
      this.addWatchFile(match[1]);
      const courts = JSON.parse(readFileSync(match[1], 'utf8')) as Court[];
      const cut = match[2] === 'ids' ? courts.map((court) => court.id).join(' ') : packCards(courts);
      return { code: `export default ${JSON.stringify(cut)}`, moduleType: 'js' };
    },
  };
}
