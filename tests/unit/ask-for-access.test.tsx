// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { AskForAccess, missingAccess } from '@/components/popup/AskForAccess';
import { forPages } from '@/lib/hosts';

/** Permissions of a browser that allows the sites or not, and of a person who grants a request or not. */
function permissions(allowed: boolean, granted: boolean) {
  const requests: string[][] = [];
  return {
    requests,
    contains: async () => allowed,
    request: async ({ origins }: { origins: string[] }) => {
      requests.push(origins);
      return granted;
    },
  };
}
const sites = { origins: forPages.matches };

test('nothing is requested if the browser allows the sites', async () => {
  expect(await missingAccess(permissions(true, true), sites)).toBeNull();
});

test.each([
  [true, ''],
  [false, 'Not allowed.'],
])('requests the courts’ sites during the click; granted: %s', async (granted, status) => {
  const browser = permissions(false, granted);
  const ask = await missingAccess(browser, sites);
  expect(browser.requests).toEqual([]);
  if (!ask) throw new Error('nothing to ask');
  const container = document.createElement('div');
  render(<AskForAccess ask={ask} />, container);
  expect(container.textContent).toContain('Allow the guide on uscourts.gov.');
  container.querySelector('button')?.click();
  expect(browser.requests).toEqual([['https://*.uscourts.gov/*']]);
  await expect.poll(() => container.querySelector('[role=status]')?.textContent?.slice(0, 12)).toBe(status);
});
