import { safe } from '@/components/court-pages/frame';
import {
  type Answer,
  newWorld,
  type Request,
  type Scenario,
  visit,
  type World,
} from '@/components/court-pages/site';

/** A page as it came. */
export interface Entry {
  /** Each page that came has a number of its own, also the same page loaded again. */
  number: number;
  url: string;
  /** Whether it answered a form: loading it again then means sending the form again. */
  method: Request['method'];
  html: string;
}

/** An imitated browser tab: what the imitated sites know, the page shown, and the pages behind it. */
export interface PracticeTab {
  world: World;
  now: Entry;
  past: Entry[];
}

export type Partial = Extract<Answer, { type: 'partial' }>;

/** More redirects than this are a loop, in any browser. */
const mostRedirects = 10;

/** A tab at the address where the practice begins. */
export function begin(scenario: Scenario, url: string): PracticeTab {
  const { world, entry } = load(newWorld(scenario), { method: 'GET', url: new URL(url) }, 1);
  return { world, now: entry, past: [] };
}

/** The person followed a link, sent a form, or chose a bookmark. `to` may be relative to the page. */
export function follow(tab: PracticeTab, to: string, method: Request['method'] = 'GET'): PracticeTab {
  const url = URL.canParse(to, tab.now.url) ? new URL(to, tab.now.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return tab;
  const { world, entry } = load(tab.world, { method, url }, tab.now.number + 1);
  return { world, now: entry, past: [...tab.past, tab.now] };
}

/** The person pressed a part of a PACER page. Out: the tab then, and what changes on the page, if it is still that page. */
export function press(tab: PracticeTab, source: string): [PracticeTab, Partial | null] {
  const visited = visit(tab.world, { method: 'POST', url: new URL(tab.now.url), source });
  if (visited?.[1].type !== 'partial') return [tab, null];
  const [world, answer] = visited;
  const after = { ...tab, world };
  return answer.redirect ? [follow(after, answer.redirect), null] : [after, answer];
}

/** The page before, as it came; what the sites know stays as it is. */
export function back(tab: PracticeTab): PracticeTab {
  const before = tab.past.at(-1);
  if (!before) return tab;
  return { ...tab, now: { ...before, number: tab.now.number + 1 }, past: tab.past.slice(0, -1) };
}

/** The same page anew. Where it answered a form, the form is sent again: a browser asks first. */
export function reload(tab: PracticeTab): PracticeTab {
  const { url, method, number } = tab.now;
  const { world, entry } = load(tab.world, { method, url: new URL(url) }, number + 1);
  return { ...tab, world, now: entry };
}

function load(world: World, request: Request, number: number): { world: World; entry: Entry } {
  let [state, { method, url }] = [world, request];
  for (let i = 0; i < mostRedirects; i++) {
    const visited = visit(state, { method, url });
    const entry = (html: string) => ({ number, url: url.href, method, html });
    if (!visited) return { world: state, entry: entry(notImitated(url)) };
    state = visited[0];
    const answer = visited[1];
    const onward =
      answer.type === 'redirect'
        ? answer.to
        : answer.type === 'partial'
          ? answer.redirect
          : refreshOf(answer.html);
    if (!onward) return { world: state, entry: entry(answer.type === 'page' ? answer.html : '') };
    [method, url] = ['GET', new URL(onward, url)];
  }
  return { world: state, entry: { number, url: url.href, method, html: notImitated(url) } };
}

/** Where a page sends on by itself at once, as every district court's "/" does. */
const refreshOf = (html: string): string | undefined =>
  /http-equiv=['"]REFRESH['"] content=['"]0;url=([^'"]+)/i.exec(html)?.[1];

const notImitated = (url: URL): string =>
  `<html><head><title>Not part of the practice</title></head><body><div class="not-imitated"><h1>This page is not part of the practice</h1>
<p>On the real site, ${safe(url.hostname)} would open here. Go back with the arrow at the top.</p></div></body></html>`;
