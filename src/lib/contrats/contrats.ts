/** The words for what the sources say of the local contracts. */
import type { statutsContrat } from '../../schemas/contrat.ts';
import { parseCode } from '../territoires/code.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import { formatDate } from '../texte/format.ts';
import { lowerFirst } from '../texte/initiale.ts';

type Statut = (typeof statutsContrat)[number];

export const libellesContrat: Record<Statut, string> = {
  signe: 'Signé',
  probable: 'Non précisé par la source, probablement signé',
  'non-signe': 'Non signé en 2024',
  'non-precise': 'Non précisé par la source',
  'non-eligible': 'Pas concerné : non éligible',
};

/** In a word or two, where a tile and a proof stand beside it. */
export const libellesContratCourts: Record<Statut, string> = {
  signe: 'Signé',
  probable: 'Probable',
  'non-signe': 'Non signé en 2024',
  'non-precise': 'Non précisé',
  'non-eligible': 'Sans objet',
};

/** What stands behind a status, when the row has no note of its own. */
const explicationsContrat: Record<Statut, string> = {
  signe: '',
  probable:
    'Le bilan compte huit conseils départementaux de l’hexagone sans contrat et en nomme sept autres.',
  'non-signe': 'Nommé par le bilan parmi ceux qui n’ont pas de contrat avec l’État.',
  'non-precise': '',
  'non-eligible': 'Écartée par le bilan des signataires possibles.',
};

/** What a public page tells, a note, and what stands behind the status. */
export function explainContrat(contrat: Explique): string {
  return [explicationsContrat[contrat.statut], sayEvenement(contrat), contrat.note].filter(Boolean).join(' ');
}

type Explique = Pick<ContratDeFiche, 'statut' | 'note' | 'evenement' | 'dateEvenement'>;

/** « Selon une page publique : signature (14 mai 2024). »; empty without a page. */
function sayEvenement({ evenement, dateEvenement }: Explique): string {
  if (evenement === '') return '';
  const date = dateEvenement === null ? 'date non précisée' : formatDate(dateEvenement);
  return `Selon une page publique : ${evenement} (${date}).`;
}

/** Shapes that double the words of a status, never colour alone. */
export const signesContrat: Record<Statut, string> = {
  signe: '●',
  probable: '◐',
  'non-signe': '○',
  'non-precise': '◌',
  'non-eligible': '–',
};

/** The signatory of a department that has no collectivity of another name. */
export const COUNCIL = 'Conseil départemental';

/** « Lozère, Gard (conseils départementaux), Corse-du-Sud (collectivité de Corse), Nantes Métropole » */
export function nameSignataires(
  contrats: readonly { territoire: string; nom: string; signataire: string }[],
): string {
  const isCouncil = ({ signataire }: { signataire: string }) => signataire === COUNCIL;
  const councils = contrats.filter(isCouncil).map(({ nom }) => nom);
  const others = contrats
    .filter((contrat) => !isCouncil(contrat))
    .map(({ territoire, nom, signataire }) =>
      parseCode(territoire)?.niveau === 'departement' && !signataire.includes(nom)
        ? `${nom} (${lowerFirst(signataire)})`
        : signataire,
    );
  const plural = councils.length > 1 ? 'conseils départementaux' : 'conseil départemental';
  return [...(councils.length > 0 ? [`${councils.join(', ')} (${plural})`] : []), ...others].join(', ');
}
