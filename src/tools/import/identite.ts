/** Which import a file belongs to: its name, and who gave it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleDe } from '../../lib/imports/cle.ts';
import {
  lireCorrespondance,
  type Correspondance,
  type Provenance,
} from '../../lib/imports/correspondance/fichier.ts';
import { cheminDeCorrespondance } from '../../lib/imports/ecriture/plan.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { couper } from '../../lib/imports/porteurs/porteurs.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { slugify } from '../../lib/texte/texte.ts';
import { jeuxImportables, type JeuImportable } from '../../schemas/imports.ts';
import { nommerSortie, type OptionsImport } from './options.ts';

interface Identite {
  /** The options, under the name that the import has after all. */
  options: OptionsImport;
  /** The mapping that an earlier import of that name kept beside the data. */
  gardee: Correspondance | undefined;
  remarques: string[];
}

/** The documents keep room for « import- » within the length of an id. */
const LONGUEUR = 70;

/**
 * Two services may give a file of the same name: the second is another import, which has its own mapping and its own source.
 * @throws {ImportImpossible} when the name was asked for, and is that of another.
 */
export function identifier(options: OptionsImport, provenance: Provenance | undefined): Identite {
  const { racine, jeu, nom } = options;
  const autre = provenance && trouverAutre(racine, nom, provenance);
  if (!autre) return conclure(options, lireGardee(racine, jeu, nom), provenance, []);
  return renommer(options, provenance, autre);
}

function renommer(options: OptionsImport, provenance: Provenance, autre: Correspondance): Identite {
  const { racine, jeu, nom, isNomDit } = options;
  const leur = autre.provenance?.donnePar ?? '';
  const dit = `l’import « ${nom} » est celui de « ${autre.fichier} », donné par ${leur} ; ce fichier est donné par ${provenance.donnePar}`;
  const memes = `si c’est le même service, écrire --donne-par "${leur}" comme la première fois`;
  if (isNomDit) throw new ImportImpossible('--nom', dit, `choisir un autre --nom ; ${memes}`);
  const propre = couper(slugify(`${nom} ${provenance.donnePar}`), LONGUEUR);
  const remarque = `Le nom était pris : ${dit}. C’est un autre import, qui s’appelle « ${propre} » : il a sa correspondance et sa source ; ${memes}.`;
  const siennes = { ...options, nom: propre, sortie: options.sortieDite ?? nommerSortie(racine, propre) };
  return conclure(siennes, lireGardee(racine, jeu, propre), provenance, [remarque]);
}

function conclure(
  options: OptionsImport,
  gardee: Correspondance | undefined,
  provenance: Provenance | undefined,
  remarques: string[],
): Identite {
  const avant = gardee?.provenance?.recuLe;
  const isPlusAncien = avant !== undefined && provenance !== undefined && provenance.recuLe < avant;
  const ancien = isPlusAncien
    ? [
        `Ce tableau a été reçu le ${formatDate(provenance.recuLe)} ; l’Atlas tient déjà une version reçue le ${formatDate(avant)}, plus récente. Vérifier --recu-le.`,
      ]
    : [];
  return { options, gardee, remarques: [...remarques, ...ancien] };
}

/** An import of that name, of whatever tables, that someone else gave. */
function trouverAutre(racine: string, nom: string, { donnePar }: Provenance): Correspondance | undefined {
  return jeuxImportables
    .map((jeu) => lireGardee(racine, jeu, nom))
    .find((gardee) => gardee?.provenance && cleDe(gardee.provenance.donnePar) !== cleDe(donnePar));
}

function lireGardee(racine: string, jeu: JeuImportable, nom: string): Correspondance | undefined {
  const path = join(racine, 'data', cheminDeCorrespondance(jeu, nom));
  return existsSync(path) ? lireCorrespondance(readFileSync(path, 'utf8'), path) : undefined;
}
