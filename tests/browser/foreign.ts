import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Another extension, which on court pages sends the message that the page names to the extension that it names, and
 * writes the answer into the page. Returns its folder.
 */
export function foreignExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ecf-link-guide-foreign-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Somebody else’s',
      version: '1',
      content_scripts: [{ matches: ['https://*.uscourts.gov/*'], js: ['send.js'], run_at: 'document_start' }],
    }),
  );
  writeFileSync(
    join(folder, 'send.js'),
    `document.addEventListener('send-to-guide', ({ detail }) => {
      const { id, message } = JSON.parse(detail);
      const done = (said) => document.dispatchEvent(new CustomEvent('guide-answered', { detail: String(said) }));
      chrome.runtime.sendMessage(id, message, (answer) => done(chrome.runtime.lastError?.message ?? JSON.stringify(answer)));
    });`,
  );
  return folder;
}
