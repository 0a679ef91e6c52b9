/** « Les 101 » and the contracts: signed, deduced, not signed, unknown, and the finding in words. */
import type { Contrat } from '../../schemas/contrat.ts';
import { formatListe } from '../texte/liste.ts';
import { enLettres } from '../texte/nombres.ts';
import { lowerFirst, upperFirst } from '../texte/initiale.ts';
import { libellesPreuve } from '../contrats/preuves.ts';
import {
  clesOf,
  type ConstatDesTuiles,
  type CoucheTuiles,
  type Dit,
  type EtatTuile,
  type EtatDeSavoir,
} from './modele.ts';

type ContratMontre = Pick<Contrat, 'statut' | 'preuve' | 'signataire'>;

/** A department, its own contract, and those of its métropoles and towns. */
export interface DepartementContrats {
  code: string;
  nom: string;
  href: string;
  contrat: ContratMontre | undefined;
  locaux: readonly ContratMontre[];
}

/** What the source counts without naming them; absent where it does not speak of what is shown. */
interface Annonce {
  /** Departments that the assessment says to be without contract. */
  sansContrat: number;
}

const NOMS: readonly (readonly [EtatTuile, string])[] = [
  ['dit', 'Signé, un texte le dit'],
  ['deduit', 'Déduit : signé ou probable'],
  ['refus', 'Non signé en 2024'],
  ['inconnu', 'Personne ne l’a publié'],
];

/** The state of a contract: what it says, and how it is known. */
export function savoirOf(contrat: Pick<Contrat, 'statut' | 'preuve'> | undefined): EtatDeSavoir {
  if (contrat?.statut === 'non-signe') return 'refus';
  if (!contrat || contrat.preuve === 'personne' || contrat.statut === 'non-eligible') return 'inconnu';
  return contrat.preuve === 'deduit' ? 'deduit' : 'dit';
}

const COURTS: Record<Contrat['statut'], string> = {
  signe: 'signé',
  probable: 'probablement signé',
  'non-signe': 'non signé en 2024',
  'non-precise': 'on ne sait pas',
  'non-eligible': 'non éligible',
};

/** « signé, dit par le bilan » */
const tell = ({ statut, preuve }: ContratMontre) =>
  `${COURTS[statut]}, ${lowerFirst(libellesPreuve[preuve])}`;

const tellLocal = (contrat: ContratMontre) => ` ; ${contrat.signataire}, ${COURTS[contrat.statut]}`;

export function coucheContrats(
  departements: readonly DepartementContrats[],
  annonce?: Annonce,
): CoucheTuiles {
  const dits = departements.map((departement): Dit => {
    const { code, nom, href, contrat } = departement;
    const etat = savoirOf(contrat);
    const locaux = departement.locaux.filter(({ statut }) => statut !== 'non-eligible');
    const own = contrat ? tell(contrat) : 'aucun contrat possible nommé';
    return {
      ...{ code, nom, href, etat },
      phrase: `${nom}, ${code} : ${own}${locaux.map(tellLocal).join('')}`,
      coin: locaux[0] && savoirOf(locaux[0]),
      nomme: etat === 'refus',
    };
  });
  const refus = dits.filter(({ etat }) => etat === 'refus').map(({ nom }) => nom);
  return { dits, cles: clesOf(dits, NOMS), constat: constatOf(dits, refus, annonce) };
}

/** Of the assessment: another contract may have been signed since. */
const DATE = 'en 2024';

/** More names than this are for the drawing and the table to give. */
const MOST_NAMES = 9;

/** « Sept départements n’ont pas signé », « en 2024 », « Ain, Ardèche … » */
function constatOf(
  dits: readonly Dit[],
  refus: readonly string[],
  annonce: Annonce | undefined,
): ConstatDesTuiles {
  const [only, ...others] = dits;
  if (only && others.length === 0)
    return { titre: `Le contrat local, ${only.phrase}`, noms: '', reserve: '' };
  const isLong = refus.length > MOST_NAMES;
  return {
    titre: titreOf(refus.length),
    date: DATE,
    noms: isLong ? `dont ${formatListe(refus.slice(0, 3))}` : formatListe(refus),
    reserve: reserveOf(refus.length, annonce),
  };
}

function titreOf(count: number): string {
  if (count > 1) return `${upperFirst(enLettres(count))} départements n’ont pas signé`;
  if (count === 1) return 'Un département n’a pas signé';
  return 'Aucun département n’est dit sans contrat';
}

function reserveOf(named: number, annonce: Annonce | undefined): string {
  if (!annonce || annonce.sansContrat === named) return '';
  const { sansContrat } = annonce;
  return `Le bilan 2024 en compte ${enLettres(sansContrat)} et n’en nomme que ${enLettres(named)}.`;
}
