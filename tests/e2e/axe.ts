import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * Violations that axe finds on a page of the extension, each with its rule and elements. Run through the protocol, to
 * which the pages' security policy does not apply.
 * @param leaveOut selectors of what is not the extension's own, such as a simulated page in a frame
 */
export async function violations(page: Page, leaveOut: string[] = ['iframe']): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (without) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<Result> } };
    const present = without.filter((selector) => document.querySelector(selector));
    const { violations: found } = await axe.run({ include: ['html'], exclude: present });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, leaveOut);
}

/**
 * The same for the overlay in its closed shadow root: the browser's own protocol provides the root, which axe sees as if
 * it were open. Null if no overlay is on the page.
 */
export async function overlayViolations(page: Page): Promise<string[] | null> {
  await page.evaluate(source);
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('[data-ecf-link-guide]')",
  });
  if (!result.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result: found, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `async function () {
      const { host } = this;
      Object.defineProperty(host, 'shadowRoot', { value: this, configurable: true });
      try {
        const { violations, passes } = await axe.run({ include: [host] });
        if (passes.length === 0) throw new Error('axe looked at nothing');
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
      } finally {
        delete host.shadowRoot;
      }
    }`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return found.value as string[];
}
