// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { expect, test } from 'vitest';
import { drawInto } from '@/components/ui/draw';

// What pages say before any script has run is drawn over by the first drawing: with other words, it would flash.
test.each([
  [
    'the map’s heading',
    'entrypoints/map/index.html',
    /<main class="map-page"><header>(<h1>[^<]+<\/h1>)/,
    'components/map/MapPage.tsx',
  ],
  [
    'the label of the help desk’s one field',
    'entrypoints/helpdesk/index.html',
    /<aside class="start"><div class="desk-field"><b>([^<]+)<\/b>/,
    'components/helpdesk/DeskField.tsx',
  ],
])('%s stands in the page as it is drawn', (_, page, words, component) => {
  const first = words.exec(readFileSync(page, 'utf8'))?.[1];
  expect(first).toBeDefined();
  expect(readFileSync(component, 'utf8')).toContain(first?.startsWith('<') ? first : `>${first}</label>`);
});

test('whose window the popup is stands outside of what is drawn', () => {
  expect(readFileSync('entrypoints/popup/index.html', 'utf8')).toContain(
    '<header class="brand">ECF Link Guide</header>\n    <div id="app"></div>',
  );
});

test('what is drawn takes the place of all of them, also where it begins with another element', () => {
  const app = document.createElement('div');
  app.innerHTML = '<div class="desk"><label>Court</label></div>';
  const draw = drawInto(app);
  draw(h('main', {}, 'One'));
  expect(app.innerHTML).toBe('<main>One</main>');
  const [main] = app.children;
  draw(h('main', {}, 'Two'));
  expect(app.innerHTML).toBe('<main>Two</main>');
  expect(app.children[0]).toBe(main);
});
