import { minify } from 'terser';
import type { InlineConfig, Plugin } from 'vite';
import type { Entrypoint } from 'wxt';

/** Packs what the bundler's own minifier left once more, by Terser: 1 to 2 % less, compressed, for a page to load. */
export const packed = (): Plugin => ({
  name: 'packed',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // As often as it still finds something.
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        module: chunk.exports.length > 0,
        compress: { passes: 3 },
      });
      if (!code) throw new Error(`Terser made nothing of ${chunk.fileName}.`);
      chunk.code = code;
    }
  },
});

/**
 * Called with each of the extension's builds before it begins: packs those of one script, which a page has to load. Not
 * while developing, where they are read.
 */
export function packScript(entrypoints: readonly Pick<Entrypoint, 'type'>[], config: InlineConfig): void {
  const [script, more] = entrypoints;
  if (
    more ||
    config.mode === 'development' ||
    (script?.type !== 'content-script' && script?.type !== 'unlisted-script')
  )
    return;
  config.plugins = [...(config.plugins ?? []), packed()];
}
