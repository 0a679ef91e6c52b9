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
export const reportLink = (edition: Pick<Edition, 'signalement'>, titre: string, url: string): string =>
  writeTo(
    edition,
    `Erreur sur la page « ${titre} »`,
    `Page : ${url}\n\nCe qui est faux :\n\nCe qui est juste, et la source :\n`,
  );

/** A link that opens a message with which a service hands over a table of actions, prepared on the page of that address. */
export const fileLink = (edition: Pick<Edition, 'signalement'>, url: string): string =>
  writeTo(
    edition,
    'Un fichier d’actions à publier',
    [
      'À joindre à ce message : le fichier prêt, et sa revue s’il y en a une.',
      'Service qui a fait le tableau :',
      'Date du tableau :',
      'Licence (par exemple « Licence Ouverte 2.0 ») :',
      'À quel service répondre, et à quelle adresse :',
      `Préparé sur la page « Préparer un fichier » : ${url}`,
    ].join('\n\n') + '\n',
  );

/** A mail, or a form whose address takes a title. */
function writeTo({ signalement }: Pick<Edition, 'signalement'>, objet: string, corps: string): string {
  const [subject, body] = [encodeURIComponent(objet), encodeURIComponent(corps)];
  const separator = signalement.includes('?') ? '&' : '?';
  return signalement.startsWith('mailto:')
    ? `${signalement}${separator}subject=${subject}&body=${body}`
    : `${signalement}${separator}title=${subject}&body=${body}`;
}
