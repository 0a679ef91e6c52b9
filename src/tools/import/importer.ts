/** Brings a spreadsheet of an office into data/: reads, resolves, reports, and writes all or nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ecrireCorrespondance,
  type Correspondance,
  type Provenance,
} from '../../lib/imports/correspondance/fichier.ts';
import { idDeDocument } from '../../lib/ressources/recus.ts';
import { preparer } from '../../lib/imports/ecriture/plan.ts';
import type { Examen } from '../../lib/imports/examen.ts';
import { examiner } from '../../lib/imports/examiner.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { choisirLignes } from '../../lib/imports/lignes/choisir.ts';
import { direContratsTus, direSuites } from '../../lib/imports/lignes/suites.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { ecrireRapport } from '../../lib/imports/rapport/html.ts';
import { ecrireRevue } from '../../lib/imports/rapport/revue.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { ecrireEnsemble, reprendreEcriture } from '../ecriture/ensemble.ts';
import { makeAvancee } from './avancee.ts';
import { isDecidee, raconter } from './bilan.ts';
import { controler } from './controler.ts';
import { correspondre } from './correspondre.ts';
import { direAutresFeuilles, ouvrirClasseur } from './feuilles.ts';
import { identifier } from './identite.ts';
import { documentsDe, lecture } from './lecture.ts';
import { makeChercher } from './lieux.ts';
import { lireAtlas, tablesDe, type Atlas } from './nous.ts';
import { lireOctets } from './octets.ts';
import { lireOptions, type OptionsImport } from './options.ts';
import { demanderProvenance } from './provenance.ts';

export interface ResultatImport {
  examen: Examen;
  /** Files of data/ that were written, or would be; none when something is left to decide. */
  ecrits: string[];
  lignes: string[];
  reste: number;
}

/**
 * Runs the command; who runs it several times hands over the finder of places, which is long to make.
 * @throws {ImportImpossible} or {DonneesInvalides}, nothing being written in data/.
 */
export async function importer(
  args: string[],
  dire: (ligne: string) => void,
  chercher?: ChercheurDeLieux,
): Promise<ResultatImport> {
  const demandees = lireOptions(args);
  reprendreEcriture(join(demandees.racine, 'data'));
  const octets = lireOctets(demandees.fichier);
  const dite = await demanderProvenance(demandees.provenance, demandees);
  const { options, gardee, remarques } = identifier(demandees, dite);
  const provenance = completer(dite, gardee, options);
  const atlas = lireAtlas(options.racine);
  const { entier, classeur } = await ouvrirClasseur(octets, options, atlas, dire);
  for (const remarque of remarques) dire(remarque);
  const correspondance = {
    ...(await correspondre(classeur, atlas, options, gardee)),
    ...(provenance ? { provenance } : {}),
  };
  classeur.remarques.push(...direAutresFeuilles(entier, correspondance, atlas));
  const rencontrees = new Set<string>();
  const lire = lecture(atlas, correspondance, {
    nom: options.nom,
    sansFeuilles: classeur.sansFeuilles === true,
    chercher: chercher ?? makeChercher(atlas.jeux),
    rencontrees,
  });
  const avancer = makeAvancee(dire);
  try {
    const examen = examiner({ classeur, correspondance, lire, avancer, isDernier: true });
    examen.remarques = [...examen.remarques, ...remarques];
    return conclure(comparer(examen, atlas, gardee, rencontrees, options), atlas, options);
  } catch (error) {
    if (error instanceof ImportImpossible) dire(offrirCorrespondance(correspondance, options));
    throw error;
  }
}

/** A newer version keeps the name that the document was given; the sheets of one workbook are told apart. */
function completer(
  dite: Provenance | undefined,
  gardee: Correspondance | undefined,
  { fichier, feuille }: OptionsImport,
): Provenance | undefined {
  const deFeuille =
    feuille === undefined ? undefined : `Tableau « ${basename(fichier)} », feuille « ${feuille} »`;
  const titre = dite?.titre ?? gardee?.provenance?.titre ?? deFeuille;
  return dite && { ...dite, ...(titre === undefined ? {} : { titre }) };
}

/** Against what an earlier version of the same file brought in. */
function comparer(
  examen: Examen,
  atlas: Atlas,
  gardee: Correspondance | undefined,
  rencontrees: ReadonlySet<string>,
  { jeu, nom }: OptionsImport,
): Examen {
  const source = idDeDocument(nom);
  const recuLe = gardee?.provenance?.recuLe;
  const document = `${documentsDe(atlas).get(source) ?? nom}${recuLe ? `, reçu le ${formatDate(recuLe)}` : ''}`;
  const precedent = { notres: atlas.lignes(jeu), source, rencontrees, document };
  return jeu === 'contrats' ? direContratsTus(examen, precedent) : direSuites(examen, precedent);
}

/** What stops before any row is a matter of columns: the mapping is there to be corrected all the same. */
function offrirCorrespondance(correspondance: Correspondance, { sortie }: OptionsImport): string {
  const path = ecrireSortie(sortie, 'correspondance.yaml', ecrireCorrespondance(correspondance));
  return `Comment le tableau est lu : ${path}. Y écrire le « champ » des colonnes à dire, puis relancer en ajoutant --correspondance ${path}`;
}

export function ecrireSortie(sortie: string, nom: string, texte: string): string {
  try {
    mkdirSync(sortie, { recursive: true });
    writeFileSync(join(sortie, nom), texte);
  } catch {
    const probleme = 'rien ne peut être écrit dans ce dossier';
    throw new ImportImpossible(sortie, probleme, 'donner un autre dossier, par --sortie');
  }
  return join(sortie, nom);
}

/** Writes what may be written, and tells it. */
function conclure(lu: Examen, atlas: Atlas, options: OptionsImport): ResultatImport {
  const examen = controler(lu, atlas, options);
  const { restes, laissees: dehors, ...retenues } = choisirLignes(examen, options.acceptes);
  const laissees = dehors.filter((ligne) => isDecidee(ligne, options.acceptes));
  const { correspondance } = examen;
  const isPret = restes.length === 0 && correspondance.provenance !== undefined;
  const plan = isPret
    ? preparer(retenues, correspondance, options.nom, tablesDe(options.racine, atlas, options.nom))
    : undefined;
  const isEcrit = plan?.isNeuf === true && !options.isEssai;
  if (isEcrit) ecrireEnsemble(join(options.racine, 'data'), plan.fichiers);
  const bilan = raconter({ examen, restes, laissees: laissees.length, plan, isEcrit, options });
  ecrireSorties(examen, options, { issue: bilan.issue, laissees });
  return {
    examen,
    ecrits: isEcrit ? [...plan.fichiers.keys()] : [],
    lignes: bilan.lignes,
    reste: restes.length,
  };
}

function ecrireSorties(
  examen: Examen,
  { sortie, acceptes }: OptionsImport,
  suite: Pick<Parameters<typeof ecrireRapport>[1], 'issue' | 'laissees'>,
): void {
  const date = new Date().toISOString().slice(0, 10);
  ecrireSortie(sortie, 'rapport.html', ecrireRapport(examen, { ...suite, acceptes, date, pour: 'site' }));
  ecrireSortie(sortie, 'revue.csv', ecrireRevue([examen]));
  ecrireSortie(sortie, 'correspondance.yaml', ecrireCorrespondance(examen.correspondance));
}
