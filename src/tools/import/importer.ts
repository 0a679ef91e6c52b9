/** Brings a spreadsheet of an office into data/: reads, resolves, reports, and writes all or nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deciderColonnes, fusionner } from '../../lib/imports/correspondance/decider.ts';
import {
  ecrireCorrespondance,
  lireCorrespondance,
  type Correspondance,
} from '../../lib/imports/correspondance/fichier.ts';
import { trouverTableau } from '../../lib/imports/correspondance/tableau.ts';
import { idDeDocument, preparer } from '../../lib/imports/ecriture/plan.ts';
import type { Examen } from '../../lib/imports/examen.ts';
import { examiner } from '../../lib/imports/examiner.ts';
import { lireClasseur } from '../../lib/imports/lecture/classeur.ts';
import type { Classeur } from '../../lib/imports/lecture/feuille.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { choisirLignes } from '../../lib/imports/lignes/choisir.ts';
import { makeLectureContrats } from '../../lib/imports/lignes/contrats.ts';
import { makeLectureProjets } from '../../lib/imports/lignes/projets.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { ecrireRapport } from '../../lib/imports/rapport/html.ts';
import { ecrireRevue, lireRevue } from '../../lib/imports/rapport/revue.ts';
import { ecrireEnsemble, reprendreEcriture } from '../ecriture/ensemble.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { makeAvancee } from './avancee.ts';
import { isDecidee, raconter } from './bilan.ts';
import { controler } from './controler.ts';
import { makeChercher } from './lieux.ts';
import { lexiquesDe, lireAtlas, tablesDe, type Atlas } from './nous.ts';
import { lireOptions, type CadreImport, type OptionsImport } from './options.ts';
import { demanderProvenance } from './provenance.ts';

interface Resultat {
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
): Promise<Resultat> {
  const options = lireOptions(args);
  reprendreEcriture(join(options.racine, 'data'));
  const octets = lireOctets(options.fichier);
  const provenance = await demanderProvenance(options.provenance, options);
  const atlas = lireAtlas(options.racine);
  const classeur = await lireClasseur(octets, basename(options.fichier));
  dire(
    `${classeur.format}, feuilles : ${classeur.feuilles.map(({ nom, lignes }) => `${nom} (${formatCount(lignes.length, 'ligne')})`).join(', ')}`,
  );
  const correspondance = {
    ...decider(lireOuDeviner(classeur, atlas, options), atlas, options),
    ...(provenance ? { provenance } : {}),
  };
  const lire = lecture(atlas, correspondance, options, chercher ?? makeChercher(atlas.jeux));
  const avancer = makeAvancee(dire);
  try {
    return conclure(examiner({ classeur, correspondance, lire, avancer, isDernier: true }), atlas, options);
  } catch (error) {
    if (error instanceof ImportImpossible) dire(offrirCorrespondance(correspondance, options));
    throw error;
  }
}

/** What stops before any row is a matter of columns: the mapping is there to be corrected all the same. */
function offrirCorrespondance(correspondance: Correspondance, { sortie }: OptionsImport): string {
  const path = ecrireSortie(sortie, 'correspondance.yaml', ecrireCorrespondance(correspondance));
  return `Comment le tableau est lu : ${path}. Y écrire le « champ » des colonnes à dire, puis relancer en ajoutant --correspondance ${path}`;
}

function ecrireSortie(sortie: string, nom: string, texte: string): string {
  mkdirSync(sortie, { recursive: true });
  writeFileSync(join(sortie, nom), texte);
  return join(sortie, nom);
}

