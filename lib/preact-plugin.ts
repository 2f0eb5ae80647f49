import type { Plugin } from 'vite';

/** Preact's one write of markup, in its minified code: what `dangerouslySetInnerHTML` ends in. */
const itsWrite = /\((\w+)\.innerHTML=(\w+)\.__html\)/;
const anyWrite = /\.(?:inner|outer)HTML\s*=(?!=)|\.insertAdjacentHTML\s*\(/;

/**
 * Takes out of Preact the one line that writes markup. The guide shows text alone and never asks for that line, but as
 * long as it stands in the package nobody can see so at a glance. The build fails where Preact has changed and the line
 * is no longer the one known here, and where anything else in the package writes markup.
 */
export function withoutMarkupWrites(): Plugin {
  return {
    name: 'without-markup-writes',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      return withoutItsWrite(code);
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && anyWrite.test(file.code))
          this.error(`${file.fileName} writes markup into the page. Write text, or build elements.`);
    },
  };
}

/** In: Preact's code. Out: the same without its write of markup. Throws where there is not exactly that one. */
export function withoutItsWrite(code: string): string {
  const without = code.replace(itsWrite, '0');
  if (without === code || anyWrite.test(without))
    throw new Error('Preact no longer writes markup as known: read its change, then lib/preact-plugin.ts.');
  return without;
}
