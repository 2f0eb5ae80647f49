import type { Plugin } from 'vite';

/** A detector's line that says on what evidence it rests. */
const evidence = /^ {2}evidence: '[\w-]+',\n/gm;

/** Leaves out of the package what a detector rests on: papers and their tests read it, no page does. */
export function withoutEvidence(): Plugin {
  return {
    name: 'without-evidence',
    enforce: 'pre',
    transform: (code, id) =>
      /\/lib\/pages\/detectors\/[\w-]+\.ts$/.test(id) ? withoutEvidenceLine(code) : null,
  };
}

/**
 * A detector's code without that line.
 * @throws if it does not say once, in a line of its own, what it rests on.
 */
export function withoutEvidenceLine(code: string): string {
  if (code.match(evidence)?.length !== 1)
    throw new Error('A detector says once, in a line of its own, what it rests on (lib/pages/detector.ts).');
  return code.replace(evidence, '');
}
