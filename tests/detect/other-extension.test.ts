import { expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import { imitations } from './imitations';
import { withDocument } from './load';

const search = (text: string): string =>
  `<h2>Search this case</h2><p>${text}</p><form><input type="text" name="q"><input type="submit" value="Search"></form>`;

/** The court's confirmation, with what another extension put on it. */
async function kindWith(change: (doc: Document) => void): Promise<string | undefined> {
  const done = imitations.find(({ expected }) => expected === 'court-link-done');
  if (!done) throw new Error('no imitation of the confirmation');
  return withDocument(done.html, (doc) => {
    change(doc);
    return detect(done.url, doc)?.kind;
  });
}

function boxOnTop(doc: Document, html: string): void {
  const box = doc.createElement('div');
  box.innerHTML = html;
  doc.body.prepend(box);
}

test('a box with a search of its own on top leaves the confirmation what it is', async () => {
  expect(await kindWith((doc) => boxOnTop(doc, search('Documents are free in the archive.')))).toBe(
    'court-link-done',
  );
});

test.each([
  'Your accounts could not be linked.',
  'Either your login name or password is incorrect.',
  'This CM/ECF account is already linked to a PACER account.',
])('a box that says "%s" does not', async (text) => {
  expect(await kindWith((doc) => boxOnTop(doc, search(text)))).not.toBe('court-link-done');
});

test('nor does a box without anything to fill in, which could be the court’s', async () => {
  expect(await kindWith((doc) => boxOnTop(doc, '<p>The request was put aside.</p>'))).toBe(
    'court-link-answer',
  );
});

test('nor a box in the content', async () => {
  const inContent = (doc: Document) =>
    doc
      .getElementById('cmecfMainContent')
      ?.insertAdjacentHTML('beforeend', search('The request was put aside.'));
  expect(await kindWith(inContent)).not.toBe('court-link-done');
});

test.each([
  ['\u2713', 'court-link-done'],
  ['\u2717', 'court-link-answer'],
])('a sign beside the sentence: %s', async (sign, kind) => {
  const mark = (doc: Document) =>
    [...doc.querySelectorAll('p')].find((p) => /has been linked/.test(p.textContent))?.append(` ${sign}`);
  expect(await kindWith(mark)).toBe(kind);
});
