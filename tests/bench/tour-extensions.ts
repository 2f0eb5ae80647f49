import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { MadeExtensions, OnPages } from './made-extension';

/** A tour library, its styles, and a selector of what it puts on the page. */
export interface Tour {
  name: string;
  entry: string;
  css: string;
  shows: string;
}

export const tours: Tour[] = [
  { name: 'driver.js', entry: 'driver', css: 'driver.js/dist/driver.css', shows: '.driver-popover' },
  {
    name: 'Shepherd',
    entry: 'shepherd',
    css: 'shepherd.js/dist/css/shepherd.css',
    shows: '.shepherd-element',
  },
  {
    name: 'Intro.js',
    entry: 'intro',
    css: 'intro.js/minified/introjs.min.css',
    shows: '.introjs-tooltip',
  },
];

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Makes a minimal extension with the library, minified as ours is, that shows `text` at the element to which ours points. */
export async function tourExtension(
  made: MadeExtensions,
  { name, entry, css }: Tour,
  text: string,
): Promise<{ folder: string; texts: string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { OUR_PANEL_TEXT: JSON.stringify(text), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: at(`./tours/${entry}.ts`), formats: ['iife'], name: 'tour' },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = output.find((part) => part.type === 'chunk')?.code;
  if (!code) throw new Error(`${name}: its bundle has no code`);
  const onPages: OnPages = {
    js: { 'tour.js': code },
    css: { 'tour.css': readFileSync(at(`../../node_modules/${css}`), 'utf8') },
    runAt: 'document_end',
  };
  return { folder: made.make(name, onPages), texts: Object.values({ ...onPages.js, ...onPages.css }) };
}
