/** How the file is read: by the mapping given, by that of an earlier version, or by the titles alone. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deciderColonnes, fusionner } from '../../lib/imports/correspondance/decider.ts';
import { lireCorrespondance, type Correspondance } from '../../lib/imports/correspondance/fichier.ts';
import { reprendreTableau } from '../../lib/imports/correspondance/suite.ts';
import { trouverTableau } from '../../lib/imports/correspondance/tableau.ts';
import type { Classeur } from '../../lib/imports/lecture/feuille.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { lireClasseur } from '../../lib/imports/lecture/classeur.ts';
import { lireRevue } from '../../lib/imports/rapport/revue.ts';
import type { Atlas } from './nous.ts';
import { lireOctets } from './octets.ts';
import type { OptionsImport } from './options.ts';

/** @throws {ImportImpossible} when no sheet has titles, or when a file that is given is not what it should be. */
export async function correspondre(
  classeur: Classeur,
  atlas: Atlas,
  options: OptionsImport,
  gardee: Correspondance | undefined,
): Promise<Correspondance> {
  const { jeu, fichier, cadre } = options;
  const deviner = (quoi: Classeur) => trouverTableau(quoi, jeu, atlas.titres, basename(fichier));
  const avant = reprendreEnCours(gardee, options);
  const base = lireDonnee(options) ??
    (avant && reprendre(avant, classeur, deviner)) ?? { jeu, ...deviner(classeur), decisions: [] };
  return decider({ ...base, fichier: basename(fichier), ...(cadre ? { cadre } : {}) }, atlas, options);
}

/** The mapping that the command names. */
function lireDonnee({ correspondance: path, jeu }: OptionsImport): Correspondance | undefined {
  if (path === undefined) return undefined;
  const base = lireCorrespondance(new TextDecoder().decode(lireOctets(path)), path);
  if (base.jeu === jeu) return base;
  throw new ImportImpossible(
    path,
    `cette correspondance est celle du jeu « ${base.jeu} »`,
    `ajouter --jeu ${base.jeu}`,
  );
}

/**
 * A review is filled in several rounds: the columns and the answers of the rounds before are in the same folder, and stay.
 * Of an import that was written, `gardee` says the rest.
 */
function reprendreEnCours(
  gardee: Correspondance | undefined,
  { revue, sortie, jeu, fichier, nom }: OptionsImport,
): Correspondance | undefined {
  const path = join(sortie, 'correspondance.yaml');
  if (revue === undefined || !existsSync(path)) return gardee;
  const enCours = lireCorrespondance(new TextDecoder().decode(lireOctets(path)), path);
  if (enCours.jeu !== jeu || enCours.fichier !== basename(fichier)) return gardee;
  const { feuille, ligneTitres, colonnes, decisions } = enCours;
  return {
    ...(gardee ?? { jeu, fichier: nom }),
    ...{ feuille, ligneTitres, colonnes },
    decisions: fusionner(gardee?.decisions ?? [], decisions),
  };
}

/** That of an earlier version, its columns being found again by their titles; its decisions, in any case. */
function reprendre(
  gardee: Correspondance,
  classeur: Classeur,
  deviner: (classeur: Classeur) => ReturnType<typeof trouverTableau>,
): Correspondance {
  const devinerFeuille = (feuille: Classeur['feuilles'][number]) => {
    try {
      return deviner({ ...classeur, feuilles: [feuille] });
    } catch (error) {
      // Titles that a person matched by hand may be unknown to us.
      if (error instanceof ImportImpossible) return undefined;
      throw error;
    }
  };
  return { ...gardee, ...(reprendreTableau(gardee, classeur, devinerFeuille) ?? deviner(classeur)) };
}

/** What the review file decides, of columns too. */
async function decider(
  correspondance: Correspondance,
  { titres }: Atlas,
  { revue, jeu }: OptionsImport,
): Promise<Correspondance> {
  if (revue === undefined) return correspondance;
  const decisions = lireRevue(await lireClasseur(lireOctets(revue), revue), revue);
  const colonnes = deciderColonnes(jeu, correspondance.colonnes, decisions, titres);
  return { ...correspondance, colonnes, decisions: fusionner(correspondance.decisions, decisions) };
}
