import type { Page } from 'playwright-core';

/** Evaluates an expression in the isolated world of the extension's own script on a page, and awaits its promise. */
export async function inScriptWorld<T>(page: Page, extensionId: string, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!own) throw new Error('the extension has no script on this page');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: own.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
