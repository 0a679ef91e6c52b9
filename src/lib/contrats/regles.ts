/** The status of a contract and its evidence say the same: a page proves what it tells, and nothing proves what nobody says. */
import { contratSchema, type Contrat } from '../../schemas/contrat.ts';
import type { Faute } from '../contenu/faute.ts';
import type { Brut } from '../contenu/validation.ts';
import { idOfCode } from '../territoires/code.ts';

type Constat = Pick<Faute, 'champ' | 'valeur' | 'probleme' | 'remede'>;

export function checkPreuves(contrats: Brut[], ressources: Brut[]): Faute[] {
  const pages = new Set(
    ressources.filter(({ valeurs }) => valeurs['type'] === 'page-publique').map(({ id }) => id),
  );
  return contrats.flatMap(({ fichier, ligne, id, valeurs }) => {
    // A malformed row is already reported by its shape.
    const { success, data } = contratSchema.safeParse(valeurs);
    const constat = success ? (idFault(data) ?? statutFault(data) ?? pageFault(data, pages)) : undefined;
    return constat ? [{ fichier, ...(ligne === undefined ? {} : { ligne }), id, ...constat }] : [];
  });
}

/** The id is the address of the contract: one that names another territory would show it under the wrong name. */
function idFault({ id, territoire: [territoire] }: Contrat): Constat | undefined {
  if (territoire === undefined) return undefined;
  const expected = idOfCode(territoire).toLowerCase();
  if (id === expected) return undefined;
  return {
    champ: 'id',
    valeur: id,
    probleme: `l’identifiant ne dit pas le territoire du contrat (${territoire})`,
    remede: `écrire « ${expected} », ou corriger le territoire`,
  };
}

/** The only evidence that these statuses may have. */
const PREUVE_OF: Partial<Record<Contrat['statut'], Contrat['preuve']>> = {
  'non-precise': 'personne',
  probable: 'deduit',
};

function statutFault({ statut, preuve }: Contrat): Constat | undefined {
  const expected = PREUVE_OF[statut];
  const agrees = expected ? preuve === expected : preuve !== 'personne';
  if (agrees) return undefined;
  return {
    champ: 'preuve',
    valeur: preuve,
    probleme: `un contrat « ${statut} » ne peut pas avoir cette preuve`,
    remede: expected
      ? `écrire « ${expected} », ou corriger le statut`
      : 'dire quel texte ou quel compte donne ce statut, ou écrire « non-precise » dans statut',
  };
}

function pageFault({ preuve, source, evenement }: Contrat, pages: ReadonlySet<string>): Constat | undefined {
  const isPage = preuve === 'page';
  if (isPage !== pages.has(source))
    return {
      champ: 'source',
      valeur: source,
      probleme: isPage
        ? 'la preuve est une page publique, mais la source n’en est pas une'
        : 'la source est une page publique, mais la preuve dit autre chose',
      remede:
        'écrire « page » dans preuve et, dans source, une ressource de type page-publique ; ou ni l’un ni l’autre',
    };
  if (isPage === (evenement !== '')) return undefined;
  return {
    champ: 'evenement',
    valeur: evenement,
    probleme: isPage ? 'ce que raconte la page manque' : 'cet événement n’a pas de page qui le raconte',
    remede: isPage ? 'écrire, par exemple, « signature »' : 'vider la case, ou donner la page pour preuve',
  };
}
