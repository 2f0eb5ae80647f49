import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { CourtHere } from './court-here';
import { importAtBuild } from './courts-plugin';

/**
 * Adds one small module a court to the built extension, `courts/<id>.js`, whose default export is that court's CourtHere:
 * a page loads only its own, beside the overlay. Made of the registry and the rules at every build.
 */
export async function courtModules({ config: { root } }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { module } = await importAtBuild<{ allCourtsHere(): [string, CourtHere][] }>(
    root,
    `${root}/lib/courts/court-here.ts`,
  );
  for (const [id, here] of module.allCourtsHere())
    files.push({ relativeDest: `courts/${id}.js`, contents: `export default ${JSON.stringify(here)}` });
}
