/**
 * Packs the ids of all courts into a third of their length, for the scripts on every court page: first the stem of each
 * judicial district that has both courts ("ils" for "ilsd" and "ilsb"), then the other ids.
 */
export function packIds(ids: readonly string[]): string {
  const known = new Set(ids);
  const isPaired = (id: string) => /[bd]$/.test(id) && ['b', 'd'].every((end) => known.has(stemOf(id) + end));
  const stems = new Set(ids.filter(isPaired).map(stemOf));
  return `${[...stems].sort().join(' ')}|${ids.filter((id) => !isPaired(id)).join(' ')}`;
}

const stemOf = (id: string): string => id.slice(0, -1);

/** All ids, from the packed ones. */
export function unpackIds(packed: string): Set<string> {
  const [stems = '', others = ''] = packed.split('|');
  return new Set([...stems.split(' ').flatMap((stem) => [`${stem}d`, `${stem}b`]), ...others.split(' ')]);
}
