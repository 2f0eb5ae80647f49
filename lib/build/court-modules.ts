import { runnerImport } from 'vite';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { PanelCourt } from '@/lib/courts/panel-court';

/**
 * Adds one small module per court to the built extension, `courts/<id>.js`, whose default export is that court's
 * PanelCourt: a page loads only its own, beside the overlay. Made from the registry and the rules at every build.
 */
export async function courtModules({ config: { root } }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { allPanelCourts } = await importAtBuild<{ allPanelCourts(): [string, PanelCourt][] }>(
    root,
    `${root}/lib/courts/panel-court.ts`,
  );
  for (const [id, court] of allPanelCourts())
    files.push({ relativeDest: `courts/${id}.js`, contents: `export default ${JSON.stringify(court)}` });
}

/** Runs one of the project's own files while building, with the project's alias; `root` is the project's folder. */
export async function importAtBuild<T>(root: string, file: string): Promise<T> {
  const alias = { '@': root };
  const { module } = await runnerImport<T>(file, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
  });
  return module;
}
