/** Colons, commas and slashes need no escape in a query: the address stays readable. */
export function queryText(search: URLSearchParams): string {
  return search.toString().replace(/%(?:2F|3A|2C)/g, (escape) => decodeURIComponent(escape));
}
