import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '@/wxt.config';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string; description: string }
>;

/** What the stores take, in characters. */
test.each([
  ['name', 45],
  ['shortName', 12],
  ['description', 132],
])('%s has at most %i characters', (name, most) => {
  const { message } = messages[name] ?? { message: '' };
  expect(message).not.toBe('');
  expect([...message].length).toBeLessThanOrEqual(most);
});

test.each(['chrome', 'edge', 'firefox'])(
  '%s: every name in the manifest has its message',
  async (browser) => {
    const { manifest } = config as { manifest(env: { browser: string }): object };
    const used = [...JSON.stringify(manifest({ browser })).matchAll(/__MSG_(\w+)__/g)].map(
      (match) => match[1],
    );
    expect(used).toEqual(expect.arrayContaining(['name', 'shortName', 'description']));
    for (const name of used) expect(messages, name).toHaveProperty(String(name));
  },
);
