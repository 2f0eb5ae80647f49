import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';

const folderOf = (browser: 'chrome' | 'firefox') => builtExtension.replace('chrome-mv3', `${browser}-mv3`);
const manifestOf = (browser: 'chrome' | 'firefox'): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folderOf(browser)}/manifest.json`, 'utf8'));

const matches = ['https://*.uscourts.gov/*'];

/** All permissions that are requested. A change here changes what people were promised: change the promise first. */
const asked = {
  manifest_version: 3,
  host_permissions: matches,
  content_scripts: [
    {
      matches,
      include_globs: ['https://ecf*.uscourts.gov/*'],
      js: ['court-content.js'],
      run_at: 'document_start',
    },
    {
      matches,
      include_globs: [
        'https://*login.uscourts.gov/csologin/*',
        'https://*pacer.psc.uscourts.gov/pscof/*',
        'https://*pacer.uscourts.gov/*',
      ],
      js: ['pacer-content.js'],
      run_at: 'document_end',
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('hosts, globs and the security policy, exactly', () => {
    expect(manifest).toMatchObject(asked);
    expect(manifest.content_scripts).toEqual(asked.content_scripts);
  });
  test('permissions, exactly, and none to be requested later', () => {
    expect(manifest.permissions).toEqual(browser === 'chrome' ? ['storage', 'sidePanel'] : ['storage']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });
  test('what pages may load: detectors, overlays, courts’ modules, the skeleton; on these hosts alone', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: [
          'court-detectors.js',
          'link-answers.js',
          'link-names.js',
          'people-on-pages.js',
          'outbox.js',
          'overlay.js',
          'pacer-overlay.js',
          'courts/*.js',
          'steps/*.js',
          'skeleton.js',
        ],
        matches,
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ]);
  });
  test('no key that is not known', () => {
    const known =
      'name short_name description version default_locale icons manifest_version permissions host_permissions content_scripts web_accessible_resources content_security_policy background action options_ui';
    const own =
      browser === 'chrome'
        ? 'storage minimum_chrome_version side_panel'
        : 'sidebar_action browser_specific_settings';
    expect(Object.keys(manifest).sort()).toEqual(`${known} ${own}`.split(' ').sort());
  });
  test('it says that it collects nothing', () => {
    if (browser === 'firefox')
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { data_collection_permissions: { required: ['none'] } },
      });
    expect(JSON.stringify(manifest)).not.toMatch(/update_url|http:/);
  });
});

/** As in tests/checks/nevers.test.ts, but for everything that is shipped, libraries included. */
const never =
  /XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|\bnew Function\b|\beval\(|insertAdjacentHTML|document\.write|(inner|outer)HTML\s*=[^=]|importScripts|requestSubmit|(?<![.\w}])fetch\(/;

test.each(['chrome', 'firefox'] as const)('no shipped script for %s can do what it never does', (browser) => {
  const folder = folderOf(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const shipped = files.filter((name) => /\.(js|html)$/.test(name));
  for (const script of [
    'background.js',
    'court-content.js',
    'court-detectors.js',
    'pacer-content.js',
    'overlay.js',
    'popup.html',
  ])
    expect(shipped).toContain(script);
  expect(shipped.filter((name) => never.test(readFileSync(`${folder}/${name}`, 'utf8')))).toEqual([]);
  const pages = shipped.filter((name) => name.endsWith('.html'));
  const outside = pages.filter((name) =>
    /<script(?![^>]*\bsrc=)|\b(src|href)="(https?:)?\/\/|\son\w+=/i.test(
      readFileSync(`${folder}/${name}`, 'utf8'),
    ),
  );
  expect(outside).toEqual([]);
});