/** Writes what may be written, and tells it. */
function conclure(lu: Examen, atlas: Atlas, options: OptionsImport): Resultat {
  const examen = controler(lu, atlas, options);
  const { restes, laissees: dehors, lignes } = choisirLignes(examen, options.acceptes);
  const laissees = dehors.filter((ligne) => isDecidee(ligne, options.acceptes));
  const { correspondance } = examen;
  const isPret = restes.length === 0 && correspondance.provenance !== undefined;
  const plan = isPret
    ? preparer(lignes, correspondance, options.nom, tablesDe(options.racine, atlas, options.nom))
    : undefined;
  const isEcrit = plan !== undefined && plan.ajouts + plan.changements > 0 && !options.isEssai;
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

function lireOctets(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier);
  } catch (error) {
    throw new ImportImpossible(
      fichier,
      `illisible (${error instanceof Error ? error.message : String(error)})`,
      'vérifier le chemin',
    );
  }
}

/** The mapping given, that kept beside the data by an earlier import, or one made from the titles. */
function lireOuDeviner(
  classeur: Classeur,
  { titres }: Atlas,
  { correspondance, racine, jeu, nom, fichier, cadre }: OptionsImport,
): Correspondance {
  const gardee = join(racine, 'data', jeu, 'imports', `${nom}.yaml`);
  const path = correspondance ?? (existsSync(gardee) ? gardee : undefined);
  const base = path === undefined ? undefined : lireCorrespondance(readFileSync(path, 'utf8'), path);
  if (base && base.jeu !== jeu)
    throw new ImportImpossible(
      path ?? '',
      `cette correspondance est celle du jeu « ${base.jeu} »`,
      `ajouter --jeu ${base.jeu}`,
    );
  const lue = base ?? { jeu, ...trouverTableau(classeur, jeu, titres, basename(fichier)), decisions: [] };
  return { ...lue, fichier: basename(fichier), ...(cadre ? { cadre } : {}) };
}

/** What the review file decides, of columns too. */
function decider(
  correspondance: Correspondance,
  { titres }: Atlas,
  { revue, jeu }: OptionsImport,
): Correspondance {
  if (revue === undefined) return correspondance;
  const decisions = lireRevue(lireOctets(revue), revue);
  const colonnes = deciderColonnes(jeu, correspondance.colonnes, decisions, titres);
  return { ...correspondance, colonnes, decisions: fusionner(correspondance.decisions, decisions) };
}

function lecture(
  atlas: Atlas,
  { feuille, cadre, provenance, jeu }: Correspondance,
  { nom }: OptionsImport,
  chercher: ChercheurDeLieux,
) {
  const { contrats: statutsContrats, ...lexiques } = lexiquesDe(atlas);
  const aujourdHui = new Date().toISOString().slice(0, 10);
  const cadrage = { source: idDeDocument(nom), feuille, aujourdHui };
  if (jeu === 'contrats')
    return makeLectureContrats({
      contrats: atlas.lignes('contrats'),
      statuts: statutsContrats,
      cadrage,
      chercher,
    });
  const nomsPublics = new Map(
    atlas.lignes('publics').map(({ id = '', nom: nomPublic = '' }) => [id, nomPublic]),
  );
  return makeLectureProjets({
    projets: atlas.lignes('projets'),
    porteurs: atlas
      .lignes('porteurs')
      .map(({ id = '', nom: nomPorteur = '', nomSource = '' }) => ({ id, nom: nomPorteur, nomSource })),
    lexiques,
    cadrage: { ...cadrage, cadre: toCadre(cadre), publieLe: provenance?.recuLe ?? aujourdHui, nomsPublics },
    chercher,
  });
}

const toCadre = (cadre: string | undefined): CadreImport =>
  cadre === 'contrat' || cadre === 'autre' ? cadre : 'pacte';

function ecrireSorties(
  examen: Examen,
  { sortie, acceptes }: OptionsImport,
  suite: Pick<Parameters<typeof ecrireRapport>[1], 'issue' | 'laissees'>,
): void {
  const date = new Date().toISOString().slice(0, 10);
  ecrireSortie(sortie, 'rapport.html', ecrireRapport(examen, { ...suite, acceptes, date, pour: 'site' }));
  ecrireSortie(sortie, 'revue.csv', ecrireRevue(examen));
  ecrireSortie(sortie, 'correspondance.yaml', ecrireCorrespondance(examen.correspondance));
}
