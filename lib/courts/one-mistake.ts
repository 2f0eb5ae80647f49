/** Words shorter than this are too like each other: a mistake in them would find everything. */
const shortest = 4;

/**
 * In: a word as typed and a word that is known. Out: whether one typing mistake lies between them: a letter too many,
 * one too few, a wrong one, or two that changed places. The typed word may still be unfinished.
 */
export function oneMistake(typed: string, known: string): boolean {
  if (typed.length < shortest || known.length < shortest - 1) return false;
  if (known.length - typed.length > 1)
    return within(typed, known.slice(0, typed.length)) || within(typed, known.slice(0, typed.length + 1));
  return within(typed, known);
}

function within(a: string, b: string): boolean {
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
