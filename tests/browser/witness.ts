import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

/** A page at one moment, as the page itself could see it: markup, fields, focus, storage, scroll position. */
export interface Moment {
  url: string;
  html: string;
  fields: string[];
  rest: string[];
}

/** What was recorded on all pages of a browser, in order: events that the page's own scripts could see, and requests. */
export interface Witnessed {
  events: string[];
  requests: string[];
  /** Changes of attributes and text, and removed nodes: everything that the parser does not do. */
  changes: string[];
}

const host = '[data-ecf-link-guide]';
const bareHost = '<div data-ecf-link-guide="" popover="manual"></div>';

/**
 * Records events and changes on every page of the browser, from before its first script. Events on the guide's element
 * and its being added and removed are left out; everything else counts.
 */
export async function witness(context: BrowserContext): Promise<Witnessed> {
  const seen: Witnessed = { events: [], requests: [], changes: [] };
  context.on('request', (request) => seen.requests.push(`${request.method()} ${request.url()}`));
  await context.exposeFunction('witnessed', (what: 'events' | 'changes', line: string) => {
    seen[what].push(line);
  });
  await context.addInitScript(
    ([name]) => {
      const world = globalThis as unknown as { witnessed(what: string, line: string): void };
      const isHost = (node: unknown) => node instanceof Element && node.closest(name ?? '') !== null;
      const called = (node: unknown) =>
        node instanceof Element
          ? `${node.tagName}#${node.id}[${node.getAttribute('name') ?? ''}]${node.textContent?.trim().slice(0, 20)}`
          : String(node);
      for (const type of ['click', 'submit', 'reset', 'input', 'change', 'mousedown', 'keydown', 'focusin'])
        window.addEventListener(
          type,
          (event) => {
            if (isHost(event.target)) return;
            world.witnessed(
              'events',
              `${location.pathname} ${type} ${event.isTrusted} ${called(event.target)}`,
            );
          },
          true,
        );
      new MutationObserver((records) => {
        for (const record of records) {
          const gone = [...record.removedNodes].filter((node) => !isHost(node));
          if (record.type === 'childList' && gone.length === 0) continue;
          if (isHost(record.target)) continue;
          world.witnessed(
            'changes',
            `${location.pathname} ${record.type} ${record.attributeName ?? ''} ${called(record.target)} ${gone.length}`,
          );
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    [host],
  );
  return seen;
}

/** The page now, without the guide's element, of which there may be only one, empty and without attributes of its own. */
export const momentOf = (page: Page): Promise<Moment> =>
  page.evaluate(
    ([bare]) => ({
      url: location.href,
      html: document.documentElement.outerHTML.replace(bare ?? '', ''),
      fields: [...document.querySelectorAll('input, select, textarea')].map((field) =>
        [
          (field as HTMLInputElement).name,
          (field as HTMLInputElement).value,
          (field as HTMLInputElement).checked,
        ].join('='),
      ),
      rest: [
        document.activeElement?.outerHTML.slice(0, 80) ?? '',
        document.cookie,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        document.title,
        String(history.length),
        `${scrollX},${scrollY}`,
        Object.keys(window).join(' '),
      ],
    }),
    [bareHost],
  );

/** Every request that the browser itself noted, extensions' workers included: who began it, and where it went. */
export function requestsOfBrowser(netLog: string): { initiator: string; url: string }[] {
  // The log's last line is cut off where the browser was ended before it wrote it.
  const text = readFileSync(netLog, 'utf8').trim();
  const whole = text.endsWith('}') ? text : `${text.replace(/,\s*$/, '')}]}`;
  const log = JSON.parse(whole) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === start && params?.url)
    .map(({ params }) => ({ initiator: params?.initiator ?? '', url: params?.url ?? '' }));
}
