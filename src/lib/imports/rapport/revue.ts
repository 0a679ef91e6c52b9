/** The review file: what is to be decided, once for each wording, as a table that a person fills and gives back. */
import { celluleBrute } from '../../texte/cellule-sure.ts';
import { toCsvText } from '../../texte/csv.ts';
import { cleDe } from '../cle.ts';
import { fusionner } from '../correspondance/decider.ts';
import type { Decision } from '../correspondance/fichier.ts';
import type { Examen } from '../examen.ts';
import { texteDeCellule } from '../lecture/cellule.ts';
import type { Classeur } from '../lecture/feuille.ts';
import { ImportImpossible } from '../lecture/impossible.ts';
import { graviteDe, SORTES, type Constat } from '../lignes/constats.ts';
import { cleDeDecision, GARDER, IGNORER, isDeLieu, RETIRER } from '../lignes/decisions.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import { direMots } from '../lignes/mots-de-reponse.ts';

const COLONNES = [
  'probleme',
  'champ',
  'valeur',
  'contexte',
  'cases',
  'ce qui ne va pas',
  'que faire',
  'mots permis',
  'proposition 1',
  'proposition 2',
  'proposition 3',
  'decision',
];
/** Addresses written out; the others are counted. */
const ADRESSES = 8;

/**
 * The same wording is asked once, in each department where it is about a place, of several sheets at a time. What was answered
 * before is written again: the file alone is enough.
 */
export function ecrireRevue(examens: readonly Examen[]): string {
  const ouverts = examens.flatMap((examen) => ouvertsDe(examen, examens.length > 1));
  const groupes = Map.groupBy(ouverts, ({ sorte, champ, valeur, contexte }) =>
    [sorte, cleDeDecision({ champ, valeur, contexte })].join('\n'),
  );
  // A question that is asked again has its own line, where the answer that was not taken is quoted.
  const posees = new Set(
    ouverts.flatMap((constat) => [cleDeDecision(constat), cleDeDecision({ ...constat, contexte: '' })]),
  );
  const dites = fusionner(
    [],
    examens.flatMap(({ correspondance }) => correspondance.decisions),
  ).filter(({ contexte = '', ...decision }) => {
    const ou = isDeLieu(decision.champ) ? contexte : '';
    return !posees.has(cleDeDecision({ ...decision, contexte: ou }));
  });
  return toCsvText([COLONNES, ...[...groupes.values()].map(ecrireGroupe), ...dites.map(ecrireReponse)]);
}

/** What is left to decide; beside other sheets, each cell says which one it is in. */
function ouvertsDe({ constats, lignes, correspondance: { feuille } }: Examen, isParmiDAutres: boolean) {
  const tous = [
    ...constats,
    ...lignes.filter(({ verdict }) => verdict !== 'ignore').flatMap((ligne) => ligne.constats),
  ].filter((constat) => graviteDe(constat) !== 'savoir');
  if (!isParmiDAutres) return tous;
  return tous.map((constat) => ({ ...constat, adresse: `« ${feuille} » ${constat.adresse}` }));
}

const REPONDU = 'déjà répondu';
/** Under the titles of the columns. */
const ecrireReponse = ({ champ, valeur, contexte = '', decision }: Decision): string[] => [
  ...[REPONDU, champ, nomDeTexte(valeur), contexte, '', 'rien : cette réponse est gardée'],
  'rien ; pour en changer, récrire la décision',
  ...['', '', '', '', decision],
];

function ecrireGroupe(groupe: readonly Constat[]): string[] {
  const [first] = groupe;
  if (!first) return [];
  const { sorte, champ, valeur, contexte, probleme, remede, propositions } = first;
  const adresses = groupe
    .slice(0, ADRESSES)
    .map(({ adresse }) => adresse)
    .join(' ');
  const autres = groupe.length > ADRESSES ? ` et ${groupe.length - ADRESSES} autres` : '';
  const choix = [0, 1, 2].map((rang) => {
    const proposition = propositions[rang];
    return proposition ? `${proposition.decision} : ${proposition.nom}` : '';
  });
  return [
    sorte,
    champ,
    valeur,
    contexte,
    adresses + autres,
    probleme,
    remede,
    direMots(sorte, champ),
    ...choix,
    '',
  ];
}

/** @throws {ImportImpossible} when it is no review file. */
export function lireRevue({ feuilles }: Pick<Classeur, 'feuilles'>, chemin: string): Decision[] {
  const [feuille] = feuilles;
  const [titres = [], ...lignes] = feuille?.lignes ?? [];
  const rang = (nom: string) => titres.findIndex((titre) => cleDe(texteDeCellule(titre)) === nom);
  const [champ, valeur, contexte, decision] = [
    rang('champ'),
    rang('valeur'),
    rang('contexte'),
    rang('decision'),
  ];
  if (champ < 0 || valeur < 0 || decision < 0) {
    throw new ImportImpossible(
      chemin,
      'ce n’est pas un fichier de revue : il manque « champ », « valeur » ou « decision »',
      'remplir la colonne « decision » du fichier revue.csv que l’import a écrit',
    );
  }
  const propositions = [1, 2, 3].map((nombre) => rang(`proposition ${nombre}`));
  const lire = (ligne: (typeof lignes)[number], colonne: number) =>
    celluleBrute(texteDeCellule(ligne[colonne]));
  return lignes
    .map((ligne) => ({
      champ: lire(ligne, champ),
      valeur: lire(ligne, valeur),
      contexte: lire(ligne, contexte),
      decision: enDecision(
        lire(ligne, decision),
        propositions.map((colonne) => lire(ligne, colonne)),
      ),
    }))
    .filter((item) => item.decision !== '' && item.champ !== '');
}

const MOTS = [GARDER, IGNORER, RETIRER];
const FIN_DE_DECISION = ' : ';

/** A person may copy a whole proposition, « epci:200030674 : Val de Garonne… », or its name alone; « Garder » is « garder ». */
function enDecision(texte: string, propositions: readonly string[]): string {
  const mot = MOTS.find((known) => known === cleDe(texte));
  const proposee = propositions.find(
    (each) => each !== '' && [each, nomDe(each)].some((dit) => cleDe(dit) === cleDe(texte)),
  );
  const codes = /^([a-z-]+(?::[\dAB]+)?(?: \| [a-z]+:[\dAB]+)*) : /.exec(texte)?.[1];
  return mot ?? proposee?.split(FIN_DE_DECISION)[0] ?? codes ?? texte;
}

const nomDe = (proposition: string) => proposition.split(FIN_DE_DECISION).slice(1).join(FIN_DE_DECISION);

/** Kinds of problems by how often they occur, for « --accept ». */
export function compterSortes(constats: readonly Constat[]): {
  sorte: Constat['sorte'];
  nom: string;
  effet: (typeof SORTES)[Constat['sorte']]['effet'];
  compte: number;
}[] {
  const groupes = Map.groupBy(constats, ({ sorte }) => sorte);
  return [...groupes]
    .map(([sorte, { length: compte }]) => ({
      sorte,
      nom: SORTES[sorte].nom,
      effet: SORTES[sorte].effet,
      compte,
    }))
    .sort((a, b) => b.compte - a.compte);
}
