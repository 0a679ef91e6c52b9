/** The configuration of nginx: what is included in the « server » of the site. */
import {
  adresseOf,
  CACHE_PERMIS,
  entetesOf,
  LIEUX_A_INTEGRER,
  LIEUX_FIGES,
  LIEUX_PARTAGES,
  LIEUX_REFUSES,
  PAGE_D_ERREUR,
  type Emplacement,
} from './regles.ts';
import { TYPES, TYPES_DE_TEXTE } from './types.ts';

/** nginx adds « text/html » by itself, and warns when it is told again. */
const TEXTES = TYPES_DE_TEXTE.filter((type) => type !== 'text/html').join(' ');

/** A place of nginx says its headers whole: it inherits none as soon as it has one. */
const addHeaders = (ou: Emplacement, path: string, indent: string) =>
  Object.entries(entetesOf(ou, path))
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');

const placeOf = (ou: Emplacement, lieu: string) =>
  `  location ${lieu.endsWith('/') ? '^~' : '='} ${adresseOf(ou, lieu)} {\n${addHeaders(ou, lieu, '    ')}\n  }`;

const typesOf = () =>
  [...Map.groupBy(Object.entries(TYPES), ([, type]) => type)]
    .map(([type, names]) => `    ${type} ${names.map(([name]) => name).join(' ')};`)
    .join('\n');

const refusals = (ou: Emplacement) =>
  LIEUX_REFUSES.map(
    (lieu) => `  location ${lieu.endsWith('/') ? '^~' : '='} ${adresseOf(ou, lieu)} {\n    return 404;\n  }`,
  ).join('\n');

export function nginx(ou: Emplacement): string {
  const places = [...LIEUX_FIGES, ...LIEUX_PARTAGES, ...LIEUX_A_INTEGRER];
  return `# Écrit par la construction de l’Atlas : ne pas corriger à la main. À inclure dans le bloc « server » du site, par exemple :
#   server {
#     listen 443 ssl http2;
#     server_name atlas.exemple.fr;
#     root /srv/atlas/actuel;
#     include /srv/atlas/actuel/_hebergement/nginx.conf;
#   }
location ${ou.racine} {
  index index.html;
  error_page 403 404 =404 ${adresseOf(ou, PAGE_D_ERREUR)};
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXTES};
  default_type application/octet-stream;
  types {
${typesOf()}
  }

  # Les fichiers « .gz » de « npm run compresser », sinon compressés à la volée.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types ${TEXTES};
  # Avec le module brotli (Debian : libnginx-mod-http-brotli-static), ajouter dans le « server » : brotli_static on;

${addHeaders(ou, '/', '  ')}

${places.map((lieu) => placeOf(ou, lieu)).join('\n')}

${refusals(ou)}
  location ~ /\\.(?!${CACHE_PERMIS.slice(2)}) {
    return 404;
  }
}
`;
}
