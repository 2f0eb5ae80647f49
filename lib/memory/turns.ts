/** One thing after the other: the worker's writes, its mirror and erasing share one, so that none comes between. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work once everything before it has ended, well or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
