/** What the resolving of territories asks of the finder of the site. */
import type { CleTerritoire } from '../../../schemas/territoire.ts';
import { fold } from '../../texte/fold.ts';
import { formatCode } from '../../territoires/code.ts';
import type { Lieu, NiveauLieu } from '../../territoires/chercher/entree.ts';
import type { Trouve } from '../../territoires/chercher/reponse.ts';

/** The finder (src/lib/territoires/chercher), all its files at hand. */
export interface ChercheurDeLieux {
  (texte: string): readonly Trouve[];
  /** The places that bear the name whole, found without comparing any. */
  exacts: (texte: string) => readonly Trouve[];
  /** How many searches lacked a file so far: what was worked out from their answers may change. */
  manques: () => number;
}

/** What the other cells of the row say of where it is. */
export interface Contexte {
  departement?: string;
  region?: string;
  /** Name of the overseas collectivity, where the row is in one: no place elsewhere is meant. */
  collectivite?: string;
}

export interface Alternative {
  /** « niveau:code », several separated by « | » for a list. */
  code: string;
  nom: string;
  /** From 0 to 1. */
  score: number;
  /** It leaves out what was not recognised, and its name says so. */
  isSans?: true;
}

export const codeDe = ({ niveau, code }: CleTerritoire<NiveauLieu>) => formatCode({ niveau, code });

const SORTES: Record<NiveauLieu, string> = {
  commune: 'commune',
  epci: 'intercommunalité',
  departement: 'département',
  region: 'région',
  collectivite: 'collectivité d’outre-mer',
};

/** « Val de Garonne Agglomération, intercommunalité (47) ». */
export function nomDeLieu({ nom, niveau, departement }: Lieu): string {
  return `${nom}, ${SORTES[niveau]}${departement && niveau !== 'departement' ? ` (${departement})` : ''}`;
}

/** « commune de Trie-sur-Baïse (65), code 65452 »: what one reads to check a match. */
export function direLieu({ nom, niveau, code, departement }: Lieu): string {
  const sorte = niveau === 'commune' ? `commune ${deNom(nom)}` : `${SORTES[niveau]} ${nom}`;
  const ou = departement && niveau !== 'departement' ? ` (${departement})` : '';
  return `${sorte}${ou}, code ${code}`;
}

/** « du Mans », « des Ulis », « d’Agde », « de La Rochelle ». */
export function deNom(nom: string): string {
  if (/^Les? /.test(nom)) return nom.replace(/^Le /, 'du ').replace(/^Les /, 'des ');
  return /^[aeiouy]/i.test(fold(nom)) ? `d’${nom}` : `de ${nom}`;
}
