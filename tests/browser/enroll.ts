import type { Page } from 'playwright-core';
import { signIn } from './walk';

/**
 * From the sign-in to an enrolled app and ten backup codes, as a filer goes. `shown` waits for what the panel says, and
 * gets a name for the screen.
 */
export async function enroll(
  page: Page,
  shown: (what: RegExp, screen: string) => Promise<unknown>,
): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await shown(/Multifactor authentication is not set up/, 'account');
  await page.getByRole('link', { name: 'Enroll', exact: true }).click();
  await page.waitForURL(/manageMyMfa\.jsf/);
  await shown(/Add an authentication app[\s\S]*Help code\s*A7/, 'methods');
  await press('Add App');
  await shown(/screen by screen/, 'security-code');
  await page.locator('[id="mfa:passcode-security"]').fill('482913');
  await press('Submit');
  await page.locator('[id="mfa:passcode-nickname"]').fill('JordanS-Practice');
  await press('Next');
  await shown(/Scan the QR code/, 'set-up');
  await press('Next');
  await shown(/screen by screen/, 'digits');
  await page.locator('[id="mfa:passcode-digits"]').fill('551204');
  await press('Next');
  await shown(/Choose Get New Codes[\s\S]*Help code\s*A8/, 'enrolled');
  await press('Get New Codes');
  await shown(/they follow at once/, 'codes-code');
  await page.locator('[id="mfa:passcode-security"]').fill('482914');
  await press('Submit');
  await shown(/Print or save the ten backup codes[\s\S]*Help code\s*A8/, 'codes');
  await press('Close');
  await page.waitForURL(/maint\.jsf/);
}
