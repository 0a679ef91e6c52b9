/** Whether a text that comes from the page is one of the keys of a table of the code. */
export function isKeyOf<T extends object>(table: T, text = ''): text is string & keyof T {
  return Object.hasOwn(table, text);
}
