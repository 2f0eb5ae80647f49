/** Keeps what was worked out in use, so that no engine leaves the work away. */
export let kept: unknown;

/** Each sample takes at least so long, milliseconds: well above the clock's own steps. */
const sampleTakes = 50;

/** In: work to do again and again, how many samples. Out: milliseconds that it takes once, sample by sample. */
export function timesOf(work: () => unknown, samples = 7, takes = sampleTakes): number[] {
  const batch = (times: number): number => {
    const begun = performance.now();
    for (let i = 0; i < times; i++) kept = work();
    return performance.now() - begun;
  };
  // What warms up the engine also tells how often the work fits into a sample.
  let times = 1;
  for (let took = batch(1); took < takes; took = batch(times))
    times = Math.ceil(times * Math.min(10, (1.1 * takes) / Math.max(took, 0.01)));
  return Array.from({ length: samples }, () => batch(times) / times);
}

/** The same for work that answers later. */
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

/** Milliseconds of doing it once, now. */
export function timeOnce(work: () => unknown): number {
  const begun = performance.now();
  kept = work();
  return performance.now() - begun;
}
