/** The first letter of a text, whose others keep their case: « État », « Caf ». */

/** « Signé » inside a sentence: « signé ». */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** « service » at the head of a line: « Service ». */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
