import type { Plugin } from 'vite';

/**
 * Builds the scripts for pages without WXT's frame around them. In production that frame only catches an error to throw it
 * again, and a script may be more than a function; both are in each of the files that a court's page loads.
 */
export function withoutScriptFrame(): Plugin {
  return {
    name: 'without-script-frame',
    transform(code, id) {
      if (/\/wxt\/dist\/utils\/define-unlisted-script\.m?js/.test(id))
        return 'export const defineUnlistedScript = (main) => main;';
      return id.includes('virtual:wxt-unlisted-script-entrypoint') ? withoutFrame(code) : null;
    },
  };
}

/**
 * What is left of the frame: its plugins are started, then the script itself.
 * @throws if the frame no longer starts them as known.
 */
export function withoutFrame(code: string): string {
  const script = /import definition from (['"][^'"]+['"])/.exec(code)?.[1];
  const plugins = /import \{ initPlugins \} from (['"][^'"]+['"])/.exec(code)?.[1];
  if (!script || !plugins)
    throw new Error(
      'WXT no longer starts a script as known: read its change, then lib/build/script-frame.ts.',
    );
  return [
    `import definition from ${script};`,
    `import { initPlugins } from ${plugins};`,
    'initPlugins();',
    'definition();',
  ].join('\n');
}
