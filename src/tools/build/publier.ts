/** What stands between a build and the public: told by every build, refused by `npm run build -- --publier`. */
import { readAdresse } from './adresse-du-site.ts';

const EXEMPLE = 'SITE_URL=https://atlas.exemple.fr npm run publier';

/** Whether this build is meant for the public: « --publier » after the command. */
export const isPublication = (argv: readonly string[]): boolean => argv.includes('--publier');

/** Names that no one outside reaches: this machine, and the networks of a house (RFC 1918, 4193, 6761, 6762). */
const LOCAL =
  /^(?:localhost|.*\.(?:local|localhost|internal|test|invalid)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|0\.0\.0\.0|\[(?:::1?|f[cd][\da-f]{2}:.*|fe80:.*)\])$/i;

/** Names reserved for examples and tests (RFC 2606): no letter arrives there. */
const RESERVE = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org)|exemple\.fr)$/i;

/** « atlas.example » in « mailto:signaler@atlas.example », or in the address of a form. */
const hostOf = (contact: string) =>
  contact.startsWith('mailto:')
    ? (contact.split('@').at(-1)?.split('?')[0] ?? '')
    : new URL(contact).hostname;

function fautesAdresse(given: string | undefined): string[] {
  const { protocol, hostname, origin } = new URL(readAdresse(given).origin);
  if (!given?.trim())
    return [
      `SITE_URL n’est pas donnée : les adresses du plan du site, des flux et des partages sont locales (${origin}). Pour publier : ${EXEMPLE}`,
    ];
  if (LOCAL.test(hostname))
    return [
      `SITE_URL vaut « ${given} » : c’est une adresse locale, que personne n’atteint d’ailleurs. Attendu : le nom public du site. Par exemple : ${EXEMPLE}`,
    ];
  if (RESERVE.test(hostname))
    return [
      `SITE_URL vaut « ${given} » : ce nom est réservé aux exemples. Attendu : le nom public du site, en https.`,
    ];
  if (protocol !== 'https:')
    return [
      `SITE_URL vaut « ${given} » : en http, n’importe qui sur le chemin peut changer les pages, et le navigateur refuse la position et le presse-papiers. Attendu : https://${hostname} (un certificat est gratuit avec Let’s Encrypt).`,
    ];
  return [];
}

function fautesContact(signalement: string): string[] {
  if (!RESERVE.test(hostOf(signalement))) return [];
  return [
    `L’ADRESSE DE SIGNALEMENT N’EN EST PAS UNE : « ${signalement} » est un exemple, et ce que les lecteurs écriront se perdra. Mettre la vôtre dans content/edition.json (« signalement ») : « mailto:… » ou l’adresse d’un formulaire en https.`,
  ];
}

/** What must be set before the site is published, one sentence each: the variable or the file, what is wrong, the remedy. */
export const fautesDePublication = (given: string | undefined, signalement: string): string[] => [
  ...fautesAdresse(given),
  ...fautesContact(signalement),
];

/** @throws {Error} in French, with all that is to be set, when there is anything. */
export function refuseUnlessPublishable(fautes: readonly string[]): void {
  if (fautes.length === 0) return;
  throw new Error(
    `--publier : rien n’a été construit, car le site n’est pas prêt à être publié.\n${fautes.map((faute) => `  - ${faute}`).join('\n')}`,
  );
}
