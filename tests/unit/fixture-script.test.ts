import { expect, test } from 'vitest';
import { fixtureOf } from '../scripts/fixture';

const skeleton = `<!-- url: https://ecf.ilsd.uscourts.gov/cgi-bin/LnkAcct.pl -->
<!-- taken for: court-link-form -->
<body>
</body>`;

test('a skeleton becomes a fixture of the kind that was detected, or of the kind that is given', () => {
  expect(fixtureOf(skeleton, undefined)).toEqual({
    path: 'court-link-form/ilsd-from-skeleton.html',
    html: '<!-- url: https://ecf.ilsd.uscourts.gov/cgi-bin/LnkAcct.pl -->\n<body>\n</body>\n',
  });
  expect(fixtureOf(skeleton, 'court-link-done', '2027')).toMatchObject({
    path: 'court-link-done/ilsd-2027.html',
  });
});

test.each([
  ['of no court', skeleton.replace('ecf.ilsd', 'www.ilsd'), undefined, undefined],
  ['without an address', '<body></body>', undefined, undefined],
  ['of no kind', skeleton, 'court-else', undefined],
  ['with a note that is a path', skeleton, undefined, '../../x'],
])('no fixture from a skeleton %s', (_, text, kind, note) => {
  expect(fixtureOf(text, kind, note)).toHaveProperty('why');
});
