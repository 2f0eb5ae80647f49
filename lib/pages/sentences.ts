/**
 * The sentences of a line. A colon ends one as well: "Confirmation: your accounts have been linked." The points of "U.S."
 * end none.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])(?<!\bu\.s\.)\s|(?<=:)\s/i)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
