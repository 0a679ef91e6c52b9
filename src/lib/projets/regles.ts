/** What the columns of a project's follow-up say together: its pact or contract exists, its dates run forward. */
import { NON_RENSEIGNE } from '../../schemas/champs.ts';
import { naturesDePacte, projetSchema, type LigneProjet } from '../../schemas/projet.ts';
import type { Faute } from '../contenu/faute.ts';
import type { Brut } from '../contenu/validation.ts';

/** The ids that an action may name, by frame. */
interface Cadres {
  pacte: ReadonlySet<string>;
  contrat: ReadonlySet<string>;
}
/** The columns that are read together: the whole row is checked elsewhere. */
const suiviSchema = projetSchema
  .pick({ id: true, nature: true, cadre: true, cadreId: true, debut: true, fin: true })
  .strip();
type Suivi = ReturnType<typeof suiviSchema.parse>;
type Constat = Pick<Faute, 'champ' | 'valeur' | 'probleme' | 'remede'>;

export function checkSuivi(projets: Brut[], contrats: Brut[]): Faute[] {
  const isPacte = ({ valeurs }: Brut) => naturesDePacte.some((nature) => nature === valeurs['nature']);
  const cadres = {
    pacte: new Set(projets.filter(isPacte).map(({ id }) => id)),
    contrat: new Set(contrats.map(({ id }) => id)),
  };
  return projets.filter(hasSuivi).flatMap(({ fichier, ligne, id, valeurs }) => {
    // A malformed row is already reported by its shape.
    const { success, data } = suiviSchema.safeParse(valeurs);
    if (!success) return [];
    return [...cadreFaults(data, cadres), ...dateFaults(data)].map((constat) => ({
      fichier,
      ...(ligne === undefined ? {} : { ligne }),
      id,
      ...constat,
    }));
  });
}

/** A table without these columns has nothing to say of them. */
const hasSuivi = ({ valeurs }: Brut) =>
  ['cadre', 'cadreId', 'debut', 'fin'].some((champ) => champ in valeurs) ||
  String(valeurs['nature']).startsWith('action-');

/** The frame that a nature says by itself. */
const CADRE_OF: Partial<Record<LigneProjet['nature'], keyof Cadres>> = {
  'action-pacte': 'pacte',
  'action-contrat': 'contrat',
};

function cadreFaults({ id, nature, cadre, cadreId }: Suivi, cadres: Cadres): Constat[] {
  const expected = CADRE_OF[nature];
  if (expected && cadre !== expected) return [wrongCadre(nature, expected, cadre)];
  if (cadreId === '') return [];
  if (cadre !== 'pacte' && cadre !== 'contrat')
    return [
      {
        champ: 'cadreId',
        valeur: cadreId,
        probleme: 'un identifiant est donné, mais la colonne cadre ne dit ni pacte ni contrat',
        remede: 'écrire « pacte » ou « contrat » dans la colonne cadre, ou vider cadreId',
      },
    ];
  return cadreId !== id && cadres[cadre].has(cadreId) ? [] : [unknownCadre(cadre, cadreId)];
}

function wrongCadre(nature: string, expected: keyof Cadres, cadre: LigneProjet['cadre']): Constat {
  return {
    champ: 'cadre',
    valeur: cadre ?? NON_RENSEIGNE,
    probleme: `une ligne de nature « ${nature} » est une action de ${expected}`,
    remede: `écrire « ${expected} » dans la colonne cadre, ou changer la nature`,
  };
}

function unknownCadre(cadre: keyof Cadres, valeur: string): Constat {
  const where =
    cadre === 'pacte'
      ? `un autre projet de nature ${naturesDePacte.join(', ')}, dans data/projets`
      : 'un contrat de data/contrats, par exemple departement-34';
  return {
    champ: 'cadreId',
    valeur,
    probleme: `ce ${cadre} n’existe pas`,
    remede: `donner l’identifiant d’${where}, ou vider la case s’il n’y est pas encore`,
  };
}

/** Compared as far as both are known: « 2024 » and « 2024-05-03 » may be the same day. */
function dateFaults({ debut, fin }: Suivi): Constat[] {
  if (debut === null || fin === null) return [];
  const known = Math.min(debut.length, fin.length);
  if (fin.slice(0, known) >= debut.slice(0, known)) return [];
  return [
    {
      champ: 'fin',
      valeur: fin,
      probleme: `la fin vient avant le début (${debut})`,
      remede:
        'corriger l’une des deux ; si la source l’écrit ainsi, écrire « non renseigné » et le dire dans interpretation',
    },
  ];
}
