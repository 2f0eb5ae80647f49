// Runs a TypeScript script of tests/scripts with the project's own aliases: node tests/run.mjs NAME [arguments].
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}/tests/scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = (await module.main(args)) ?? 0;
