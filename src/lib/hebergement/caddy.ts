/** The configuration of Caddy: a snippet that the site imports. */
import {
  adresseOf,
  CACHE_PERMIS,
  CADRE_REFUSE,
  entetesPartout,
  FIGE,
  LIEUX_A_INTEGRER,
  LIEUX_FIGES,
  LIEUX_PARTAGES,
  LIEUX_REFUSES,
  PAGE_D_ERREUR,
  PARTAGE,
  REVALIDE,
  type Emplacement,
  type Entetes,
} from './regles.ts';
import { TEXTES, TYPES } from './types.ts';

const pathsOf = (ou: Emplacement, lieux: readonly string[]) =>
  lieux.map((lieu) => adresseOf(ou, lieu) + (lieu.endsWith('/') ? '*' : '')).join(' ');

const setHeaders = (entetes: Entetes, matcher: string) =>
  Object.entries(entetes).map(([name, value]) => `  header ${matcher && `${matcher} `}${name} "${value}"`);

const setTypes = () =>
  Object.entries(TYPES).flatMap(([name, type]) => [
    `  @${name} path *.${name}`,
    `  header @${name} Content-Type "${type}${TEXTES.includes(name) ? '; charset=utf-8' : ''}"`,
  ]);

const matchers = (ou: Emplacement) => [
  `  @atlas path ${ou.racine}*`,
  `  @fige path ${pathsOf(ou, LIEUX_FIGES)}`,
  `  @revalide {\n    path ${ou.racine}*\n    not path ${pathsOf(ou, LIEUX_FIGES)}\n  }`,
  `  @partage path ${pathsOf(ou, LIEUX_PARTAGES)}`,
  `  @sans_cadre {\n    path ${ou.racine}*\n    not path ${pathsOf(ou, LIEUX_A_INTEGRER)}\n  }`,
  `  @refuse path ${pathsOf(ou, LIEUX_REFUSES)}`,
  `  @cache {\n    path_regexp /\\.\n    not path ${pathsOf(ou, [CACHE_PERMIS])}\n  }`,
];

export function caddy(ou: Emplacement): string {
  return `# Écrit par la construction de l’Atlas : ne pas corriger à la main. À importer dans le site, par exemple :
#   import /srv/atlas/actuel/_hebergement/Caddyfile
#   atlas.exemple.fr {
#     root * /srv/atlas/actuel
#     import atlas
#   }
(atlas) {
${[
  ...matchers(ou),
  ...setTypes(),
  ...setHeaders(entetesPartout(ou), '@atlas'),
  ...setHeaders(FIGE, '@fige'),
  ...setHeaders(REVALIDE, '@revalide'),
  ...setHeaders(PARTAGE, '@partage'),
  ...setHeaders(CADRE_REFUSE, '@sans_cadre'),
].join('\n')}
  error @refuse 404
  error @cache 404
  encode gzip
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * ${adresseOf(ou, PAGE_D_ERREUR)}
    header Content-Type "text/html; charset=utf-8"
${setHeaders(REVALIDE, '').join('\n')}
    file_server
  }
}
`;
}
