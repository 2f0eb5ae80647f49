import { describe, expect, test } from 'vitest';
import { menus } from './cases/menus';
import { pages } from './cases/pages';
import { detected, showsFiler, wrongOn } from './outcome';

describe('pages of the link flow, further from the guides', () => {
  test.each(pages)('$name: $expect ($note)', async (one) => {
    expect(wrongOn(one, await detected(one))).toBeNull();
  });
});

describe('menus that are, and are not, this person’s', () => {
  test.each(menus)('$name: linked $linked ($note)', async (one) => {
    expect(showsFiler(await detected(one))).toBe(one.linked);
  });
});
