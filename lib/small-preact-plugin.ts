import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, normalizePath, type Plugin } from 'vite';
import type { Entrypoint } from 'wxt';

const standIn = normalizePath(
  resolve(fileURLToPath(import.meta.url), '../../components/look/small-preact.ts'),
);
const stoodIn = ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'];
const overlays = ['overlay', 'pacer-overlay'];

/**
 * Called with each of the extension's builds before it begins. An overlay is a build of its own, and gets the stand-in for
 * Preact; no other build does.
 */
export function smallPreactInOverlays(
  entrypoints: readonly Pick<Entrypoint, 'name'>[],
  config: InlineConfig,
): void {
  if (!entrypoints.some(({ name }) => overlays.includes(name))) return;
  if (entrypoints.length > 1)
    throw new Error(
      'An overlay is built together with others: lib/small-preact-plugin.ts tells them apart no more.',
    );
  config.plugins = [smallPreact(), ...(config.plugins ?? [])];
}

/** Puts components/look/small-preact.ts in Preact's place. The build fails where anything of Preact comes in all the same. */
export function smallPreact(): Plugin {
  return {
    name: 'small-preact',
    enforce: 'pre',
    resolveId(id) {
      if (stoodIn.includes(id)) return standIn;
      if (/^@?preact\//.test(id)) this.error(`${id}: the overlays’ stand-in for Preact has nothing of it.`);
      return null;
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      if (modules.some((id) => /\/node_modules\/@?preact\//.test(id)))
        this.error('An overlay holds Preact beside its stand-in.');
      if (!modules.includes(standIn)) this.error('An overlay has not got the stand-in for Preact.');
    },
  };
}
