/** How long until what is waited for is looked for again. */
const breath = 40;

/**
 * Reads a value again and again until it fits, and gives it. Throws what `missing` makes of the last value when it has
 * not come in time, which is what a slow machine may take and no measure of speed.
 */
export async function until<T>(
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  missing: (last: T) => string,
  time = 20_000,
): Promise<T> {
  const end = Date.now() + time;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(missing(value));
    await new Promise((later) => setTimeout(later, breath));
  }
}
