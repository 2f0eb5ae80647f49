import { expect, test } from 'vitest';
import { recognise } from '@/lib/pages';
import { skeletonOf } from '@/lib/pages/skeleton';
import { fixtures, withDocument } from './load';

const secret = /zyxwvu|98765|qqq/i;
const plant = (node: Element): void => {
  for (const name of [
    'value',
    'title',
    'alt',
    'placeholder',
    'name',
    'data-x',
    'aria-label',
    'onclick',
    'action',
  ])
    node.setAttribute(name, `zyxwvu 98765 ${node.getAttribute(name) ?? ''}`);
  node.setAttribute('href', `${node.getAttribute('href') ?? '/cgi-bin/x.pl'}?98765-zyxwvu`);
  if (node.id) node.id = `${node.id} zyxwvu`;
  node.setAttribute('class', `${node.getAttribute('class') ?? ''} c98765 zyxwvu@example`);
};

test.each(fixtures)(
  '$name: no text, value, number or query of the page is in its skeleton',
  async ({ url, html }) => {
    const asked = new URL(url);
    asked.search = '?zyxwvu=98765';
    asked.hash = '#zyxwvu';
    asked.pathname += '/98765';
    const skeleton = await withDocument(html, (doc) => {
      const texts: Text[] = [];
      const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) text.nodeValue = `${text.nodeValue} Zyxwvu Qqq 3:26-cv-98765 `;
      for (const element of doc.querySelectorAll('body *')) plant(element);
      for (const field of doc.querySelectorAll('input, textarea'))
        (field as HTMLInputElement).value = 'zyxwvu 98765';
      return skeletonOf(doc, asked, 'nothing');
    });
    expect(secret.exec(skeleton)?.[0]).toBeUndefined();
    expect(skeleton).not.toMatch(/[1-9]\d{2}|@|<script|on\w+=|https?:\/\/(?!\S+ -->)/);
    expect(skeleton.startsWith(`<!-- url: ${url.protocol}//${url.hostname}`)).toBe(true);
  },
);

test('of most pages the skeleton is still known for what the page is', { timeout: 120_000 }, async () => {
  const lost: string[] = [];
  for (const { name, expected, url, html } of fixtures) {
    const skeleton = await withDocument(html, (doc) => skeletonOf(doc, url, expected));
    const kind = await withDocument(skeleton, (doc) => recognise(url, doc)?.kind ?? 'nothing');
    if (kind !== expected) lost.push(`${name} (${kind})`);
  }
  console.info(
    `skeletons: ${fixtures.length - lost.length} of ${fixtures.length} still known; not: ${lost.join(', ')}`,
  );
  // Those that hang on a person's own words (a docket's text, a headline's name) are lost with them.
  expect(lost.length).toBeLessThan(fixtures.length / 10);
});
