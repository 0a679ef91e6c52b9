/** The overseas departments and collectivities have three digits. */
export function departementOfCode(code: string): string {
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2);
}
