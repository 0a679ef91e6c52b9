/** The settings of the edition beyond their shapes: a territory that exists, colours that can be read. */
import { readFileSync } from 'node:fs';
import { DonneesInvalides, type Faute } from '../../lib/contenu/faute.ts';
import { parseJetons } from '../../lib/charte/jetons.ts';
import { unreadable } from '../../lib/edition/couleurs.ts';
import { checkTextes } from '../../lib/contenu/textes.ts';
import { checkJours } from '../../lib/contenu/jours.ts';
import type { Jeu } from '../../lib/contenu/validation.ts';
import { isKnown, type Referentiel } from '../../lib/territoires/referentiel.ts';
import { fichierDesReglages, readEdition } from '../../reference/edition.ts';
import type { Edition } from '../../schemas/edition.ts';

const TOKENS = new URL('../../styles/tokens.css', import.meta.url);

/** Every fault of the settings, those that cannot be read first, and of the days that they bound. */
export function checkEdition(referentiel: Referentiel, jeux: readonly Jeu[]): Faute[] {
  try {
    const edition = readEdition();
    return [...faultsOf(edition, referentiel), ...checkJours(jeux, edition.miseAJour)];
  } catch (error) {
    if (error instanceof DonneesInvalides) return error.fautes;
    throw error;
  }
}

function faultsOf(edition: Edition, referentiel: Referentiel): Faute[] {
  const { territoire, couleurs } = edition;
  const fichier = fichierDesReglages();
  const unknown: Faute[] =
    territoire === null || isKnown(referentiel, territoire)
      ? []
      : [
          {
            fichier,
            champ: 'territoire',
            valeur: territoire,
            probleme: 'ce territoire n’existe pas',
            remede: 'écrire « region:76 », « departement:44 », ou null pour le pays',
          },
        ];
  const colours = unreadable(couleurs, parseJetons(readFileSync(TOKENS, 'utf8'))).map((pair): Faute => ({
    fichier,
    champ: 'couleurs',
    probleme: `ces couleurs ne se liraient pas (${pair})`,
    remede: 'choisir une couleur plus contrastée',
  }));
  return [...unknown, ...colours, ...checkTextes({ entrees: [{ fichier, id: '', valeurs: edition }] })];
}
