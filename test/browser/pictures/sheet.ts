/** The contact sheet: every picture on one page, the faults that a machine sees beside them. */
import type { Picture } from './take.ts';

export interface Row {
  route: string;
  path: string;
  pictures: Picture[];
}

const STYLE = `body{font:14px system-ui;margin:1rem;background:#ddd}h2{font-size:1rem;margin:1.5rem 0 .3rem}.row{display:flex;gap:.6rem;overflow-x:auto;align-items:start}figure{margin:0}img{height:22rem;width:auto;border:1px solid #888;background:#fff}b{color:#a00}`;

/** A page of HTML that stands beside the pictures. */
export function sheetOf(rows: readonly Row[], day: string): string {
  const body = rows.map(({ route, path, pictures }) => {
    const figures = pictures.map(
      ({ name, file, faults }) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${escape(`${path}, ${name}`)}"></a><figcaption>${name} <b>${escape(faults.join(', '))}</b></figcaption></figure>`,
    );
    return `<h2>${escape(path)} <small>${escape(route)}</small></h2><div class="row">${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures, ${day}</title><style>${STYLE}</style><h1>${rows.length} pages, ${day}</h1>${body.join('\n')}</html>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
