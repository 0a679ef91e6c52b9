/** A title where something follows on its line: « … des bénéficiaires. » → « … des bénéficiaires »; « etc. » and « ... » keep theirs. */
export const withoutStop = (titre: string): string => titre.replace(/(?<!\betc|\.)\.\s*$/, '');
