import { defineConfig } from 'wxt';
import { courtModules } from './lib/build/court-modules';
import { packScript } from './lib/build/packed-scripts';
import { sharedByPages } from './lib/build/page-chunks';
import { withoutMarkupWrites } from './lib/build/preact-plugin';
import { withoutScriptFrame } from './lib/build/script-frame';
import { stepModules } from './lib/build/step-modules';
import { forCourtPages, forPacerPages, forPages } from './lib/hosts';

/** Chrome's smallest version with everything the guide uses (Element.checkVisibility's options, URL.canParse). */
const chrome = '121';
const firefox = '140';

/** Lightning CSS's own number of the feature. */
const lightDark = 1 << 20;

/**
 * What the small scripts load when there can be something to show: the detectors, and what reads link pages; when there is:
 * an overlay, the step's text and the page's court; and, when the person asks for it, what makes a page's skeleton.
 */
const forLoading = [
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
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Two builds at once (tests beside a development build) need two places.
  outDir: process.env.GUIDE_OUTPUT ?? '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  hooks: {
    // Scripts on pages leave no name behind and hand nothing back to who runs them.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { type, options } of entrypoints)
        if (type === 'unlisted-script') Object.assign(options, { globalName: false });
    },
    'build:publicAssets': async (wxt, files) => {
      await courtModules(wxt, files);
      await stepModules(wxt, files);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      sharedByPages(entrypoints, config);
      packScript(entrypoints, config);
    },
  },
  vite: () => ({
    plugins: [withoutMarkupWrites(), withoutScriptFrame()],
    // Without the bundler's polyfill for preloading modules, which makes requests: all supported browsers preload natively.
    build: {
      target: 'es2022',
      cssTarget: [`chrome${chrome}`, `firefox${firefox}`],
      modulePreload: { polyfill: false },
    },
    // No stand-in for light-dark(), which Chrome has since 123 and no style uses.
    css: { lightningcss: { exclude: lightDark } },
  }),
  manifest: ({ browser }) => ({
    // Their texts are in public/_locales.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    // `storage` keeps which courts are linked, on this computer. `sidePanel` shows the help desk beside the page; Firefox
    // has its sidebar without asking. Nothing else is asked for, and neither prompts.
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    host_permissions: forPages.matches,
    // Firefox has no schema in the manifest: there a policy is taken as it comes.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    content_scripts: [
      {
        matches: forCourtPages.matches,
        include_globs: forCourtPages.includeGlobs,
        js: ['court-content.js'],
        // It reads and loads while the page comes, and looks at the page once it is there.
        run_at: 'document_start',
      },
      {
        matches: forPacerPages.matches,
        include_globs: forPacerPages.includeGlobs,
        js: ['pacer-content.js'],
        run_at: 'document_end',
      },
    ],
    web_accessible_resources:
      browser === 'firefox'
        ? [{ resources: forLoading, matches: forPages.matches }]
        : [{ resources: forLoading, matches: forPages.matches, use_dynamic_url: true }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_helpDesk__',
            default_panel: 'helpdesk.html',
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'ecf-link-guide@example.org',
              strict_min_version: `${firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: chrome, side_panel: { default_path: 'helpdesk.html' } }),
  }),
});
