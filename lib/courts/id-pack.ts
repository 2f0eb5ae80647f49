/**
 * In: the ids of all courts. Out: the same in a third of the room, for the scripts on every court page: a judicial
 * district whose two courts are both there ("ilsd", "ilsb") by its stem, then the other ids.
 */
export function packIds(ids: readonly string[]): string {
  const known = new Set(ids);
  const isPaired = (id: string) => /[bd]$/.test(id) && ['b', 'd'].every((end) => known.has(stemOf(id) + end));
  const stems = new Set(ids.filter(isPaired).map(stemOf));
  return `${[...stems].sort().join(' ')}|${ids.filter((id) => !isPaired(id)).join(' ')}`;
}

const stemOf = (id: string): string => id.slice(0, -1);

/** In: the packed ids. Out: all ids. */
export function unpackIds(packed: string): Set<string> {
  const [stems = '', others = ''] = packed.split('|');
  return new Set([...stems.split(' ').flatMap((stem) => [`${stem}d`, `${stem}b`]), ...others.split(' ')]);
}
