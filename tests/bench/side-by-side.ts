import { type Launched, launchChromium } from '../browser/chromium';
import type { PracticeCourt } from '../practice-court/server';
import { type Line, median } from './table';

export interface Subject {
  name: string;
  /** The folder of its extension; our built extension if left out. */
  extension?: string;
  /** It is another build of ours, which opens its welcome page. */
  welcomes?: boolean;
}

/** Launches a browser for each subject, one after the other, and always closes all of them. */
export async function withBrowsers<T>(
  court: PracticeCourt,
  subjects: readonly Subject[],
  act: (browsers: Launched[]) => Promise<T>,
): Promise<T> {
  const browsers: Launched[] = [];
  try {
    for (const { extension, welcomes } of subjects)
      browsers.push(
        await launchChromium(court.port, {
          ...(extension ? { extension } : {}),
          closeWelcome: !extension || welcomes === true,
        }),
      );
    return await act(browsers);
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/**
 * Measures each browser once per round, so that other work of the machine affects all subjects alike. The first
 * `thrownAway` rounds are discarded. Returns the figures by subject.
 */
export async function inTurn<T>(
  browsers: readonly Launched[],
  { rounds, thrownAway }: { rounds: number; thrownAway: number },
  measure: (browser: Launched, subject: number, round: number) => Promise<T>,
): Promise<T[][]> {
  const figures: T[][] = browsers.map(() => []);
  for (let round = -thrownAway; round < rounds; round++)
    for (const [subject, browser] of browsers.entries()) {
      const figure = await measure(browser, subject, round + thrownAway);
      if (round >= 0) figures[subject]?.push(figure);
    }
  return figures;
}

/** One line of the table: for each subject the median of one figure, which `of` reads from a run. */
export const line = <T>(
  what: string,
  unit: string,
  figures: readonly T[][],
  of: (figure: T) => number,
): Line => ({ what, unit, medians: figures.map((runs) => median(runs.map(of))) });

/**
 * What each subject adds to the first one: the difference of the medians. Where it is small compared with the page's own
 * figure it is noise, and is shown as it is, even below zero.
 */
export const added = <T>(
  what: string,
  unit: string,
  figures: readonly T[][],
  of: (figure: T) => number,
): Line => {
  const [base, ...others] = line(what, unit, figures, of).medians;
  return { what, unit, medians: [null, ...others.map((value) => (value ?? 0) - (base ?? 0))] };
};
