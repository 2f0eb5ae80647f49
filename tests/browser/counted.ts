import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './chromium';

/**
 * A copy of the built extension in which every read of a page by its scripts is counted, in their own world, under
 * `__reads`: steps of a walk, attributes, visibility, sizes.
 */
export function countedExtension(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ecf-link-guide-counted-'));
  cpSync(builtExtension, copy, { recursive: true });
  writeFileSync(join(copy, 'count.js'), count);
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const script of manifest.content_scripts) script.js = ['count.js', ...script.js];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

const count = `(() => {
  globalThis.__reads = 0;
  const counted = (proto, name) => {
    const own = proto[name];
    proto[name] = function (...args) { globalThis.__reads++; return own.apply(this, args); };
  };
  for (const name of ['nextNode', 'nextSibling', 'parentNode']) counted(TreeWalker.prototype, name);
  for (const name of ['getAttribute', 'checkVisibility', 'getBoundingClientRect', 'closest', 'matches'])
    counted(Element.prototype, name);
  counted(Node.prototype, 'contains');
})();
`;
