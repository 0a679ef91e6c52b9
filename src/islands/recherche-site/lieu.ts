/** The place that a question names beside its topic, or alone. What finds territories is fetched only when it may be one. */
import {
  coupesOf,
  holdsNom,
  isCodeSerre,
  isNomPropre,
  isNomSeul,
  nomIn,
  rigueurOf,
  rigueurOfCoupe,
  sujetIn,
  type Coupe,
  type Rigueur,
} from '../../lib/recherche/lieu.ts';
import type { Issue } from '../../lib/recherche/execution.ts';
import type { Mot } from '../../lib/recherche/mots.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { motsDeLieu } from '../../lib/territoires/chercher/mots.ts';
import type { NiveauLieu } from '../../lib/territoires/chercher/entree.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import type { LieuTrouve } from './lieux-nommes.ts';
import type { MoteurRecherche } from './moteur.ts';
import type { ToucheLisible } from './touche.ts';

/** A place to show: « Toulouse », where it is, its page. */
export interface LieuNomme {
  titre: string;
  detail: string;
  href: string;
  niveau: NiveauLieu;
}

export interface LieuReconnu extends LieuNomme {
  territoire: CodeTerritoire;
  departement: string;
  region: string;
  /** SIREN number, for a commune that has an EPCI. */
  epci: string | null;
  /** The question is not its name, but one slip away from it. */
  isPresque?: true;
  /** The rest of the question; empty when it names the place alone. */
  sujet: string;
  /** The other places of that name: Saint-Denis in La Réunion, Saint-Denis in Seine-Saint-Denis. */
  homonymes: LieuNomme[];
}

/** Undefined when no word of the question names a place, or when what finds places does not come: it is a way on besides the results. */
export async function findLieu(
  q: string,
  mots: readonly Mot[],
  moteur: MoteurRecherche,
): Promise<LieuReconnu | undefined> {
  try {
    for (const coupe of coupesOf(mots, moteur.synonymes)) {
      const nom = nomIn(q, coupe);
      const rigueur = nom && rigueurOfCoupe(coupe, nom, moteur.lexique);
      if (!nom || !rigueur || !(await mayBePlace(coupe, moteur))) continue;
      const lieu = await recognise(nom, sujetIn(q, coupe), rigueur);
      if (lieu) return lieu;
    }
  } catch (error) {
    reportError(error);
  }
  return undefined;
}

/**
 * The whole question as the name of a place, before any cut: « Villeneuve-d’Olmes », « Saint Denis », « terre de bas ».
 * The page of a territory then holds all its words; without one, it may still be « Nouméa », a former commune or region, an
 * INSEE code.
 */
export async function findLieuSeul(
  q: string,
  mots: readonly Mot[],
  { touches, sans }: Issue<ToucheLisible>,
  { lexique, isLieu }: MoteurRecherche,
): Promise<LieuReconnu | undefined> {
  const isHeld = sans.length === 0 && touches.some(({ id }) => isLieu(id));
  const isUnheld = touches.length === 0 || (!isHeld && isCodeSerre(q));
  const rigueur = isUnheld ? 'libre' : rigueurOf(q, mots, lexique);
  if (!rigueur || !(isUnheld || isHeld || holdsNom(mots, lexique))) return undefined;
  try {
    return await recognise(q, '', rigueur);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

async function recognise(nom: string, sujet: string, rigueur: Rigueur): Promise<LieuReconnu | undefined> {
  const { findNommes } = await orNewVersion(import('./lieux-nommes.ts'));
  const [first, ...others] = await findNommes(nom, rigueur === 'entier');
  return first && { ...toReconnu(first), sujet, homonymes: others.map(toNomme) };
}

/** The place that the whole question nearly names, where it has few answers. */
export async function findLieuPresque(q: string): Promise<LieuReconnu | undefined> {
  try {
    const { findPresque } = await orNewVersion(import('./lieux-nommes.ts'));
    const found = await findPresque(q);
    return found && { ...toReconnu(found), isPresque: true };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

function toReconnu(trouve: LieuTrouve): LieuReconnu {
  const { departement, region, epci } = trouve.lieu;
  const territoire = formatCode(trouve.lieu);
  return { ...toNomme(trouve), territoire, departement, region, epci, sujet: '', homonymes: [] };
}

const toNomme = ({ titre, detail, href, lieu: { niveau } }: LieuTrouve): LieuNomme => ({
  titre,
  detail,
  href,
  niveau,
});

/** Former communes and regions, arrondissements and overseas collectivities are in no page. */
async function mayBePlace(coupe: Coupe, { lexique, search, isLieu }: MoteurRecherche): Promise<boolean> {
  if (isNomPropre(coupe) || isNomSeul(coupe, lexique)) return true;
  const [first = '', ...others] = motsDeLieu(coupe.nom);
  // A page writes « Deux-Sèvres » in one word: only a single word is looked for as it is.
  const requete = others.length > 0 ? [first, ...others].join(' ') : `"${first}"`;
  return (await search(requete)).some(({ id }) => isLieu(id));
}
