import { describe, expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { pathFor } from '@/lib/courts/court-rules';
import { courtById, courts } from '@/lib/courts/registry';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { phoneScripts, scriptFor } from '@/lib/steps/all-phone-scripts';
import type { End } from '@/lib/steps/phone-script';

test('every help code has a script, and every script a code', () => {
  expect(Object.keys(phoneScripts).sort()).toEqual([...helpCodes].sort());
});

/** Follows every branch from a code. Returns the codes and the ends that are reached. */
function walk(court: Court, from: HelpCode): { codes: Set<HelpCode>; ends: End[] } {
  const codes = new Set<HelpCode>();
  const ends: End[] = [];
  const queue: HelpCode[] = [from];
  for (let code = queue.pop(); code; code = queue.pop()) {
    if (codes.has(code)) continue;
    codes.add(code);
    for (const { to } of scriptFor(code, court).branches) {
      if (typeof to === 'string') queue.push(to);
      else ends.push(to);
    }
  }
  return { codes, ends };
}

describe.each(courts.map((court) => ({ court, id: court.id })))('$id', ({ court }) => {
  test('every branch of every step leads to a step or a clear end', () => {
    for (const code of helpCodes) {
      const script = scriptFor(code, court);
      expect(script.branches.length, code).toBeGreaterThanOrEqual(2);
      for (const { hear, to } of script.branches) {
        expect(hear.trim(), code).not.toBe('');
        if (typeof to === 'string') expect(helpCodes, `${code}: ${hear}`).toContain(to);
        else expect(to.say, `${code}: ${hear}`).toMatch(/\.$/);
      }
      for (const lines of [script.ask, script.say, script.expect])
        expect(lines.length, code).toBeGreaterThan(0);
      expect(walk(court, code).ends.length, `${code} leads to no end`).toBeGreaterThan(0);
    }
  });

  test('the path reaches its end, and only steps that this court has', () => {
    const links = pathFor(court).some((step) => step.includes('L5'));
    const { codes, ends } = walk(court, 'L1');
    expect(ends.map(({ end }) => end)).toContain(links ? 'linked' : 'wait-for-court');
    const onFirstPage = ['appellate', 'bap'].includes(court.kind);
    const absent: HelpCode[] = !links
      ? ['L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8']
      : onFirstPage
        ? ['L2', 'L4']
        : [];
    for (const code of absent) expect(codes, `${court.id} is sent to ${code}`).not.toContain(code);
  });

  test('only this court’s own filing menus are mentioned; a court of appeals has none', () => {
    const scripts = helpCodes.map((code) => JSON.stringify(scriptFor(code, court))).join();
    const otherMenus = court.kind === 'bankruptcy' ? /Civil and Criminal/ : /Bankruptcy and Adversary/;
    expect(scripts).not.toMatch(otherMenus);
    if (['appellate', 'bap'].includes(court.kind)) expect(scripts).not.toMatch(/Civil and Criminal/);
  });
});

const court = (id: string) => courtById(id) as Court;

test.each([
  ['ilsd', 'L2', 'L3'],
  ['moeb', 'L2', 'L3'],
  ['wvsd', 'L2', 'L4'],
  ['ca7', 'S1', 'L3'],
  ['bap9', 'S1', 'L3'],
  ['lamd', 'S1', 'L5'],
  ['ca5', 'S1', 'X6'],
] as [string, HelpCode, HelpCode][])('%s goes on from %s to %s', (id, from, to) => {
  expect(scriptFor(from, court(id)).branches[0]?.to).toBe(to);
});

test('who helps with a lost login: the court, PACER in courts of appeals, a request in D. Or.', () => {
  const ends = (id: string) =>
    scriptFor('X8', court(id)).branches.flatMap(({ to }) => (typeof to === 'string' ? [] : [to.end]));
  expect(ends('ilsd')).toContain('call-court');
  expect(ends('ca7')).toContain('call-pacer');
  expect(ends('cofc')).toContain('call-pacer');
  expect(ends('ord')).toContain('wait-for-court');
  expect(scriptFor('X8', court('ord')).say.join(' ')).toContain('E-Filing Registration Only');
  expect(scriptFor('X8', court('kywb')).say.join(' ')).toContain('new registration');
});

/** Steps at which a caller may begin to read a secret aloud. */
test.each(['R1', 'A1', 'A5', 'A7', 'A8', 'S1', 'S2', 'S3', 'S5', 'L5', 'X2', 'X7', 'X8'] as HelpCode[])(
  '%s says what never to ask for',
  (code) => {
    for (const id of ['ilsd', 'moeb', 'ca7', 'ord'])
      expect(scriptFor(code, court(id)).never, id).toMatch(/[Nn]ever|no password/);
  },
);

test('sentences are short enough to be read aloud, without exclamation marks and markup', () => {
  for (const one of ['ilsd', 'moeb', 'wvsd', 'ca5', 'ca7', 'bap9', 'ord', 'lamd', 'cofc'].map(court))
    for (const code of helpCodes) {
      const { ask, say } = scriptFor(code, one);
      for (const line of [...ask, ...say]) {
        expect(line, code).not.toMatch(/!|click here|\*\*|\.\./i);
        for (const sentence of line.split(/(?<=[.?]) (?=[A-Z“])/))
          expect(sentence.split(' ').length, `${one.id} ${code}: ${sentence}`).toBeLessThanOrEqual(32);
      }
    }
});
