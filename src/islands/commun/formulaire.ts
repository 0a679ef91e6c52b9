/** What is written in a field of a form, without spaces around; empty when the field is absent or holds a file. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
