import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutFrame } from '@/lib/build/script-frame';

const frame = readFileSync('node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', 'utf8');

test('of the frame that the installed WXT puts around a script, the start of its plugins and of the script is left', () => {
  expect(withoutFrame(frame).split('\n')).toEqual([
    'import definition from "virtual:user-unlisted-script-entrypoint";',
    'import { initPlugins } from "virtual:wxt-plugins";',
    'initPlugins();',
    'definition();',
  ]);
});

test('a frame that starts a script in another way fails the build', () => {
  expect(() => withoutFrame(frame.replace('import definition', 'import script'))).toThrow(
    'WXT no longer starts a script as known',
  );
});
