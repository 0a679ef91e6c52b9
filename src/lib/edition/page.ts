/** What the settings of an edition change in its pages. */
import type { Edition } from '../../schemas/edition.ts';

/** The content security policy of every page; the host of an outside base map may send what a map needs. WebAssembly is for the search. */
export function contentPolicy({ fondDeCarte }: Pick<Edition, 'fondDeCarte'>): string {
  const outside = fondDeCarte ? ` ${new URL(fondDeCarte).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data: blob:${outside}`,
    `font-src 'self'${outside}`,
    `connect-src 'self'${outside}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A link that opens a report about one page, with the page named in the subject. */
export function reportLink(
  { signalement }: Pick<Edition, 'signalement'>,
  titre: string,
  url: string,
): string {
  const subject = encodeURIComponent(`Erreur sur la page « ${titre} »`);
  const body = encodeURIComponent(`Page : ${url}\n\nCe qui est faux :\n\nCe qui est juste, et la source :\n`);
  const separator = signalement.includes('?') ? '&' : '?';
  return signalement.startsWith('mailto:')
    ? `${signalement}${separator}subject=${subject}&body=${body}`
    : `${signalement}${separator}title=${subject}&body=${body}`;
}
