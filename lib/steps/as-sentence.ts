/** As a sentence. Short names of courts already end in a period, and questions in their own mark. */
export const asSentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
