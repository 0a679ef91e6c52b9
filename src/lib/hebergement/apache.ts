/** The configuration of Apache: « .htaccess », at the root of the published folder. It asks for « AllowOverride FileInfo » only. */
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
import { TEXTES, TYPES, TYPES_DE_TEXTE } from './types.ts';

/** A module that a host has not is no fault: the rest holds. */
const withModule = (name: string, lines: readonly string[]) =>
  [`<IfModule ${name}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'].join('\n');

const escaped = (path: string) => path.replaceAll('.', '\\.');

/** « ^/(?:donnees/|territoires/) », under the root of the site. */
const patternOf = (ou: Emplacement, lieux: readonly string[]) =>
  `^(?:${lieux.map((lieu) => escaped(adresseOf(ou, lieu)) + (lieu.endsWith('/') ? '' : '$')).join('|')})`;

const flag = (ou: Emplacement, name: string, lieux: readonly string[]) =>
  `SetEnvIf Request_URI "${patternOf(ou, lieux)}" ${name}`;

const setHeaders = (entetes: Entetes, condition = '', table = 'always ') =>
  Object.entries(entetes).map(([name, value]) => `Header ${table}set ${name} "${value}"${condition}`);

const headers = (ou: Emplacement) => [
  ...setHeaders(entetesPartout(ou)),
  ...setHeaders(CADRE_REFUSE, ' env=!atlas_cadre'),
  ...setHeaders(PARTAGE, ' env=atlas_partage'),
  ...setHeaders(REVALIDE, ' env=!atlas_fige', ''),
  ...setHeaders(FIGE, ' env=atlas_fige', ''),
  'Header merge Vary Accept-Encoding',
  '# Apache ajoute « -gzip » à l’empreinte de ce qu’il compresse, et ne la reconnaît plus ensuite.',
  `RequestHeader edit* If-None-Match '-gzip"' '"'`,
];

/** A file beside the one asked for, made by « npm run compresser ». */
const precompressed = (encoding: string, extension: string) => [
  `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"`,
  `RewriteCond %{REQUEST_FILENAME}index.html.${extension} -f`,
  `RewriteRule "(^|/)$" "%{REQUEST_URI}index.html.${extension}" [L]`,
  `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"`,
  `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
  `RewriteRule "." "%{REQUEST_URI}.${extension}" [L]`,
];

const rewrites = () => [
  'RewriteEngine On',
  '# Ni les fichiers cachés, ni ceux de l’hébergement, ni la liste des fichiers d’un dossier.',
  `RewriteRule "(^|/)\\.(?!${CACHE_PERMIS.slice(2)})" - [R=404,L]`,
  ...LIEUX_REFUSES.map(
    (lieu) => `RewriteRule "^${lieu.slice(1)}${lieu.endsWith('/') ? '' : '$'}" - [R=404,L]`,
  ),
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule "^" - [R=404,L]',
  ...precompressed('br', 'br'),
  ...precompressed('gzip', 'gz'),
];

export function apache(ou: Emplacement): string {
  return `${[
    '# Écrit par la construction de l’Atlas : ne pas corriger à la main. Apache le lit dans le dossier publié.',
    `ErrorDocument 403 ${adresseOf(ou, PAGE_D_ERREUR)}`,
    `ErrorDocument 404 ${adresseOf(ou, PAGE_D_ERREUR)}`,
    withModule('mod_mime.c', [
      ...Object.entries(TYPES).map(([name, type]) => `AddType ${type} .${name}`),
      `AddCharset utf-8 ${TEXTES.map((name) => `.${name}`).join(' ')}`,
      'RemoveType .gz .br',
      'RemoveLanguage .br',
      'AddEncoding gzip .gz',
      'AddEncoding br .br',
    ]),
    withModule('mod_setenvif.c', [
      flag(ou, 'atlas_fige', LIEUX_FIGES),
      flag(ou, 'atlas_partage', LIEUX_PARTAGES),
      flag(ou, 'atlas_cadre', LIEUX_A_INTEGRER),
    ]),
    withModule('mod_headers.c', headers(ou)),
    withModule('mod_rewrite.c', rewrites()),
    withModule('mod_deflate.c', [
      withModule('mod_filter.c', [`AddOutputFilterByType DEFLATE ${TYPES_DE_TEXTE.join(' ')}`]).replaceAll(
        '\n',
        '\n  ',
      ),
    ]),
  ].join('\n\n')}\n`;
}
