import { expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
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
  if (node.id) node.id = `Zyxwvu_${node.id}-qqq`;
  node.setAttribute(
    'class',
    `${node.getAttribute('class') ?? ''} c98765 zyxwvu@example Zyxwvu_Qqq mainZyxwvu`,
  );
};

/** Pages on multifactor authentication give none (multifactor.test.ts). */
const drawn = fixtures.filter(
  ({ name }) => !/^(pacer|nothing\/pacer)-multifactor/.test(name) || name.endsWith('help-page'),
);

test.each(drawn)(
  '$name: no text, value, number or query of the page is in its skeleton',
  async ({ url, html }) => {
    const secretUrl = new URL(url);
    secretUrl.search = '?zyxwvu=98765';
    secretUrl.hash = '#zyxwvu';
    secretUrl.pathname += '/98765/ZyxwvuQqq.pl';
    const skeleton = await withDocument(html, (doc) => {
      const texts: Text[] = [];
      const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) text.nodeValue = `${text.nodeValue} Zyxwvu Qqq 3:26-cv-98765 `;
      for (const element of doc.querySelectorAll('body *')) plant(element);
      for (const field of doc.querySelectorAll('input, textarea'))
        (field as HTMLInputElement).value = 'zyxwvu 98765';
      return skeletonOf(doc, secretUrl, 'nothing') ?? '';
    });
    expect(secret.exec(skeleton)?.[0]).toBeUndefined();
    expect(skeleton).not.toMatch(/[1-9]\d{2}|@|<script|on\w+=|https?:\/\/(?!\S+ -->)/);
    expect(skeleton.startsWith(`<!-- url: ${url.protocol}//${url.hostname}`)).toBe(true);
  },
);

/**
 * Pages that are detected by text that a skeleton leaves out (a person's, a docket's, a court's own), and what their
 * skeletons are detected as. A fixture made from such a skeleton needs the text put back in.
 */
const lostWithWords: Record<string, string> = {
  'court-interstitial/ca6-session-ended': 'nothing',
  'court-interstitial/flsb-session-ended': 'nothing',
  'court-landing/bap10-panel-page': 'nothing',
  'court-landing/ca10-both-hidden-at-first': 'nothing',
  'court-landing/ca10-image-with-fallback': 'nothing',
  'court-landing/cadc-headings': 'nothing',
  'court-landing/oknb-onclick-button': 'nothing',
  'court-landing/wieb-form-button': 'nothing',
  'court-legacy-login/nysd-fields': 'nothing',
  'court-legacy-login/wvsd-labels': 'nothing',
  'court-link-form/ilsd-advice-about-errors': 'court-link-failed',
  'court-link-form/mdd-bare-text': 'court-link-like',
  'court-link-like/cob-choose-account': 'court-menu',
  'court-menu/ilsd-guide-page-in-court': 'court-link-like',
  'court-nextgen-items/almb-nested': 'court-menu',
  'nothing/ca4-docket-that-quotes': 'court-link-answer',
  'nothing/moeb-training-link-only': 'court-landing',
  'pacer-efile-registration/attorney-bare': 'nothing',
  'pacer-notice/acknowledge': 'pacer-login',
  'pacer-one-time-passcode/other-ids': 'pacer-notice',
};

test('a skeleton is detected as the kind of its page, except those listed', {
  timeout: 120_000,
}, async () => {
  const lost: Record<string, string> = {};
  for (const { name, expected, url, html } of drawn) {
    const skeleton = await withDocument(html, (doc) => skeletonOf(doc, url, expected) ?? '');
    const kind = await withDocument(skeleton, (doc) => detect(url, doc)?.kind ?? 'nothing');
    if (kind !== expected) lost[name] = kind;
  }
  console.info(`skeletons: ${drawn.length - Object.keys(lost).length} of ${drawn.length} still detected`);
  expect(lost).toEqual(lostWithWords);
});
