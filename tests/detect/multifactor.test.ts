import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import { skeletonOf } from '@/lib/pages/skeleton';
import { fixtures, withDocument } from './load';
import { pacerImitations } from './pacer-imitations';

const isMultifactor = ({ name }: { name: string }) => /^(pacer|nothing\/pacer)-multifactor/.test(name);
const own = fixtures.filter(isMultifactor).filter(({ name }) => !name.endsWith('help-page'));
const imitated = pacerImitations.filter(({ expected }) => expected === 'pacer-multifactor');
const pages = [...own, ...imitated];

/** All that a script can take text from. */
const texts: [keyof typeof globalThis & ('Node' | 'CharacterData' | 'Element' | 'HTMLElement'), string][] = [
  ['Node', 'nodeValue'],
  ['Node', 'textContent'],
  ['CharacterData', 'data'],
  ['Element', 'innerHTML'],
  ['Element', 'outerHTML'],
  ['HTMLElement', 'innerText'],
];
/** Where a court's and PACER's own headings stand. */
const heading = 'h1, h2, h3, legend, caption, [role="heading"], .ui-dialog-title, .ui-panel-title';

/** What of the page's text was read while `read` looked at it, headings and their whole ancestors' own text aside. */
function readIn(doc: Document, read: () => void): string[] {
  const view = doc.defaultView as unknown as typeof globalThis;
  const caught: string[] = [];
  const restore: (() => void)[] = [];
  for (const [type, name] of texts) {
    const { prototype } = view[type];
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (!before?.get) continue;
    const { get } = before;
    Object.defineProperty(prototype, name, {
      ...before,
      get(this: Node) {
        const at = this.nodeType === 1 ? (this as Element) : this.parentElement;
        const text = String(get.call(this) ?? '');
        if (!at?.closest(heading) && text.trim() !== '') caught.push(text.trim());
        return text;
      },
    });
    restore.push(() => Object.defineProperty(prototype, name, before));
  }
  try {
    read();
  } finally {
    for (const one of restore) one();
  }
  return caught;
}

/** The account's own box, the banner and the page's head may stand above the first heading. */
const above =
  /^(An official website|Here's how|Here’s how|Public Access|Log in to PACER|Practice, not a court|PACER$|Account |Username$|Multifactor Auth$|Case Search|Upgraded|Not Enrolled|Enroll|Active|7654321|1234567|jordansample|riverexample|\$0)/;

describe.each(pages)('$name', ({ url, html }) => {
  test('of what stands below its headings nothing is read', async () => {
    const read = await withDocument(html, (doc) => readIn(doc, () => void detect(url, doc)));
    expect(read.filter((text) => !above.test(text))).toEqual([]);
  });
  test('there is no skeleton', async () => {
    expect(await withDocument(html, (doc) => skeletonOf(doc, url, 'pacer-multifactor'))).toBeNull();
  });
  test('what is detected holds no text and points at nothing', async () => {
    const page = await withDocument(html, (doc) => detect(url, doc));
    expect(JSON.stringify(page?.facts ?? {})).not.toMatch(/KR5G|XQ4|482913|551204|PRACTICE|practice/);
    expect(page?.elements ?? {}).toEqual({});
  });
});

test('the trap catches a read below a heading', async () => {
  const [page] = own.filter(({ name }) => name.endsWith('codes-list'));
  const caught = await withDocument(page?.html ?? '', (doc) =>
    readIn(doc, () => void doc.querySelector('ol')?.textContent),
  );
  expect(caught.join()).toContain('0XQ4-770K');
});

test.each(own.filter(({ expected }) => expected === 'pacer-multifactor'))(
  '$name: the screen is the one in its name',
  async ({ name, url, html }) => {
    const [screen] = /(methods|add-app|set-up|codes)/.exec(name) ?? [];
    expect(await withDocument(html, (doc) => detect(url, doc)?.facts.multifactorScreen)).toBe(screen);
  },
);

test('whether the account is enrolled is read in the box above', async () => {
  const said = async (name: string) => {
    const page = fixtures.find((one) => one.name === `pacer-multifactor/${name}`);
    return withDocument(page?.html ?? '', (doc) => detect(page?.url as URL, doc)?.facts.multifactor);
  };
  expect(await said('methods-headings')).toBe('not-enrolled');
  expect(await said('methods-panels')).toBe('enrolled');
  expect(await said('methods-fieldsets')).toBeUndefined();
});
