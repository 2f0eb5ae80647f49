import { render } from 'preact';
import { expect, test } from 'vitest';
import { AskForAccess, missingAccess } from '@/components/popup/AskForAccess';
import { forPages } from '@/lib/hosts';

/** A browser that has the sites or not, and a person who says yes or no. */
function permissions(has: boolean, says: boolean) {
  const asked: string[][] = [];
  return {
    asked,
    contains: async () => has,
    request: async ({ origins }: { origins: string[] }) => {
      asked.push(origins);
      return says;
    },
  };
}
const sites = { origins: forPages.matches };

test('nothing to ask where the browser lets the guide work', async () => {
  expect(await missingAccess(permissions(true, true), sites)).toBeNull();
});

test.each([
  [true, ''],
  [false, 'Not allowed.'],
])('asks for the courts’ sites in the press itself; answered %s', async (says, said) => {
  const browser = permissions(false, says);
  const ask = await missingAccess(browser, sites);
  expect(browser.asked).toEqual([]);
  if (!ask) throw new Error('nothing to ask');
  const at = document.createElement('div');
  render(<AskForAccess ask={ask} />, at);
  expect(at.textContent).toContain('Allow the guide on uscourts.gov.');
  at.querySelector('button')?.click();
  expect(browser.asked).toEqual([['https://*.uscourts.gov/*']]);
  await expect.poll(() => at.querySelector('[role=status]')?.textContent?.slice(0, 12)).toBe(said);
});
