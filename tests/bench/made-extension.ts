import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an extension made for a benchmark loads on court pages. */
export interface OnPages {
  js: Record<string, string>;
  css?: Record<string, string>;
  /** When its scripts run; ours run at `document_end`. */
  runAt: 'document_end' | 'document_idle';
}

/** Folders of extensions made for one benchmark, which are removed together. */
export class MadeExtensions {
  private readonly folders: string[] = [];

  /**
   * Writes an extension for the same hosts as ours. Each has a worker that does nothing, so that the browsers of all
   * subjects run the same processes.
   * @param onPages nothing, for an extension that loads no scripts on pages
   */
  make(name: string, onPages?: OnPages): string {
    const folder = mkdtempSync(join(tmpdir(), 'ecf-link-guide-bench-'));
    this.folders.push(folder);
    const files = { ...onPages?.js, ...onPages?.css, 'worker.js': '// Does nothing.\n' };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(name, onPages)));
    return folder;
  }

  remove(): void {
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

const manifest = (name: string, onPages?: OnPages) => ({
  manifest_version: 3,
  name,
  version: '1',
  background: { service_worker: 'worker.js' },
  ...(onPages
    ? {
        content_scripts: [
          {
            matches: ['https://*.uscourts.gov/*'],
            include_globs: ['https://ecf*.uscourts.gov/*'],
            js: Object.keys(onPages.js),
            ...(onPages.css ? { css: Object.keys(onPages.css) } : {}),
            run_at: onPages.runAt,
          },
        ],
      }
    : {}),
});
