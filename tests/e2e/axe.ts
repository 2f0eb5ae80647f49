import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Result {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * What axe finds wrong with a page of the extension: each rule and the elements, empty for nothing. Run by the protocol,
 * which the pages' policy does not bind. `leaveOut`: selectors of what is no page of ours, such as an imitation in a frame.
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
