import { expect, test } from 'vitest';
import { Outbox } from '@/lib/messages/outbox';

/** A worker that answers as it is told, an outbox that waits for the test, and what the page was told meanwhile. */
function page(...answers: (unknown | Error)[]) {
  const sent: string[] = [];
  const troubles: (string | null)[] = [];
  const naps: { ms: number; over: () => void }[] = [];
  const outbox: Outbox<string> = new Outbox<string>(
    async (message) => {
      sent.push(message);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    () => troubles.push(outbox.trouble),
    (ms) => new Promise((over) => naps.push({ ms, over })),
  );
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  return { outbox, sent, troubles, naps, settle };
}
const stopped = new Error('message channel closed');

test('nothing is late where the worker answers at once', async () => {
  const { outbox, sent, troubles } = page(true);
  expect(await outbox.keep('a')).toBe(true);
  expect(await outbox.keep('b')).toBe(true);
  expect([sent, troubles, outbox.trouble]).toEqual([['a', 'b'], [], null]);
});

test('a worker that was stopped is asked again, and the person sees nothing of it', async () => {
  const { outbox, troubles, naps, settle } = page(stopped, { kept: true, problem: 'full' });
  const kept = outbox.keep('a');
  await settle();
  naps[0]?.over();
  expect(await kept).toEqual({ kept: true, problem: 'full' });
  expect(troubles).toEqual([]);
});

test('what fails twice is said, tried again for as long as the page is open, and said to be written once it is', async () => {
  const { outbox, sent, troubles, naps, settle } = page(stopped, stopped, stopped, stopped, stopped, true);
  let written: unknown = 'not yet';
  void outbox.keep('a').then((answer) => (written = answer));
  for (let i = 0; i < 5; i++) {
    await settle();
    expect(written).toBe('not yet');
    naps.at(-1)?.over();
  }
  await settle();
  expect(written).toBe(true);
  expect(sent).toHaveLength(6);
  expect(troubles).toEqual(['late', null]);
  expect(naps.map(({ ms }) => ms)).toEqual([150, 1000, 3000, 10_000, 30_000]);
});

test('one after the other: what comes later waits, and overtakes nothing', async () => {
  const { outbox, sent, naps, settle } = page(stopped, true);
  const both = Promise.all([outbox.keep('follow'), outbox.keep('follow no more')]);
  await settle();
  expect(sent).toEqual(['follow']);
  naps[0]?.over();
  await both;
  expect(sent).toEqual(['follow', 'follow', 'follow no more']);
});

test('a message that the worker does not take is given up, and said', async () => {
  const { outbox, sent, troubles, naps, settle } = page(undefined);
  const kept = outbox.keep('a');
  for (let i = 0; i < 2; i++) {
    await settle();
    naps.at(-1)?.over();
  }
  expect(await kept).toBeNull();
  expect(sent).toHaveLength(3);
  expect(troubles).toEqual(['late', 'refused']);
});

test('it is not sent again where it was written although no answer came', async () => {
  const { outbox, sent, naps, settle } = page(stopped);
  const kept = outbox.keep('a', async () => true);
  await settle();
  naps[0]?.over();
  expect(await kept).toBe(true);
  expect(sent).toEqual(['a']);
});

test('an extension that was reloaded under the page throws at once: no message is lost without a word', async () => {
  let changed = 0;
  let naps = 0;
  const outbox = new Outbox<string>(
    () => {
      throw new Error('Extension context invalidated.');
    },
    () => changed++,
    () => (naps++ === 0 ? Promise.resolve() : new Promise(() => undefined)),
  );
  void outbox.keep('a');
  await new Promise((done) => setTimeout(done, 0));
  expect([outbox.trouble, changed]).toEqual(['late', 1]);
});
