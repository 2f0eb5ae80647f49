/** The sentences of a line. A colon ends one as well: "Confirmation: your accounts have been linked." */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+|(?<=:)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
