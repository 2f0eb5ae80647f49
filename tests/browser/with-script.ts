import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './chromium';

/**
 * A copy of the built extension with scripts of a test's own before and behind each of its content scripts, in the same
 * world. Gives its folder, which the test takes away.
 */
export function extensionWith({ before, behind = '' }: { before: string; behind?: string }): string {
  const copy = mkdtempSync(join(tmpdir(), 'ecf-link-guide-with-'));
  cpSync(builtExtension, copy, { recursive: true });
  writeFileSync(join(copy, 'before.js'), before);
  writeFileSync(join(copy, 'behind.js'), behind);
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const script of manifest.content_scripts) script.js = ['before.js', ...script.js, 'behind.js'];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}
