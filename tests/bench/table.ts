/** One figure of each subject measured, in `unit`; null where it cannot be measured there. */
export interface Line {
  what: string;
  unit: string;
  /** In the order of the table's subjects. */
  medians: (number | null)[];
}

/** What one benchmark found: the subjects side by side, measured in turn in one run. */
export interface Table {
  title: string;
  /** How it was measured, and how often, in one sentence. */
  how: string;
  subjects: string[];
  /** Ours, whose figures the others are given in multiples of; null where nothing is compared. */
  ours: number | null;
  lines: Line[];
}

/** A benchmark: `name` chooses it on the command line. */
export interface Benchmark {
  name: string;
  measure(): Promise<Table[]>;
}

/** The median of at least one figure. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('no figure, no median');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** The table in Markdown: a median a cell, and behind it how many times ours it is. */
export function inMarkdown({ title, how, subjects, ours, lines }: Table): string {
  const rows = lines.map(({ what, unit, medians }) => {
    const base = ours === null ? null : medians[ours];
    const cells = medians.map((value, at) =>
      value === null ? '-' : `${rounded(value)}${at === ours ? '' : times(value, base)}`,
    );
    return [`${what}, ${unit}`, ...cells];
  });
  const all = [['', ...subjects], ['---', ...subjects.map(() => '---:')], ...rows];
  return `### ${title}\n\n${how}\n\n${all.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

const times = (value: number, base: number | null | undefined): string =>
  base && value ? ` (${rounded(value / base)}x)` : '';

/** Three digits that count. */
export function rounded(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
