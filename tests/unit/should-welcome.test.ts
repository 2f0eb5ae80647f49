import { expect, test } from 'vitest';
import { shouldWelcome } from '@/components/welcome/should-welcome';

test.each([
  ['install', {}, true],
  ['install', { welcome: true }, true],
  ['install', { welcome: false }, false],
  ['update', {}, false],
  ['browser_update', { welcome: true }, false],
] as const)('%s, policy %j: %s', (reason, policy, opens) =>
  expect(shouldWelcome(reason, policy)).toBe(opens),
);
