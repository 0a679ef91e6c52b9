/** Whether a text that comes from the page is one of the keys of a table of the code. */
export function isKeyOf<T extends object>(table: T, text = ''): text is string & keyof T {
  return Object.hasOwn(table, text);
}

/** What is written in a field of a form, without spaces around; empty when the field is absent or holds a file. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
