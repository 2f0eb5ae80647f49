/** Holds the last result, so that the engine cannot skip the work. */
export let kept: unknown;

/** Each sample takes at least this many milliseconds, well above the steps of the clock. */
const sampleTakes = 50;

/**
 * Milliseconds that some work takes once, one figure per sample.
 * @param work is done many times in each sample
 * @param takes milliseconds that each sample takes at least
 */
export function timesOf(work: () => unknown, samples = 7, takes = sampleTakes): number[] {
  const batch = (times: number): number => {
    const begun = performance.now();
    for (let i = 0; i < times; i++) kept = work();
    return performance.now() - begun;
  };
  // This warms up the engine, and finds how often the work fits into a sample.
  let times = 1;
  for (let took = batch(1); took < takes; took = batch(times))
    times = Math.ceil(times * Math.min(10, (1.1 * takes) / Math.max(took, 0.01)));
  return Array.from({ length: samples }, () => batch(times) / times);
}

/** The same for asynchronous work. */
export async function timesOfAsync(
  work: () => Promise<unknown>,
  samples = 7,
  takes = sampleTakes,
): Promise<number[]> {
  const batch = async (times: number): Promise<number> => {
    const begun = performance.now();
    for (let i = 0; i < times; i++) kept = await work();
    return performance.now() - begun;
  };
  let times = 1;
  for (let took = await batch(1); took < takes; took = await batch(times))
    times = Math.ceil(times * Math.min(10, (1.1 * takes) / Math.max(took, 0.01)));
  const found: number[] = [];
  for (let i = 0; i < samples; i++) found.push((await batch(times)) / times);
  return found;
}

/** Milliseconds that the work takes, done once now. */
export function timeOnce(work: () => unknown): number {
  const begun = performance.now();
  kept = work();
  return performance.now() - begun;
}
