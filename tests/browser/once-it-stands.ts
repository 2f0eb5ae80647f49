export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What can be pressed in the overlay. */
export interface Found extends Box {
  /** It is one of a panel's answers. */
  isAnswer: boolean;
  /** It cannot be pressed yet. */
  waits: boolean;
  /** When this was so, on the page's clock. */
  at: number;
}

/** Longer than the guard of answers asks for, which looks where they are ten times a second (answer-guard.ts). */
const toRead = 650;

/**
 * Where it is once it stands still, as a person would wait for; an answer once it has stood there for as long as it takes
 * to read it. Null where it is not there.
 */
export async function onceItStands(
  find: () => Promise<Found | null>,
  nextFrame: () => Promise<unknown>,
): Promise<Found | null> {
  let found = await find();
  for (let since = found?.at ?? 0, stands = false; found && !stands; ) {
    await nextFrame();
    const again = await find();
    const isSame = again && !again.waits && sameBox(again, found);
    if (again && !isSame) since = again.at;
    stands = Boolean(isSame) && (again?.at ?? 0) - since >= (again?.isAnswer ? toRead : 0);
    found = again;
  }
  return found;
}

const sameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
