/** Ends a sentence: one that asks or exclaims has its mark already. */
export const withFinalMark = (text: string): string => (/[.?!…]\s*$/.test(text) ? text : `${text}.`);
