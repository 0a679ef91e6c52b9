/** What a text that was taken over from a page of the Atlas ends with, so that nobody takes it for theirs. */

/** `de`: « du levier 10 ». Nothing is said of an empty text. */
export const marquer = (texte: string, de: string): string => (texte === '' ? '' : `${texte} (repris ${de})`);

export const isRepris = (texte: string): boolean => texte.includes('(repris d');
