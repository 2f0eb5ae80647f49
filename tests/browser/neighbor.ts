import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Another extension on the same pages, made for the tests: it does what RECAP does there (FACTS.md, Daily-work pages). It
 * adds a banner at the top of the body, a style for all links, an icon after each link once the page has loaded, a script
 * of its own in the page, and repeated changes.
 */
const script = `(() => {
  const style = document.createElement('style');
  style.textContent = 'a { padding: 1px 2px } .neighbor { display: block; padding: 12px; background: #ffd } section, button { border: 3px dashed red; font-size: 30px }';
  document.head.append(style);
  const banner = document.createElement('div');
  banner.className = 'neighbor';
  banner.innerHTML = '<h2>Search this case</h2><p>Documents of this court are free in the archive.</p><form><input type=text name=q><input type=submit value=Search></form>';
  document.body.prepend(banner);
  addEventListener('load', () => {
    const own = document.createElement('script');
    own.src = chrome.runtime.getURL('own.js');
    document.documentElement.append(own);
    for (const link of document.links) {
      const icon = document.createElement('span');
      icon.textContent = ' \\u2713';
      link.after(icon);
    }
    let times = 0;
    const timer = setInterval(() => {
      banner.classList.toggle('is-checked');
      if (++times > 20) clearInterval(timer);
    }, 50);
  });
})();`;

const manifest = {
  manifest_version: 3,
  name: 'Neighbor of the tests',
  version: '1',
  content_scripts: [{ matches: ['https://*.uscourts.gov/*'], js: ['page.js'], run_at: 'document_end' }],
  web_accessible_resources: [{ resources: ['own.js'], matches: ['https://*.uscourts.gov/*'] }],
};

/** Writes that extension into a folder of its own. */
export function neighborExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ecf-link-guide-neighbor-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), script);
  writeFileSync(join(folder, 'own.js'), 'window.neighborWasHere = true;');
  return folder;
}
