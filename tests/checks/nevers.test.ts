import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the extension never does, as the words with which it would have to do it. */
interface Never {
  what: string;
  words: RegExp;
  /** Lines that the words have to catch, so that the rule is known to see. */
  such: string[];
  /** The files that may all the same, and why. Whoever adds one has to say it here. */
  but: Record<string, string>;
}

const imitation = 'the imitated pages’ own script: runs on the practice court and in the practice tab only';

const nevers: Never[] = [
  {
    what: 'puts text into a page as markup',
    words:
      /\b(inner|outer)HTML\b|insertAdjacentHTML|\bdoc(ument)?\.write(ln)?\b|setHTMLUnsafe|createContextualFragment|\bsrcdoc\b|dangerouslySetInnerHTML/,
    such: [
      'a.innerHTML = b',
      "a['outerHTML']",
      'x.insertAdjacentHTML("beforeend", y)',
      'document.write(y)',
      'doc.write(y)',
    ],
    but: {
      'components/court-pages/behaviour.ts': imitation,
      'lib/preact-plugin.ts': 'takes the one such write out of Preact when the extension is built',
    },
  },
  {
    what: 'runs text as code, or code that is not its own',
    words:
      /\beval\s*\(|\bnew Function\b|\bset(Timeout|Interval)\(\s*['"`]|importScripts|\bimport\(\s*[^'")\s]/,
    such: ['eval(x)', 'new Function("x")', "setTimeout('x()', 1)", 'import(address)', 'import(where + name)'],
    but: {
      'components/page/from.ts': 'loads the extension’s own overlay and court modules, by its own address',
    },
  },
  {
    what: 'makes a request',
    words:
      /\bfetch\s*\(|\.fetch\b|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport|\bnew (Image|Worker|SharedWorker|Audio)\b|serviceWorker\.register/,
    such: [
      'fetch(u)',
      'view.fetch(u)',
      'new XMLHttpRequest()',
      'new WebSocket(u)',
      'navigator.sendBeacon(u)',
      'new Image()',
    ],
    but: { 'components/court-pages/behaviour.ts': imitation },
  },
  {
    what: 'clicks, submits or feigns an event',
    words: /\.submit\s*\(|requestSubmit|\.click\s*\(|dispatchEvent|\.reset\(\)|createEvent|execCommand/,
    such: ['form.submit()', 'form.requestSubmit()', 'button.click()', 'a?.click()', 'e.dispatchEvent(x)'],
    but: {
      'components/court-pages/behaviour.ts': imitation,
      'components/options/from-browser.ts':
        'the download link of Export, made and pressed on the options page',
    },
  },
  {
    what: 'leads a page elsewhere',
    words:
      /(?<![?&])\blocation\s*=[^=>]|\blocation\.(href|hash|search|pathname|host)\s*=[^=]|\blocation\.(assign|replace|reload)\b|\bwindow\.open\b|\bhistory\.\w+|\btabs\.(create|update|executeScript)\b/,
    such: [
      'location = u',
      'view.location.href = u',
      'location.replace(u)',
      'window.open(u)',
      'history.back()',
      'browser.tabs.update(1, {})',
    ],
    but: {
      'components/court-pages/behaviour.ts': imitation,
      'components/court-pages/frame.ts':
        'the frame-buster of the courts’ own pages, as text of the imitation',
      'components/helpdesk/from-browser.ts': 'the help desk’s own address and its Back',
      'components/popup/from-browser.ts': 'opens the extension’s own pages in a tab',
      'entrypoints/background.ts': 'opens welcome and help desk, its own pages, in a tab',
      'entrypoints/practice/main.tsx': 'the practice tab’s own address',
    },
  },
  {
    what: 'writes into a field',
    words:
      /\.(value|defaultValue|checked|selectedIndex|selected)\s*=[^=>]|setRangeText|setAttribute\(\s*['"](value|checked|selected)['"]/,
    such: [
      "field.value = 'x'",
      'box.checked = true',
      'list.selectedIndex = 1',
      "field.setAttribute('value', x)",
    ],
    but: {},
  },
  {
    what: 'keeps or reads anything but the extension’s own storage',
    words:
      /document\.cookie|\bcookieStore\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|clipboard\.read|\bcaches\./,
    such: ['document.cookie', 'localStorage.x', 'navigator.clipboard.readText()'],
    but: {},
  },
];

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html|css)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** Without its comments, which may speak of what the code does not do. A `//` after a colon is an address. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<!:)\/\/.*$/gm, '');

describe('no file of the extension', () => {
  test.each(nevers)('$what', ({ words, but }) => {
    const holding = files.filter((file) => words.test(codeOf(file)));
    expect(holding.sort()).toEqual(Object.keys(but).sort());
  });
  test.each(nevers)('the rule sees what $what', ({ words, such }) => {
    for (const line of such) expect(words.test(line), line).toBe(true);
  });
});

test('all of the extension is looked at', () => {
  expect(files.length).toBeGreaterThan(150);
});
