/** The rows of a file as news of our table of contracts: a signature, a date, where it is said. */
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { lowerFirst } from '../../texte/initiale.ts';
import { idOfCode, parseCode } from '../../territoires/code.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { lireDate } from '../valeurs/date.ts';
import { GARDER } from './decisions.ts';
import { comparer, direDifferences } from './jumeaux.ts';
import type { Lecteur } from './lecteur.ts';
import { makeNommer } from './noms.ts';
import { lireListe, type MotsConnus } from './listes.ts';
import { lireLieu } from './lieu.ts';
import type { FaitsDuFichier, LigneDeTable } from './projet.ts';
import type { Brouillon } from './brouillon.ts';

interface NosContrats {
  contrats: readonly LigneDeTable[];
  statuts: MotsConnus;
  cadrage: Pick<FaitsDuFichier, 'source' | 'feuille' | 'aujourdHui'>;
  chercher: ChercheurDeLieux;
}

const NOMMER = makeNommer('contrats', {});

/** Words that say that the row is another thing than a contract with a department or a métropole. */
const AUTRES = /pacte|zero.non.recours|ami\b/i;
const AUTRE_CHOSE = {
  probleme: 'ce n’est pas un contrat local',
  remede: 'l’importer comme projet (--jeu projets), ou répondre « retirer » pour laisser la ligne de côté',
};

export function makeLectureContrats({ contrats, statuts, cadrage, chercher }: NosContrats) {
  const parId = new Map(contrats.map((contrat) => [contrat['id'] ?? '', contrat]));
  const vus = new Map<string, number>();

  return function lire(lecteur: Lecteur): Brouillon {
    const titre = lecteur.texte('titre') || lecteur.texte('territoire');
    const vide = { titre, isInchange: false };
    const interpretations: string[] = [];
    if (AUTRES.test(lecteur.texte('sorte'))) {
      lecteur.dire('ligne-refusee', 'sorte', AUTRE_CHOSE);
      return vide;
    }
    const { territoires, dits: lieux } = lireLieu(lecteur, chercher, interpretations);
    const date = lireJour(lecteur);
    const statut = lireEvenement(lecteur, statuts);
    const [territoire] = territoires;
    if (!territoire || !statut) return vide;
    const nous = parId.get(idOfCode(territoire));
    if (!nous || territoires.length > 1 || !parseCode(territoire)) {
      lecteur.dire('ligne-refusee', 'territoire', {
        probleme: `aucun contrat n’est possible pour ${lieux.join(' ; ')} selon data/contrats`,
        remede: 'vérifier le territoire, ou ajouter d’abord sa ligne à data/contrats/contrats.csv',
      });
      return vide;
    }
    const id = nous['id'] ?? '';
    const avant = vus.get(id);
    if (avant !== undefined) {
      lecteur.dire('doublon-different', 'ligne', {
        ...{ valeur: `${id} (ligne ${lecteur.ligne})`, vu: titre },
        probleme: `la ligne ${avant} parle du même contrat`,
        remede: 'garder une ligne par contrat',
      });
      return vide;
    }
    vus.set(id, lecteur.ligne);
    const ligne = completer(lecteur, { statut, date, interpretations }, cadrage);
    return { titre, lieux, ...comparerANous(lecteur, nous, ligne) };
  };
}

function lireEvenement(lecteur: Lecteur, statuts: MotsConnus): string | undefined {
  const texte = lecteur.texte('evenement');
  const decide = lecteur.decision('evenement', texte);
  const lu =
    lireListe(decide ?? texte.replace(/\s*[(:].*$/s, ''), statuts).ids[0] ??
    (/^(?:annonce de )?signature\b/i.test(texte) ? 'signe' : undefined);
  if (lu) return lu;
  const probleme = isInconnu(texte)
    ? 'la ligne ne dit pas si le contrat est signé'
    : `« ${texte} » ne dit pas si le contrat est signé`;
  lecteur.dire('ligne-refusee', 'evenement', {
    probleme,
    remede: 'écrire « signé » ou « non signé » dans la colonne decision',
    propositions: [
      { decision: 'signe', nom: 'signé' },
      { decision: 'non-signe', nom: 'non signé' },
    ],
  });
  return undefined;
}

function lireJour(lecteur: Lecteur): string {
  const lue = lireDate(lecteur.cellule('date'));
  if (lue.etat === 'illisible') lecteur.dire('date-illisible', 'date', lue);
  return lue.etat === 'lue' ? lue.valeur : NON_RENSEIGNE;
}

function completer(
  lecteur: Lecteur,
  { statut, date, interpretations }: { statut: string; date: string; interpretations: string[] },
  { source, feuille, aujourdHui }: NosContrats['cadrage'],
): LigneDeTable {
  const adresse = lecteur.texte('adresse');
  const ou = isInconnu(adresse) ? [] : [`Le tableau renvoie à ${adresse}.`];
  return {
    statut,
    // The table says it; nobody of the Atlas has opened the page that it names.
    preuve: 'document',
    evenement: lowerFirst(lecteur.texte('evenement')),
    dateEvenement: date,
    note: [...interpretations, ...ou].join(' '),
    source,
    sourceRepere: `Feuille « ${feuille} », ligne ${lecteur.ligne}`,
    luLe: aujourdHui,
    misAJourLe: aujourdHui,
  };
}

function comparerANous(lecteur: Lecteur, nous: LigneDeTable, ligne: LigneDeTable): Omit<Brouillon, 'titre'> {
  const id = nous['id'] ?? '';
  const ecarts = comparer(nous, ligne, ['statut', 'dateEvenement']);
  if (ecarts.length === 0) return { isInchange: true, change: id };
  if (lecteur.decision('ligne', id) !== GARDER) {
    lecteur.dire('mise-a-jour', 'ligne', {
      ...{ valeur: id, vu: lecteur.texte('territoire') || id },
      probleme: `ce contrat est déjà dans l’Atlas ; la ligne change ${direDifferences(ecarts, NOMMER)}`,
      remede: 'répondre « garder » pour mettre à jour, « ignorer » pour laisser l’Atlas comme il est',
      propositions: [{ decision: GARDER, nom: 'mettre à jour' }],
    });
  }
  return { isInchange: false, valeurs: { ...nous, ...ligne }, change: id };
}
