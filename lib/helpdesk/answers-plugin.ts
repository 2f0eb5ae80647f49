import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { Answer, BriefAnswer } from './answer';

const query = /^(.*all-answers)(\.ts)?\?brief$/;

/**
 * Cuts the known problems down for the overlay on court pages: `all-answers?brief` is what its "Having trouble?" says.
 * The entry stays the only place where an answer stands; sources, dates and the longer telling are the help desk's.
 */
export function answerCuts(): Plugin {
  return {
    name: 'answer-cuts',
    enforce: 'pre',
    resolveId(id, importer) {
      const match = query.exec(id);
      if (!match?.[1]) return null;
      const file = new URL(`${match[1]}.ts`, `file://${importer ?? ''}`);
      return `${fileURLToPath(file)}?brief`;
    },
    async load(id) {
      const match = query.exec(id);
      if (!match?.[1]) return null;
      const { module, dependencies } = await runnerImport<{ answers: Answer[] }>(`${match[1]}.ts`, {
        configFile: false,
        logLevel: 'error',
      });
      for (const file of dependencies) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(module.answers.flatMap(cut))}`, moduleType: 'js' };
    },
  };
}

function cut({ id, symptom, brief, call, codes, kinds, unanswered }: Answer): BriefAnswer[] {
  if (!brief) return [];
  return [
    {
      id,
      symptom,
      tell: brief,
      call,
      codes,
      ...(kinds ? { kinds } : {}),
      ...(unanswered ? { unanswered } : {}),
    },
  ];
}
