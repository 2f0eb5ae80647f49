import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import type { Court } from './court';
import { packIds } from './id-pack.ts';

/**
 * Cuts the registry down for the scripts on court pages, which must not load 170 KB: `courts.json?ids` is the ids alone (id-pack.ts),
 * `exceptions?text` one text made of all courts' rules. courts.json and rules.ts stay the only places where a fact stands.
 */
export function courtCuts(): Plugin {
  return {
    name: 'court-cuts',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query === 'ids' && file.endsWith('/courts.json')) {
        this.addWatchFile(file);
        return text(packIds((JSON.parse(readFileSync(file, 'utf8')) as Court[]).map(({ id }) => id)));
      }
      if (query !== 'text' || !file.endsWith('/lib/courts/exceptions.ts')) return null;
      const root = file.slice(0, -'/lib/courts/exceptions.ts'.length);
      const { module, dependencies } = await importAtBuild<{ exceptions: string }>(root, file);
      for (const dependency of dependencies) this.addWatchFile(dependency);
      return text(module.exceptions);
    },
  };
}

const text = (value: string) => ({
  code: `export default ${JSON.stringify(value)}`,
  moduleType: 'js' as const,
});

/** Runs one of the project's own files while building, with the project's alias; `root` is the project's folder. */
export const importAtBuild = <T>(root: string, file: string) =>
  runnerImport<T>(file, { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } });
