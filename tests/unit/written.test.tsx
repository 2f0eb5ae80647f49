// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Guide } from '@/components/helpdesk/Guide';
import type { Court } from '@/lib/courts/court';
import { courtById, courts } from '@/lib/courts/registry';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import { composeEmail } from '@/lib/helpdesk/email';
import { handOver } from '@/lib/helpdesk/handover';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { scriptFor, stops } from '@/lib/steps/all-phone-scripts';
import { memory, summary } from './fixtures';

// What the help desk hands over, by e-mail and on paper. tests/unit/written/ has all of it for one court of each kind, to be
// read through: after a change of texts `npx vitest run --config tests/vitest.config.ts --project unit written -u`.

// Pictures have words of their own, which are no part of what is said.
vi.mock('@/components/helpdesk/PageFrame', () => ({ PageFrame: () => null }));

/** One court of each kind: district, bankruptcy, court of appeals, its panel, national, and one without a link. */
const kinds = ['ilsd', 'moeb', 'ca7', 'bap10', 'jpml', 'ca5'];
const codes: (HelpCode | null)[] = [null, ...helpCodes];
const november = new Date(2026, 10, 24).getTime();
const court = (id: string) => courtById(id) as Court;
const emailAt = (one: Court, code: HelpCode | null) => composeEmail(one, code, undefined, november);

/** Steps after which nobody may continue by themselves. */
const ending = helpCodes.filter((code) => stops[code]?.ends);

let place: HTMLElement | undefined;
afterEach(() => {
  if (place) render(null, place);
  place?.remove();
});

/** The printed guide as lines of text, without what is on the screen alone and without the words in pictures. */
function printAt(one: Court, code: HelpCode | null): string {
  place = document.createElement('div');
  document.body.append(place);
  const shown = place;
  act(() =>
    render(
      <Guide
        court={one}
        code={code}
        correction={undefined}
        now={november}
        printAtOnce={false}
        back={() => undefined}
      />,
      shown,
    ),
  );
  for (const away of shown.querySelectorAll('.screen-only')) away.remove();
  const lines = [...shown.querySelectorAll('h1, h2, p, dt, dd, footer')].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  render(null, shown);
  shown.remove();
  return lines.join('\n');
}

/** A step's title without its number and, on paper, its code. */
const plainTitle = (line: string): string => line.replace(/^\d+\.? /, '').replace(/ [A-Z]\d$/, '');

/**
 * A court's e-mails and prints in one text. A part that was written out before, such as a step that several of them have,
 * is one line from then on, so that a person reads every sentence once.
 */
function readable(one: Court): string {
  const written = new Set<string>();
  const shortened = (text: string): string =>
    text
      .split(/\n(?=\d+\.? |WHOM TO CALL|Whom to call|If you cannot continue)/)
      .map((part) => {
        const [first = '', ...rest] = part.trimEnd().split('\n');
        const key = [plainTitle(first), ...rest.map((one) => one.trim().replace(/^STOP: /, ''))].join('\n');
        if (rest.length === 0 || !written.has(key)) {
          written.add(key);
          return part.trimEnd();
        }
        return `${first} (the same as above)`;
      })
      .join('\n');
  const line = '='.repeat(80);
  return codes
    .flatMap((code) => [
      `${line}\nE-MAIL at ${code ?? 'no help code'}\n${line}`,
      shortened(emailAt(one, code)),
      `${line}\nPRINT at ${code ?? 'no help code'}\n${line}`,
      shortened(printAt(one, code)).replace(
        /^(?:(\d+) .* \(the same as above\)\n)+(\d+) .* \(the same as above\)$/gm,
        'Steps to $2 (the same as in the e-mail)',
      ),
    ])
    .join('\n\n');
}

test.each(kinds)('%s: the e-mails and prints are the committed ones', async (id) => {
  await expect(`${readable(court(id))}\n`).toMatchFileSnapshot(`written/${id}.txt`);
});

/** What tells somebody to press Submit, and not to leave it. */
const tellsToSubmit = /(?<!\b(?:not|before you) )\bpress Submit/i;

describe.each(ending)('%s: nobody may continue by themselves', (code) => {
  const stop = stops[code]?.says ?? 'no stop';

  test('in any court: the e-mail has no further step, never tells to press Submit, and has whom to call', () => {
    for (const one of courts) {
      const { steps, stopped } = handOver(one, code, undefined);
      expect([stopped, steps.length], one.id).toEqual([true, 1]);
      const email = emailAt(one, code);
      const [own = ''] = email.split('WHOM TO CALL');
      expect(own, one.id).toContain(`   STOP: ${stop}`);
      expect(own, one.id).not.toMatch(tellsToSubmit);
      expect(own, one.id).not.toMatch(/^\d+\. /m);
      expect(steps[0]?.call.length, one.id).toBeGreaterThan(0);
      for (const line of steps[0]?.call ?? []) expect(own, one.id).toContain(`   Call ${line}`);
    }
  });

  test.each(kinds)('%s: on paper, too', (id) => {
    const print = printAt(court(id), code);
    expect(print).toContain(stop);
    expect(print).not.toMatch(tellsToSubmit);
    expect(print).not.toMatch(/If you cannot continue|^\d+ /m);
    for (const line of handOver(court(id), code, undefined).steps[0]?.call ?? [])
      expect(print).toContain(`Call ${line}`);
  });

  test('the panel stops with the same sentence and a number', () => {
    if (code === 'X9') return expect(panelAt(code)?.call).toBe('court');
    expect(panelAt(code)).toMatchObject({ call: 'court', note: { tone: 'stop' } });
    expect(panelAt(code)?.text).toContain(stop);
  });

  test('no known problem tells to press Submit, and each says whom to call', () => {
    const known = answersFor(code).filter(({ codes: [first] }) => first === code);
    for (const { tell, call, id } of known) {
      expect(tell, id).not.toMatch(tellsToSubmit);
      expect(call, id).not.toBeNull();
    }
  });
});

const panelAt = (code: HelpCode) =>
  panelTextFor(code, {
    court: court('ilsd'),
    page: summary('court-link-confirm', { names: 'differ' }),
    memory: memory(),
  });

test('a stop is in the phone script, the e-mail and the print of every step that has one', () => {
  const withStop = helpCodes.filter((code) => stops[code]);
  expect(withStop).toEqual(expect.arrayContaining(['L5', 'L6', 'X1', 'X2', 'X7', 'X9']));
  for (const code of withStop) {
    const { says = '' } = stops[code] ?? {};
    expect(scriptFor(code, court('ilsd')).stop?.says).toBe(says);
    expect(emailAt(court('ilsd'), code)).toContain(says);
    expect(printAt(court('ilsd'), code)).toContain(says);
  }
});

test.each(kinds)('%s: paper has the steps of the e-mail, and not one other', (id) => {
  for (const code of codes) {
    const { steps, stopped } = handOver(court(id), code, undefined);
    const print = printAt(court(id), code);
    const titles = steps.map(({ title, code: one }, i) => `${stopped ? '' : `${i + 1} `}${title} ${one}`);
    expect(print.split('\n').filter((line) => /^\d+ .* [A-Z]\d$/.test(line))).toEqual(stopped ? [] : titles);
    for (const title of titles) expect(print).toContain(title);
    for (const line of steps.flatMap((step) => [...step.stop, ...step.lines])) {
      expect(print, `${code}: ${line}`).toContain(line);
      expect(emailAt(court(id), code)).toContain(line);
    }
  }
});

test('the last check says in writing when to stop, and whom to call, before it says Submit', () => {
  for (const one of courts) {
    const email = emailAt(one, 'L6');
    const stop = email.indexOf(stops.L6?.says ?? 'no stop');
    if (stop < 0) expect(one.id).toBe('ca5');
    else {
      expect(email.slice(stop).split('\n')[1], one.id).toMatch(/^ {3}Call .*(as of|entered here|not known)/);
      expect(stop, one.id).toBeLessThan(email.search(/press Submit once/));
    }
  }
});
