/** What a host must answer beside the files. The configuration of every server derives from here. */
import { PATH_SCRIPT, pathOfVue, vues } from '../integrer/options.ts';

/** Where the site is published. */
export interface Emplacement {
  /** « / », or « /atlas/ » when the site is a folder of another. */
  racine: string;
}

export type Entetes = Readonly<Record<string, string>>;

/** For all answers. The content policy is in the pages themselves. */
const PARTOUT: Entetes = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
};

/** Binds a whole host name: only its owner may say it, so that a folder of another site does not. Browsers ignore it over http. */
const SECURISE: Entetes = { 'Strict-Transport-Security': 'max-age=31536000' };

/** A page is shown in the frame of no other site. */
export const CADRE_REFUSE: Entetes = {
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "frame-ancestors 'self'",
};

/** Kept a year without a question. */
export const FIGE: Entetes = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Kept, and asked for again each time: « 304 » when nothing has changed. */
export const REVALIDE: Entetes = { 'Cache-Control': 'no-cache' };

/** Any other site may read it. */
export const PARTAGE: Entetes = { 'Access-Control-Allow-Origin': '*' };

/** A folder (ending in « / ») or a file, from the root of the site. */
type Lieu = string;

/** Their name changes with their content. */
export const LIEUX_FIGES: readonly Lieu[] = [
  '/_astro/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
];

/** What other sites read. */
export const LIEUX_PARTAGES: readonly Lieu[] = ['/donnees/', '/territoires/', PATH_SCRIPT];

/** The pages made for the frames of other sites. */
export const LIEUX_A_INTEGRER: readonly Lieu[] = vues.map(pathOfVue);

/** What hosts read in the published folder, and readers must not: « 404 ». Hidden files are refused too. */
export const LIEUX_REFUSES: readonly Lieu[] = ['/_headers', '/_hebergement/'];

/** Hidden files that are made to be read: /.well-known/security.txt. */
export const CACHE_PERMIS: Lieu = '/.well-known/';

export const PAGE_D_ERREUR: Lieu = '/404.html';

/** The address of a place on its host: « /atlas/_astro/ ». */
export const adresseOf = ({ racine }: Emplacement, lieu: Lieu): string => racine + lieu.slice(1);

export const entetesPartout = ({ racine }: Emplacement): Entetes =>
  racine === '/' ? { ...PARTOUT, ...SECURISE } : PARTOUT;

const isIn = (lieux: readonly Lieu[], path: string) =>
  lieux.some((lieu) => path === lieu || (lieu.endsWith('/') && path.startsWith(lieu)));

/** All that is said of a file of the site, by its address from the root: « /projets/ ». */
export function entetesOf(ou: Emplacement, path: string): Entetes {
  return {
    ...entetesPartout(ou),
    ...(isIn(LIEUX_FIGES, path) ? FIGE : REVALIDE),
    ...(isIn(LIEUX_PARTAGES, path) ? PARTAGE : {}),
    ...(isIn(LIEUX_A_INTEGRER, path) ? {} : CADRE_REFUSE),
  };
}
