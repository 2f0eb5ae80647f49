import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Something that the extension never does. */
interface Never {
  what: string;
  /** Matches the code that would do it. */
  code: RegExp;
  /** Lines that `code` has to match, as a test of the check itself. */
  examples: string[];
  /** Files that may do it, each with the reason. */
  exceptions: Record<string, string>;
}

const imitation = 'the imitated pages’ own script: runs on the practice court and in the practice tab only';

const nevers: Never[] = [
  {
    what: 'puts text into a page as markup',
    code: /\b(inner|outer)HTML\b|insertAdjacentHTML|\bdoc(ument)?\.write(ln)?\b|setHTMLUnsafe|createContextualFragment|\bsrcdoc\b|dangerouslySetInnerHTML/,
    examples: [
      'a.innerHTML = b',
      "a['outerHTML']",
      'x.insertAdjacentHTML("beforeend", y)',
      'document.write(y)',
      'doc.write(y)',
    ],
    exceptions: {
      'lib/build/preact-plugin.ts': 'removes the one such write from Preact when the extension is built',
    },
  },
  {
    what: 'runs text as code, or code that is not its own',
    code: /\beval\s*\(|\bnew Function\b|\bset(Timeout|Interval)\(\s*['"`]|importScripts|\bimport\(\s*[^'")\s]/,
    examples: [
      'eval(x)',
      'new Function("x")',
      "setTimeout('x()', 1)",
      'import(address)',
      'import(where + name)',
    ],
    exceptions: {
      'lib/content/import-own.ts': 'loads the extension’s own overlay and court modules, by its own address',
    },
  },
  {
    what: 'makes a request',
    code: /\bfetch\s*\(|\.fetch\b|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport|\bnew (Image|Worker|SharedWorker|Audio)\b|serviceWorker\.register/,
    examples: [
      'fetch(u)',
      'view.fetch(u)',
      'new XMLHttpRequest()',
      'new WebSocket(u)',
      'navigator.sendBeacon(u)',
      'new Image()',
    ],
    exceptions: {},
  },
  {
    what: 'clicks, submits or dispatches an event of its own',
    code: /\.submit\s*\(|requestSubmit|\.click\s*\(|dispatchEvent|\.reset\(\)|createEvent|execCommand/,
    examples: ['form.submit()', 'form.requestSubmit()', 'button.click()', 'a?.click()', 'e.dispatchEvent(x)'],
    exceptions: {
      'lib/simulator/behavior.ts': imitation,
      'components/ui/save-file.ts':
        'the download link of Export, made and pressed on the extension’s own pages',
    },
  },
  {
    what: 'leads a page elsewhere',
    code: /(?<![?&])\blocation\s*=[^=>]|\blocation\.(href|hash|search|pathname|host)\s*=[^=]|\blocation\.(assign|replace|reload)\b|\bwindow\.open\b|\bhistory\.\w+|\btabs\.(create|update|executeScript)\b/,
    examples: [
      'location = u',
      'view.location.href = u',
      'location.replace(u)',
      'window.open(u)',
      'history.back()',
      'browser.tabs.update(1, {})',
    ],
    exceptions: {
      'lib/simulator/frame.ts': 'the frame-buster of the courts’ own pages, as text of the imitation',
      'components/helpdesk/from-browser.ts': 'the help desk’s own address and its Back',
      'components/popup/from-browser.ts': 'opens the extension’s own pages in a tab',
      'entrypoints/background.ts': 'opens welcome and help desk, its own pages, in a tab',
      'entrypoints/practice/main.tsx': 'the practice tab’s own address',
    },
  },
  {
    what: 'writes into a field',
    code: /\.(value|defaultValue|checked|selectedIndex|selected)\s*=[^=>]|setRangeText|setAttribute\(\s*['"](value|checked|selected)['"]/,
    examples: [
      "field.value = 'x'",
      'box.checked = true',
      'list.selectedIndex = 1',
      "field.setAttribute('value', x)",
    ],
    exceptions: {},
  },
  {
    what: 'makes an element that a page can define (its name has a hyphen)',
    code: /<\/?[a-z]\w*-[\w-]*[\s/>]|\bcreateElement(NS)?\([^)]*['"][a-z]+-|\bis=['"{]/,
    examples: [
      '<own-panel class="x">',
      "doc.createElement('own-panel')",
      '</own-panel>',
      '<div is="own-panel">',
    ],
    exceptions: {},
  },
  {
    what: 'keeps or reads anything but the extension’s own storage',
    code: /document\.cookie|\bcookieStore\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|clipboard\.read|\bcaches\./,
    examples: ['document.cookie', 'localStorage.x', 'navigator.clipboard.readText()'],
    exceptions: {},
  },
];

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html|css)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** A file without its comments, which may mention what the code does not do. A `//` after a colon is an address. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<!:)\/\/.*$/gm, '');

describe('no file of the extension', () => {
  test.each(nevers)('$what', ({ code, exceptions }) => {
    const matching = files.filter((file) => code.test(codeOf(file)));
    expect(matching.sort()).toEqual(Object.keys(exceptions).sort());
  });
  test.each(nevers)('the check finds what $what', ({ code, examples }) => {
    for (const line of examples) expect(code.test(line), line).toBe(true);
  });
});

test('the whole extension is checked, except data', () => {
  const all = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  expect(all.filter((file) => !files.includes(file))).toEqual(['lib/courts/courts.json']);
});
