/** The rows of a file as news of our table of contracts: a signature, a date, where it is said. */
import { idOfCode } from '../../territoires/code.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Brouillon } from './brouillon.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { LieuLu } from './lieu.ts';
import { lireLieuDeContrat, ouEstLeLieu } from './contrats-lieu.ts';
import { lireSignature, type Signature } from './contrats-signature.ts';
import { cleDeChange, comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import type { MotsConnus } from './listes.ts';
import { makeNommer } from './noms.ts';
import { direRepere, type FaitsDuFichier, type LigneDeTable } from './projet.ts';

interface NosContrats {
  contrats: readonly LigneDeTable[];
  statuts: MotsConnus;
  cadrage: Pick<FaitsDuFichier, 'source' | 'feuille' | 'aujourdHui'>;
  chercher: ChercheurDeLieux;
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

export function makeLectureContrats({ contrats, statuts, cadrage, chercher, rencontrees }: NosContrats) {
  const parId = new Map(contrats.map((contrat) => [contrat['id'] ?? '', contrat]));
  const direVu = makeVus();

  /** The contract of ours that the row is about, if it is about one. */
  function trouver(lecteur: Lecteur, { territoires, dits }: LieuLu, titre: string): LigneDeTable | undefined {
    const [territoire] = territoires;
    if (territoire === undefined) return undefined;
    const nous = parId.get(idOfCode(territoire));
    if (!nous || territoires.length > 1) {
      direSansContrat(lecteur, dits);
      return undefined;
    }
    rencontrees?.add(nous['id'] ?? '');
    return direVu(lecteur, nous['id'] ?? '', titre) ? undefined : nous;
  }

  return function lire(lecteur: Lecteur): Brouillon {
    const titre = nommer(lecteur);
    const vide = { titre, isInchange: false };
    if (AUTRES.test(lecteur.texte('sorte'))) {
      lecteur.dire('ligne-refusee', 'sorte', AUTRE_CHOSE);
      return vide;
    }
    const interpretations: string[] = [];
    const lieu = lireLieuDeContrat(lecteur, chercher, interpretations);
    const nous = trouver(lecteur, lieu, titre);
    const signature = lireSignature(lecteur, statuts, nous?.['statut'], cadrage.aujourdHui);
    if (!nous || !signature) return { ...vide, lieux: lieu.dits };
    const ligne = completer(lecteur, signature, interpretations, cadrage);
    return { titre, lieux: lieu.dits, ...comparerANous(lecteur, nous, ligne) };
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
      ...{ valeur: `${id} (ligne ${lecteur.ligne})`, vu: titre },
      probleme: `la ligne ${avant} parle du même contrat`,
      remede: 'garder une ligne par contrat',
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

const direSansContrat = (lecteur: Lecteur, lieux: readonly string[]) =>
  lecteur.dire('ligne-refusee', ouEstLeLieu(lecteur), {
    probleme: `l’Atlas ne connaît pas de contrat possible pour ${lieux.join(' ; ')}`,
    remede:
      'vérifier le territoire : un contrat est signé par un département ou une métropole ; sinon, ignorer la ligne',
    propositions: [IGNOREE],
  });

/** The table says it; nobody of the Atlas has opened the page that it names. What a page alone can prove stays empty. */
function completer(
  lecteur: Lecteur,
  { statut, date, notes }: Signature,
  interpretations: readonly string[],
  { source, feuille, aujourdHui }: NosContrats['cadrage'],
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
    note: [...interpretations, ...notes, ...dits].join(' '),
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

function comparerANous(lecteur: Lecteur, nous: LigneDeTable, ligne: LigneDeTable): Omit<Brouillon, 'titre'> {
  const id = nous['id'] ?? '';
  const ecarts = comparer(nous, ligne, ['statut', 'dateEvenement']);
  if (ecarts.length === 0) return { isInchange: true, change: id };
  const cle = cleDeChange(id, ecarts, NOMMER);
  if (lecteur.decision('ligne', cle) !== GARDER) {
    const preuve = nous['source'] === ligne['source'] ? undefined : PREUVES[nous['preuve'] ?? ''];
    const tenu = preuve === undefined ? '' : `, qui le tient ${preuve}`;
    lecteur.dire('mise-a-jour', 'ligne', {
      ...{ valeur: cle, vu: lecteur.texte(ouEstLeLieu(lecteur)) || id },
      probleme: `ce contrat est déjà dans l’Atlas${tenu} ; la ligne change ${direDifferences(ecarts, NOMMER)}`,
      remede:
        'répondre « garder » pour mettre à jour (ce tableau devient la source), « ignorer » pour laisser l’Atlas comme il est',
      propositions: [
        { decision: GARDER, nom: 'mettre à jour' },
        { decision: IGNORER, nom: 'laisser l’Atlas comme il est' },
      ],
    });
  }
  return { isInchange: false, valeurs: { ...nous, ...ligne }, change: id };
}
