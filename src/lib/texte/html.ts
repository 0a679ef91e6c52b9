/** Reading the text of finished HTML without its tags. */

/** A tag, where quotes may hold a « > »; written so that it never goes back. */
const TAG = '<[^>"\']*(?:(?:"[^"]*"|\'[^\']*\')[^>"\']*)*>';

/** What is no text: comments, tags, and some elements whole. */
const markupOf = (...elements: string[]) =>
  new RegExp(`<(${elements.join('|')})\\b[\\s\\S]*?</\\1>|<!--[\\s\\S]*?-->|${TAG}`, 'y');

const UNSET = markupOf('script', 'style', 'pre', 'code', 'textarea');
const UNREAD = markupOf('script', 'style');

/** Shows where each piece of text begins and ends; a lone « < » belongs to none. */
function eachText(html: string, markup: RegExp, show: (start: number, end: number) => void): void {
  for (let at = 0; at < html.length;) {
    if (html[at] === '<') {
      markup.lastIndex = at;
      at = markup.test(html) ? markup.lastIndex : at + 1;
      continue;
    }
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    show(at, end);
    at = end;
  }
}

/** The page with each piece of its text changed; scripts and code stay as they are. */
export function mapText(html: string, change: (text: string) => string): string {
  let out = '';
  let kept = 0;
  eachText(html, UNSET, (start, end) => {
    const text = html.slice(start, end);
    const changed = change(text);
    if (changed === text) return;
    out += html.slice(kept, start) + changed;
    kept = end;
  });
  return out + html.slice(kept);
}

/** A run of spaces, or one that is not plain: most of them are already as they should. */
const MANY_SPACES = / \s+|[^\S ]\s*/g;

/** Tags out, the few entities that our pages write read, spaces and apostrophes of one kind. */
export function textOfHtml(html: string): string {
  const pieces: string[] = [];
  eachText(html, UNREAD, (start, end) => pieces.push(html.slice(start, end)));
  return pieces
    .join(' ')
    .replace(/&#39;|’/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(MANY_SPACES, ' ');
}
