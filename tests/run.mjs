// Runs a TypeScript script of tests/scripts with the project's own aliases: node tests/run.mjs NAME [arguments].
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const [name, ...args] = process.argv.slice(2);
const { courtCuts } = (
  await runnerImport(`${root}/lib/courts/courts-plugin.ts`, { root, configFile: false, logLevel: 'error' })
).module;
const { module } = await runnerImport(`${root}/tests/scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [courtCuts()],
  resolve: { alias: { '@': root } },
});
process.exitCode = (await module.main(args)) ?? 0;
