import { defineConfig } from 'wxt';
import { courtModules } from './lib/courts/court-modules';
import { courtCuts } from './lib/courts/courts-plugin';
import { answerCuts } from './lib/helpdesk/answers-plugin';
import { forCourtPages, forPacerPages, forPages } from './lib/hosts';
import { sharedByPages } from './lib/page-chunks';
import { withoutMarkupWrites } from './lib/preact-plugin';
import { smallPreactInOverlays } from './lib/small-preact-plugin';

/** Chrome's smallest version with everything the guide uses (Element.checkVisibility's options, URL.canParse). */
const chrome = '121';

/**
 * What the small scripts load when there can be something to show: the recognisers; when there is: an overlay, and the
 * page's court; and, when the person asks for it, what makes a page's skeleton.
 */
const forLoading = ['court-page.js', 'overlay.js', 'pacer-overlay.js', 'courts/*.js', 'skeleton.js'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Two builds at once (tests beside a development build) need two places.
  outDir: process.env.GUIDE_OUTPUT ?? '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  hooks: {
    'build:publicAssets': courtModules,
    'vite:build:extendConfig': (entrypoints, config) => {
      smallPreactInOverlays(entrypoints, config);
      sharedByPages(entrypoints, config);
    },
  },
  vite: () => ({
    plugins: [courtCuts(), answerCuts(), withoutMarkupWrites()],
    // Without the bundler's stand-in for preloading modules, which fetches: every browser that is meant has its own.
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    // What they say stands in public/_locales.
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
        js: ['page.js'],
        run_at: 'document_end',
      },
      {
        matches: forPacerPages.matches,
        include_globs: forPacerPages.includeGlobs,
        js: ['pacer-page.js'],
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
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: chrome, side_panel: { default_path: 'helpdesk.html' } }),
  }),
});
