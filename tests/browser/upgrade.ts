import type { Page } from 'playwright-core';
import { signIn } from './walk';

/**
 * The sign-in with its passcode, then the upgrade to its end, every field filled in by the person. `shown` waits for what
 * the panel says at each step.
 */
export async function upgrade(page: Page, shown: (what: RegExp) => Promise<unknown>): Promise<void> {
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.locator('[id="mfaForm:mfaInput"]').fill('123456');
  await page.locator('[id="mfaForm:btnOk"]').click();
  await page.waitForURL(/maint\.jsf/);
  await shown(/Help code\s*A2/);
  await page.getByRole('link', { name: 'Upgrade', exact: true }).click();
  await shown(/Help code\s*A3/);
  const tab = (name: string) => page.locator(`[id="frmUpgrade:tab_${name}"]`);
  for (const [name, code] of [
    ['person', 'A4'],
    ['address', 'A5'],
  ] as const) {
    await tab(name).waitFor();
    for (const box of await tab(name).locator('input[type=text]:not([readonly])').all())
      await box.fill('anything');
    await tab(name).getByRole('button', { name: 'Next', exact: true }).click();
    await shown(new RegExp(`Help code\\s*${code}`));
  }
  const last = tab('security');
  await last.waitFor();
  for (const box of await last.locator('input:not([readonly])').all()) await box.fill('anything');
  for (const list of await last.locator('select').all()) await list.selectOption({ index: 1 });
  await page.locator('h1').click();
  await shown(/^(?![\s\S]*Still empty)/);
  await last.getByRole('button', { name: 'Submit', exact: true }).click();
  await shown(/Help code\s*A6/);
}
