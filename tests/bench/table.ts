/** One figure of each subject, in `unit`; null where it cannot be measured. */
export interface Line {
  what: string;
  unit: string;
  /** In the order of the table's subjects. */
  medians: (number | null)[];
}

/** The result of one benchmark: the subjects side by side, measured in turn in one run. */
export interface Table {
  title: string;
  /** How it was measured, and how often. */
  how: string;
  subjects: string[];
  /** The index of the subject that is the unit of the others' multiples; null where nothing is compared. */
  unit: number | null;
  lines: Line[];
}

export interface BenchmarkOptions {
  /** The folder of another build of the extension, measured in turn with this one: what a change brought. */
  beside: string | null;
}

/** A benchmark, chosen on the command line by its `name`. */
export interface Benchmark {
  name: string;
  measure(options: BenchmarkOptions): Promise<Table[]>;
}

/** The median of at least one figure. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('no figure, no median');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** The table in Markdown: in each cell a median, followed by how many times the unit's it is. */
export function inMarkdown({ title, how, subjects, unit: base, lines }: Table): string {
  const rows = lines.map(({ what, unit, medians }) => {
    const one = base === null ? null : medians[base];
    const cells = medians.map((value, at) =>
      value === null ? '-' : `${rounded(value)}${at === base ? '' : times(value, one)}`,
    );
    return [`${what}, ${unit}`, ...cells];
  });
  const all = [['', ...subjects], ['---', ...subjects.map(() => '---:')], ...rows];
  return `### ${title}\n\n${how}\n\n${all.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

const times = (value: number, base: number | null | undefined): string =>
  base && value ? ` (${rounded(value / base)}x)` : '';

/** The number with three significant digits. */
export function rounded(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
