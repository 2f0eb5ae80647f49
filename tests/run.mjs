// Runs a TypeScript script of tests/scripts with the project's own aliases: node tests/run.mjs NAME [arguments].
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const [name, ...args] = process.argv.slice(2);
const own = async (file) =>
  (await runnerImport(`${root}/${file}`, { root, configFile: false, logLevel: 'error' })).module;
const { courtCuts } = await own('lib/courts/courts-plugin.ts');
const { answerCuts } = await own('lib/helpdesk/answers-plugin.ts');
const { module } = await runnerImport(`${root}/tests/scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [courtCuts(), answerCuts()],
  resolve: { alias: { '@': root } },
});
process.exitCode = (await module.main(args)) ?? 0;
