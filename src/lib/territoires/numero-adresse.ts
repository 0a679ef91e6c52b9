/** The number at the head of the address of a department or of an EPCI, whatever follows it: « 34 », « 2A », « 244400404 ». */
export function numeroOf(pathname: string): string | undefined {
  return /\/territoires\/(\d{9}|\d{2,3}|2[ab])(?![\da-z])/i.exec(pathname)?.[1]?.toUpperCase();
}
