/** Words shorter than this are too similar: with a typo allowed, they would match everything. */
const shortest = 4;

/**
 * Whether a typed word differs from a known one by one typo: an extra letter, a missing one, a wrong one, or two that
 * are swapped. The typed word may be only the beginning.
 */
export function isOneTypoAway(typed: string, known: string): boolean {
  if (typed.length < shortest || known.length < shortest - 1) return false;
  if (known.length - typed.length > 1)
    return (
      differByOneTypo(typed, known.slice(0, typed.length)) ||
      differByOneTypo(typed, known.slice(0, typed.length + 1))
    );
  return differByOneTypo(typed, known);
}

function differByOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x: string, from: number) => x.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    rest(a, i) === rest(b, i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}
