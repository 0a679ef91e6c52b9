/** A workbook that holds the same table on several sheets, one a department: one command, an import for each sheet. */
import { join } from 'node:path';
import { direNonLues } from '../../lib/imports/correspondance/feuilles.ts';
import { compterVerdicts, type Examen } from '../../lib/imports/examen.ts';
import type { Provenance } from '../../lib/imports/correspondance/fichier.ts';
import { choisirLignes } from '../../lib/imports/lignes/choisir.ts';
import { compterSortes, ecrireRevue } from '../../lib/imports/rapport/revue.ts';
import { motDeVerdict } from '../../lib/imports/rapport/verdicts.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { slugify } from '../../lib/texte/texte.ts';
import { feuillesDuTableau, ouvrirClasseur } from './feuilles.ts';
import { ecrireSortie, importer, type ResultatImport } from './importer.ts';
import { makeChercher } from './lieux.ts';
import { lireAtlas } from './nous.ts';
import { lireOctets } from './octets.ts';
import { lireOptions, type OptionsImport } from './options.ts';
import { demanderProvenance } from './provenance.ts';

type ResultatDeFeuilles = Pick<ResultatImport, 'ecrits' | 'lignes' | 'reste'> & { examens: Examen[] };

/**
 * Every sheet is tried first: nothing is written while one has something to decide.
 * @throws {ImportImpossible} or {DonneesInvalides}, as for one sheet.
 */
export async function importerFeuilles(
  args: string[],
  dire: (ligne: string) => void,
  connu?: ChercheurDeLieux,
): Promise<ResultatDeFeuilles> {
  const options = lireOptions(args);
  const octets = lireOctets(options.fichier);
  const provenance = await demanderProvenance(options.provenance, options);
  const atlas = lireAtlas(options.racine);
  const { entier } = await ouvrirClasseur(octets, options, atlas, dire);
  const { prises, autres } = feuillesDuTableau(entier, options, atlas);
  const chercher = connu ?? makeChercher(atlas.jeux);
  const passer = async (isEssai: boolean) => {
    const resultats: ResultatImport[] = [];
    for (const { nom } of prises) {
      const siens = argsDe(nom, args, options, { provenance, isEssai });
      resultats.push(await importerUne(nom, siens, dire, chercher));
    }
    return resultats;
  };
  const essais = await passer(true);
  const isEcrit = !options.isEssai && essais.every(({ reste }) => reste === 0);
  const resultats = isEcrit ? await passer(false) : essais;
  return raconter(resultats, { ...options, nonLues: direNonLues(autres) });
}

/** What is said on the way is said of the sheet that cannot be read, and of no other. */
async function importerUne(
  feuille: string,
  args: string[],
  dire: (ligne: string) => void,
  chercher: ChercheurDeLieux,
): Promise<ResultatImport> {
  const dites: string[] = [];
  try {
    return await importer(args, (ligne) => dites.push(ligne), chercher);
  } catch (error) {
    for (const ligne of dites) dire(`« ${feuille} » : ${ligne}`);
    throw error;
  }
}

/** The command of one sheet: its name, the folder of its report, and what was answered once for all. */
function argsDe(
  feuille: string,
  args: readonly string[],
  { sortie, nom, isNomDit, provenance: dite }: OptionsImport,
  { provenance, isEssai }: { provenance: Provenance | undefined; isEssai: boolean },
): string[] {
  const { donnePar, recuLe, licence } = provenance ?? dite;
  const donnees = { 'donne-par': donnePar, 'recu-le': recuLe, licence };
  return [
    ...args.filter((arg) => arg !== '--feuilles'),
    ...Object.entries(donnees).flatMap(([option, valeur]) => (valeur ? [`--${option}=${valeur}`] : [])),
    ...(dite.titre ? [`--titre=${dite.titre}, feuille « ${feuille} »`] : []),
    ...(isNomDit ? [`--nom=${nom} ${feuille}`] : []),
    `--feuille=${feuille}`,
    `--sortie=${join(sortie, slugify(feuille))}`,
    ...(isEssai ? ['--dry-run'] : []),
  ];
}

/** One line a sheet, then what is to be decided in all of them, in one review. */
function raconter(
  resultats: readonly ResultatImport[],
  { sortie, acceptes, isEssai, nonLues }: OptionsImport & { nonLues: string },
): ResultatDeFeuilles {
  const examens = resultats.map(({ examen }) => examen);
  const restes = examens.flatMap((examen) => choisirLignes(examen, acceptes).restes);
  const ecrits = resultats.flatMap((resultat) => resultat.ecrits);
  const revue = ecrireSortie(sortie, 'revue.csv', ecrireRevue(examens));
  const sortes = compterSortes(restes).map(({ sorte, compte, nom }) => `  ${sorte} (${compte}) : ${nom}`);
  return {
    examens,
    ecrits,
    reste: restes.length,
    lignes: [
      ...examens.map((examen) => direFeuille(examen, sortie)),
      ...(nonLues ? [nonLues] : []),
      ...(sortes.length > 0 ? ['À décider, toutes feuilles ensemble :', ...sortes] : []),
      direIssue(restes.length, ecrits, isEssai),
      `Revue à remplir, une fois pour toutes les feuilles : ${revue}`,
    ],
  };
}

function direFeuille(examen: Examen, sortie: string): string {
  const { lignes, correspondance } = examen;
  const comptes = [...compterVerdicts(examen)].map(
    ([verdict, compte]) => `${motDeVerdict(verdict, compte)} : ${compte}`,
  );
  const { feuille } = correspondance;
  return `« ${feuille} » : ${[formatCount(lignes.length, 'ligne'), ...comptes].join(', ')}. Rapport : ${join(sortie, slugify(feuille), 'rapport.html')}`;
}

function direIssue(reste: number, ecrits: readonly string[], isEssai: boolean): string {
  if (ecrits.length > 0)
    return `Écrit dans data/ : ${[...new Set(ecrits)].join(', ')}.${reste > 0 ? ` Restent ${formatCount(reste, 'point')} à décider, venus de ce que d’autres feuilles ont écrit : remplir la revue, puis relancer.` : ''} Pour voir le site avec ces lignes : npm start.`;
  if (reste > 0)
    return `Rien n’a été écrit : ${formatCount(reste, 'point')} à décider (corriger le tableau, remplir la revue, ou --accept).`;
  return isEssai ? 'Essai, rien n’a été écrit.' : 'Rien à écrire : l’Atlas dit déjà tout cela.';
}
