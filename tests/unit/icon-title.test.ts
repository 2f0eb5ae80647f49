import { expect, test } from 'vitest';
import { badgeText, iconTitle } from '@/lib/memory/icon-title';
import { initialSettings } from '@/lib/memory/memory';
import { nothingStored } from '@/lib/memory/stored-state';
import { record } from './fixtures';

/** What is stored where these courts are followed; "+" marks one that is linked, "-" one that is not followed. */
const following = (courts: string, badge = true) => ({
  ...nothingStored(),
  settings: { ...initialSettings, badge },
  records: new Map(
    courts
      .split(' ')
      .filter((court) => court !== '')
      .map((court) => [
        court.slice(0, 4),
        record({
          tracked: !court.endsWith('-'),
          status: court.endsWith('+') ? 'linked' : 'in-progress',
        }),
      ]),
  ),
});

test.each([
  ['', 'ECF Link Guide', ''],
  ['ilsd-', 'ECF Link Guide', ''],
  ['ilsd+', 'ECF Link Guide: all your courts are linked', ''],
  ['ilsd+ moeb', 'ECF Link Guide: not linked yet: Bankr. E.D. Mo.', '1'],
  ['ilsd moeb- wvsd', 'ECF Link Guide: not linked yet: S.D. Ill., S.D.W. Va.', '2'],
  ['ilsd moeb wvsd', 'ECF Link Guide: not linked yet: S.D. Ill., Bankr. E.D. Mo., S.D.W. Va.', '3'],
  [
    'ilsd moeb wvsd zzzz',
    'ECF Link Guide: not linked yet: S.D. Ill., Bankr. E.D. Mo., S.D.W. Va. and 1 more',
    '4',
  ],
])('"%s": %s, badge "%s"', (courts, title, badge) => {
  expect(iconTitle(following(courts))).toBe(title);
  expect(badgeText(following(courts))).toBe(badge);
  expect(badgeText(following(courts, false))).toBe('');
});

test('a court that is not in the registry is named by its id', () => {
  expect(iconTitle(following('zzzz'))).toBe('ECF Link Guide: not linked yet: zzzz');
});
