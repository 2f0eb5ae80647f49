import { readdirSync } from 'node:fs';
import { build } from 'vite';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { importAtBuild } from './court-modules';
import { packed } from './packed-scripts';

/**
 * Adds one small module per step to the built extension, `steps/<code>.js`, which exports that step's `panelText`: a page
 * loads only that of the step that it shows. Steps whose text is in an overlay's own file have none. One more,
 * `steps/open-stop.js`, exports what is said otherwise where a stop is open, and `steps/answer-guard.js` what guards answers.
 */
export async function stepModules({ config: { root } }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { inCourtOverlay, inPacerOverlay } = await importAtBuild<Record<string, string[]>>(
    root,
    `${root}/lib/steps/texts-in-overlay.ts`,
  );
  const inOverlay = [...(inCourtOverlay ?? []), ...(inPacerOverlay ?? [])];
  const codes = readdirSync(`${root}/lib/steps`, { recursive: true, encoding: 'utf8' })
    .flatMap((path) => /^(\w+)\/panel-text\.ts$/.exec(path)?.[1] ?? [])
    .filter((code) => !inOverlay.includes(code))
    .sort();
  for (const code of codes)
    files.push({
      relativeDest: `steps/${code}.js`,
      contents: await bundled(root, `lib/steps/${code}/panel-text.ts`),
    });
  files.push({ relativeDest: 'steps/open-stop.js', contents: await bundled(root, 'lib/steps/open-stop.ts') });
  const guard = await bundled(root, 'components/overlay/answer-guard.ts');
  files.push({ relativeDest: 'steps/answer-guard.js', contents: guard });
}

async function bundled(root: string, file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    plugins: [packed()],
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // Not as a library: those keep their white space.
      rolldownOptions: {
        input: `${root}/${file}`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`);
  return chunk.code;
}
