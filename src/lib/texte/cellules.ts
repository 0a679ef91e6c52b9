/** Tables written in Markdown become cards on a phone: each cell then says which column it belongs to. */

const ROW = /<tr\b[^>]*>([\s\S]*?)<\/tr>/g;
const HEAD = /<th\b[^>]*>([\s\S]*?)<\/th>/g;

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

/** Writes the header of its column on each cell, and names the first cell of each row as its header. */
export function labelCells(html: string): string {
  const heads = [...(/<thead\b[\s\S]*?<\/thead>/.exec(html)?.[0] ?? '').matchAll(HEAD)].map(([, head]) =>
    plain(head ?? ''),
  );
  return html
    .replace(/<thead\b[\s\S]*?<\/thead>/, (thead) =>
      thead.replace(/<th\b(?![^>]*\bscope=)/g, '<th scope="col"'),
    )
    .replace(/<tbody\b[\s\S]*?<\/tbody>/g, (body) => body.replace(ROW, (row) => labelRow(row, heads)));
}

function labelRow(row: string, heads: string[]): string {
  let column = -1;
  return row
    .replace(/<td\b/g, () => {
      column += 1;
      return column === 0 ? '<th scope="row"' : `<td data-label="${heads[column] ?? ''}"`;
    })
    .replace('</td>', '</th>');
}
