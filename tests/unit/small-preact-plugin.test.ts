// @vitest-environment node
import { build, type InlineConfig, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { smallPreact, smallPreactInOverlays } from '@/lib/small-preact-plugin';

const pluginsFor = (...names: string[]): string[] => {
  const config: InlineConfig = { plugins: [{ name: 'another' }] };
  smallPreactInOverlays(
    names.map((name) => ({ name })),
    config,
  );
  return (config.plugins as Plugin[]).map(({ name }) => name);
};

test('the overlays get the stand-in, no other build does', () => {
  expect(pluginsFor('overlay')).toEqual(['small-preact', 'another']);
  expect(pluginsFor('pacer-overlay')).toEqual(['small-preact', 'another']);
  for (const name of ['page', 'pacer-page', 'background', 'skeleton', 'popup'])
    expect(pluginsFor(name)).toEqual(['another']);
  expect(pluginsFor('popup', 'helpdesk', 'map', 'practice')).toEqual(['another']);
});

test('an overlay that is built together with others fails the build', () => {
  expect(() => pluginsFor('overlay', 'popup')).toThrow('tells them apart no more');
});

/** Builds one script as an overlay is built. */
async function built(code: string, others: Plugin[] = []): Promise<string> {
  const script: Plugin = {
    name: 'script',
    resolveId: (id) => (id.endsWith('/the-script') ? '\0script.js' : null),
    load: (id) => (id === '\0script.js' ? code : null),
  };
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [smallPreact(), script, ...others],
    build: { write: false, lib: { entry: '/the-script', formats: ['iife'], name: 'script' } },
  });
  return [outputs]
    .flat()
    .flatMap((one) =>
      'output' in one ? one.output.map((file) => ('code' in file ? file.code : '')) : [],
    )[0] as string;
}
const drawing = `import { render } from 'preact'; import { jsx } from 'preact/jsx-runtime'; render(jsx('p', {}), top);`;

test('Preact’s names lead to the stand-in, for development’s JSX as well', async () => {
  const code = await built(drawing);
  expect(code).toContain('createElementNS');
  expect(code).not.toMatch(/__k|componentWill/);
  expect(await built(drawing.replaceAll('jsx', 'jsxDEV').replace('jsxDEV-', 'jsx-dev-'))).toContain(
    'createElementNS',
  );
});

test.each([
  [
    'hooks',
    `import { useState } from 'preact/hooks'; useState(0); ${drawing}`,
    'preact/hooks: the overlays’ stand-in',
  ],
  [
    'signals',
    `import { signal } from '@preact/signals'; signal(0); ${drawing}`,
    '@preact/signals: the overlays’',
  ],
  [
    'what it has not',
    `import { createContext } from 'preact'; createContext(0); ${drawing}`,
    'createContext',
  ],
  [
    'Preact by its file',
    `import { h } from './node_modules/preact/dist/preact.mjs'; top.h = h; ${drawing}`,
    'holds Preact beside',
  ],
  ['nothing of either', 'top.x = 1', 'has not got the stand-in'],
])('an overlay with %s fails the build', async (_, code, why) => {
  await expect(built(code)).rejects.toThrow(why);
});
