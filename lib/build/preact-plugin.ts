import type { Plugin } from 'vite';

/** Preact's one write of markup, in its minified code: what `dangerouslySetInnerHTML` ends in. */
const preactsMarkupWrite = /\((\w+)\.innerHTML=(\w+)\.__html\)/;
const anyMarkupWrite = /\.(?:inner|outer)HTML\s*=(?!=)|\.insertAdjacentHTML\s*\(/;

/**
 * Removes the one line of Preact that writes markup. The guide shows text alone and never reaches that line, but while
 * the package contains it, a reviewer cannot tell at once that no markup is written. The build fails if Preact has
 * changed so that this line is no longer found, and if anything else in the package writes markup.
 */
export function withoutMarkupWrites(): Plugin {
  return {
    name: 'without-markup-writes',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      return withoutMarkupWrite(code);
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && anyMarkupWrite.test(file.code))
          this.error(`${file.fileName} writes markup into the page. Write text, or build elements.`);
    },
  };
}

/**
 * Preact's code without its write of markup.
 * @throws if the code does not contain exactly the one known write.
 */
export function withoutMarkupWrite(code: string): string {
  const without = code.replace(preactsMarkupWrite, '0');
  if (without === code || anyMarkupWrite.test(without))
    throw new Error(
      'Preact no longer writes markup as known: read its change, then lib/build/preact-plugin.ts.',
    );
  return without;
}
