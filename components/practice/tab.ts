import { escapeHtml } from '@/lib/simulator/frame';
import type { PartialUpdate, SimRequest } from '@/lib/simulator/sim-request';
import { newSimState, type Scenario, type SimState, visit } from '@/lib/simulator/site';

/** A page as the simulator sent it. */
export interface Entry {
  /** Each page has a new number, even the same page loaded again. */
  number: number;
  url: string;
  /** POST where the page answered a form: loading it again means sending the form again. */
  method: SimRequest['method'];
  html: string;
}

/** An imitated browser tab: the state of the imitated sites, the current page, and its history. */
export interface PracticeTab {
  state: SimState;
  now: Entry;
  past: Entry[];
}

/** More redirects than this are a loop. */
const maxRedirects = 10;

/** A tab at the address where the practice begins. */
export function begin(scenario: Scenario, url: string): PracticeTab {
  const { state, entry } = load(newSimState(scenario), { method: 'GET', url: new URL(url) }, 1);
  return { state, now: entry, past: [] };
}

/** The person followed a link, sent a form, or chose a bookmark. `to` may be relative to the page. */
export function follow(tab: PracticeTab, to: string, method: SimRequest['method'] = 'GET'): PracticeTab {
  const url = URL.canParse(to, tab.now.url) ? new URL(to, tab.now.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return tab;
  const { state, entry } = load(tab.state, { method, url }, tab.now.number + 1);
  return { state, now: entry, past: [...tab.past, tab.now] };
}

/** The person pressed a part of a PACER page. Returns the new tab, and what changes on the page if it is still the same. */
export function press(tab: PracticeTab, source: string): [PracticeTab, PartialUpdate | null] {
  const visited = visit(tab.state, { method: 'POST', url: new URL(tab.now.url), source });
  if (visited?.[1].type !== 'partial') return [tab, null];
  const [state, answer] = visited;
  const after = { ...tab, state };
  return answer.redirect ? [follow(after, answer.redirect), null] : [after, answer];
}

/** Goes back to the previous page, as it was sent. The state of the sites stays as it is. */
export function back(tab: PracticeTab): PracticeTab {
  const before = tab.past.at(-1);
  if (!before) return tab;
  return { ...tab, now: { ...before, number: tab.now.number + 1 }, past: tab.past.slice(0, -1) };
}

/** Loads the page again. Where it answered a form, the form is sent again: a browser asks first. */
export function reload(tab: PracticeTab): PracticeTab {
  const { url, method, number } = tab.now;
  const { state, entry } = load(tab.state, { method, url: new URL(url) }, number + 1);
  return { ...tab, state, now: entry };
}

function load(before: SimState, request: SimRequest, number: number): { state: SimState; entry: Entry } {
  let [state, { method, url }] = [before, request];
  for (let i = 0; i < maxRedirects; i++) {
    const visited = visit(state, { method, url });
    const entry = (html: string) => ({ number, url: url.href, method, html });
    if (!visited) return { state, entry: entry(notImitated(url)) };
    state = visited[0];
    const answer = visited[1];
    const onward =
      answer.type === 'redirect'
        ? answer.to
        : answer.type === 'partial'
          ? answer.redirect
          : refreshOf(answer.html);
    if (!onward) return { state, entry: entry(answer.type === 'page' ? answer.html : '') };
    [method, url] = ['GET', new URL(onward, url)];
  }
  return { state, entry: { number, url: url.href, method, html: notImitated(url) } };
}

/** The address to which a page redirects at once by itself, as every district court's "/" does. */
const refreshOf = (html: string): string | undefined =>
  /http-equiv=['"]REFRESH['"] content=['"]0;url=([^'"]+)/i.exec(html)?.[1];

const notImitated = (url: URL): string =>
  `<html><head><title>Not part of the practice</title></head><body><div class="not-imitated"><h1>This page is not part of the practice</h1>
<p>On the real site, ${escapeHtml(url.hostname)} would open here. Go back with the arrow at the top.</p></div></body></html>`;
