/** Links to what an edition has no page for: territories and projects outside of what it covers, layers that it cannot compare. */

/** An opening tag of a link within the site, drawings included. */
const LIEN = /(<a\b[^>]*?)\shref="(\/[^"#?]*)([^"]*)"/g;

/**
 * Links to what is outside lead to the same page of the national edition; without its address they stay as words (a link
 * without an address is no link: HTML, § 4.5.1). `isOutside`: whether « /territoires/34-herault/ » has no page here, or a page no
 * such part, « /territoires/#collectivites ».
 */
export function mendLinks(
  html: string,
  isOutside: (path: string) => boolean,
  national: string | null,
): string {
  return html.replace(LIEN, (whole, tag: string, path: string, rest: string) => {
    if (!isOutside(path) && !isOutside(path + rest)) return whole;
    return national ? `${tag} href="${new URL(path + rest, national).href}"` : tag;
  });
}
