/** The rows of a file as news of our table of contracts: a signature, a date, where it is said. */
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Brouillon } from './brouillon.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { LieuLu } from './lieu.ts';
import { direSansContrat, lireLieuDeContrat, ouEstLeLieu } from './contrats-lieu.ts';
import { indexerContrats } from './contrats-nos.ts';
import { direNotePerdue, reunirNotes } from './contrats-notes.ts';
import { lireSignature, type Signature } from './contrats-signature.ts';
import { cleDeChange, comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { MotsConnus } from './listes.ts';
import { makeNommer } from './noms.ts';
import { direRepere, type FaitsDuFichier, type LigneDeTable } from './projet.ts';

interface Nous {
  contrats: readonly LigneDeTable[];
  statuts: MotsConnus;
  cadrage: Pick<FaitsDuFichier, 'source' | 'feuille' | 'aujourdHui'>;
  chercher: ChercheurDeLieux;
  /** What a document is called, by its id. */
  documents: ReadonlyMap<string, string>;
  /** Filled with the ids of the contracts that the file speaks of. */
  rencontrees?: Set<string>;
}

const NOMMER = makeNommer('contrats', {});

/** Words that say that the row is another thing than a contract with a department or a métropole. */
const AUTRES = /pacte|zero.non.recours|ami\b/i;
const AUTRE_CHOSE = {
  probleme: 'ce n’est pas un contrat local',
  remede: 'l’importer comme projet (--jeu projets), ou répondre « retirer » pour laisser la ligne de côté',
};

export function makeLectureContrats(nous: Nous) {
  const { contrats, statuts, cadrage, chercher, documents, rencontrees } = nous;
  const connus = indexerContrats(contrats);
  const direVu = makeVus();

  /** The contracts of ours that the row is about. */
  function trouver(lecteur: Lecteur, { territoires, dits }: LieuLu, titre: string): LigneDeTable[] {
    const notres = territoires.map(connus.ofTerritoire).filter((contrat) => contrat !== undefined);
    if (notres.length < territoires.length) {
      direSansContrat(lecteur, { territoires, dits }, { nous: connus, chercher });
      return [];
    }
    for (const { id = '' } of notres) rencontrees?.add(id);
    return notres.some(({ id = '' }) => direVu(lecteur, id, titre)) ? [] : notres;
  }

  return function lire(lecteur: Lecteur): Brouillon {
    const titre = nommer(lecteur);
    const vide = { titre, isInchange: false };
    if (AUTRES.test(lecteur.texte('sorte'))) {
      lecteur.dire('ligne-refusee', 'sorte', AUTRE_CHOSE);
      return vide;
    }
    const interpretations: string[] = [];
    const lieu = lireLieuDeContrat(lecteur, { nous: connus, chercher, interpretations });
    const notres = trouver(lecteur, lieu, titre);
    const signature = lireSignature(lecteur, statuts, notres[0]?.['statut'], cadrage.aujourdHui);
    if (notres.length === 0 || !signature) return { ...vide, lieux: lieu.dits };
    const ligne = completer(lecteur, signature, interpretations, cadrage);
    return { titre, lieux: lieu.dits, ...comparerAuxNotres(lecteur, notres, ligne, documents) };
  };
}

/** Whether another row above speaks of the same contract, which is said. */
function makeVus() {
  const vus = new Map<string, number>();
  return (lecteur: Lecteur, id: string, titre: string): boolean => {
    const avant = vus.get(id);
    if (avant === undefined) {
      vus.set(id, lecteur.ligne);
      return false;
    }
    lecteur.dire('doublon-different', 'ligne', {
      ...{ valeur: `${id} : ${lecteur.nom}`, vu: titre },
      probleme: `la ligne ${avant} parle du même contrat`,
      remede: 'un contrat n’a qu’une ligne : répondre « ignorer », ou effacer l’autre du tableau',
      propositions: [IGNOREE],
    });
    return true;
  };
}

const IGNOREE = { decision: IGNORER, nom: 'laisser cette ligne de côté' };

/** What a person recognises the row by. */
const nommer = (lecteur: Lecteur) =>
  ['titre', 'territoire', 'signataire', 'departement']
    .map((champ) => lecteur.texte(champ))
    .find((texte) => texte !== '') ?? '';

/** The table says it; nobody of the Atlas has opened the page that it names. What a page alone can prove stays empty. */
function completer(
  lecteur: Lecteur,
  { statut, date, notes }: Signature,
  interpretations: readonly string[],
  { source, feuille, aujourdHui }: Nous['cadrage'],
): LigneDeTable {
  const dits = [
    ...[lecteur.texte('note')]
      .filter((texte) => !isInconnu(texte))
      .map((texte) => `Le tableau note : « ${texte} ».`),
    ...[lecteur.texte('adresse')]
      .filter((texte) => !isInconnu(texte))
      .map((texte) => `Le tableau renvoie à ${texte}.`),
  ];
  return {
    statut,
    preuve: 'document',
    evenement: '',
    dateEvenement: date,
    note: [...interpretations, ...notes, ...lecteur.choix.map(({ phrase }) => phrase), ...dits].join(' '),
    source,
    sourceRepere: `${direRepere(feuille)}, ligne ${lecteur.ligne}`,
    luLe: aujourdHui,
    misAJourLe: aujourdHui,
  };
}

/** What the evidence that would be replaced is. */
const PREUVES: Record<string, string> = {
  page: 'd’une page publique',
  bilan: 'du bilan national',
  document: 'd’un autre document',
  deduit: 'd’une déduction',
};

/** One row may speak of several contracts: they are asked about together. */
function comparerAuxNotres(
  lecteur: Lecteur,
  notres: readonly LigneDeTable[],
  ligne: LigneDeTable,
  documents: Nous['documents'],
): Omit<Brouillon, 'titre'> {
  const changes = notres
    .map((nous) => ({
      id: nous['id'] ?? '',
      nous,
      ecarts: comparer(nous, ligne, ['statut', 'dateEvenement']),
    }))
    .filter(({ ecarts }) => ecarts.length > 0);
  const [premier, ...suivants] = changes;
  if (!premier) return { isInchange: true, change: notres[0]?.['id'] ?? '' };
  const cle = changes.map(({ id, ecarts }) => cleDeChange(id, ecarts, NOMMER)).join(' ; ');
  if (lecteur.decision('ligne', cle) !== GARDER) {
    const differences = changes.map(({ id, nous, ecarts }) => ({
      id,
      dit: `${direDifferences(ecarts, NOMMER)}${direNotePerdue(nous, ligne)}`,
    }));
    direMiseAJour(lecteur, cle, {
      ...{ nous: premier.nous, ligne },
      contrats: changes.map(({ nous }) => `${nous['signataire'] ?? ''} (${nous['id'] ?? ''})`),
      change: differences.map(({ id, dit }) => (suivants.length > 0 ? `${id} : ${dit}` : dit)).join(' ; '),
    });
  }
  const completes = changes.map(({ id, nous }) => ({
    change: id,
    valeurs: { ...nous, ...ligne, note: reunirNotes(nous, ligne, documents) },
  }));
  return { isInchange: false, ...completes[0], aussi: completes.slice(1) };
}

interface MiseAJour {
  nous: LigneDeTable;
  ligne: LigneDeTable;
  contrats: readonly string[];
  change: string;
}

function direMiseAJour(lecteur: Lecteur, valeur: string, { nous, ligne, contrats, change }: MiseAJour): void {
  const preuve = nous['source'] === ligne['source'] ? undefined : PREUVES[nous['preuve'] ?? ''];
  const pronom = contrats.length > 1 ? 'les' : 'le';
  const tenu = preuve === undefined ? '' : `, qui ${pronom} tient ${preuve}`;
  const signataire = lecteur.texte('signataire');
  const ou = lecteur.texte(ouEstLeLieu(lecteur));
  const dits = [ou, ...(isInconnu(signataire) || signataire === ou ? [] : [`signataire : ${signataire}`])];
  lecteur.dire('mise-a-jour', 'ligne', {
    ...{ valeur, vu: dits.filter(Boolean).join(', ') },
    probleme: `l’Atlas a déjà ${contrats.length > 1 ? 'ces contrats' : 'ce contrat'}, ${contrats.join(' et ')}${tenu} ; la ligne change ${change}`,
    remede:
      'répondre « garder » pour mettre à jour (ce tableau devient la source), « ignorer » pour laisser l’Atlas comme il est',
    propositions: [
      { decision: GARDER, nom: 'mettre à jour' },
      { decision: IGNORER, nom: 'laisser l’Atlas comme il est' },
    ],
  });
}
