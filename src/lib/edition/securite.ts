/** Where a flaw is reported: /.well-known/security.txt (RFC 9116). */
import type { Edition } from '../../schemas/edition.ts';

/** Days for which the file is said to be true after the contents were last changed: RFC 9116 asks for less than a year. */
const DUREE_JOURS = 364;

const expiration = (jour: string) =>
  new Date(Date.parse(`${jour}T00:00:00Z`) + DUREE_JOURS * 86_400_000).toISOString();

/** `site`: the origin under which the site is published. */
export function securityTxt(
  { signalement, miseAJour }: Pick<Edition, 'signalement' | 'miseAJour'>,
  site: URL,
): string {
  const lines = [
    '# Une faille dans ce site ? Ecrivez-nous avant de la publier. / A flaw in this site? Write to us before you publish it.',
    `Contact: ${signalement}`,
    `Expires: ${expiration(miseAJour)}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
  ];
  return `${lines.join('\n')}\n`;
}
