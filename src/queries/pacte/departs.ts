/** What a lever and a project give to begin a file with: taken from their rows, nothing more. */
import { withoutArticle } from '../../lib/pacte/partenaire-du-guide.ts';
import type { DepartDePacte } from '../../lib/pacte/depart.ts';
import { nameOfActeurs } from '../../lib/leviers/actions.ts';
import { formatLieux, type Projet } from '../../lib/projets/projet.ts';
import { formatListe } from '../../lib/texte/format.ts';
import { lowerFirst, upperFirst } from '../../lib/texte/initiale.ts';
import { withoutStop } from '../../lib/texte/titres.ts';
import type { Acteur } from '../../schemas/levier.ts';
import type { allLeviers } from '../entries.ts';
import { requireEntries } from '../entries.ts';
import { guideOf } from '../leviers/guide.ts';

/** As data/mesures names it: a file begun elsewhere would say that it answers to it. */
const PACTE_OUTRE_MER = '22-outre-mer';

type Levier = Awaited<ReturnType<typeof allLeviers>>[number];

/** Kinds of partners of the assistant, by the one whom to call, then by his family. */
const GENRES: Readonly<Record<string, string>> = {
  ars: 'ars',
  'france-travail': 'france-travail',
  'association-solidarite': 'association',
  'union-europeenne': 'europe',
  etat: 'etat',
  'protection-sociale': 'securite-sociale',
  collectivites: 'collectivite',
};

async function partenaireOf({ nom, mot, contact, role }: Acteur) {
  const [first] = await requireEntries('interlocuteurs', contact);
  const genre = GENRES[mot] ?? GENRES[first?.id ?? ''] ?? GENRES[first?.data.famille ?? ''] ?? '';
  return { nom: withoutArticle(nom), genre, role };
}

/** « Les CCAS » → « les CCAS »: acronyms keep their letters. */
const motsOf = (noms: readonly string[]) => upperFirst(formatListe(noms.map(lowerFirst)));

/** `arretees`: the measures that no longer go on, which nobody is made to choose. */
export async function departOfLevier(levier: Levier, arretees: ReadonlySet<string>): Promise<DepartDePacte> {
  const { id, data } = levier;
  const { actions, acteurs, publics, mesures } = await guideOf(levier);
  return {
    de: `du levier ${data.numero}`,
    titre: upperFirst(data.besoin),
    presentation: data.enBref.join(' '),
    axes: data.axes,
    mesures: mesures
      .map(({ id: mesure }) => mesure)
      .filter((mesure) => mesure !== PACTE_OUTRE_MER && !arretees.has(mesure)),
    publics: data.publics,
    publicsEnMots: motsOf(publics.map((item) => item.data.nom)),
    levier: id,
    projet: '',
    etapes: actions.map(({ quoi, qui }) =>
      qui.includes('tous') ? quoi : `${quoi} (${lowerFirst(nameOfActeurs(qui))})`,
    ),
    partenaires: await Promise.all(acteurs.map(partenaireOf)),
  };
}

export function departOfProjet(projet: Projet, arretees: ReadonlySet<string>): DepartDePacte {
  const porteur =
    projet.typePorteur.id === 'non-renseigne'
      ? ''
      : ` Porté là-bas par : ${lowerFirst(projet.typePorteur.nom)}.`;
  const [levier] = projet.leviers;
  return {
    de: `du projet « ${withoutStop(projet.titre)} », ${formatLieux(projet)}`,
    titre: withoutStop(projet.titre),
    presentation: `${projet.resume}${porteur}`,
    axes: projet.axes.map(({ id }) => id),
    mesures: projet.mesures.map(({ id }) => id).filter((id) => !arretees.has(id)),
    publics: projet.publics.map(({ id }) => id),
    publicsEnMots: motsOf(projet.publics.map(({ nom }) => nom)),
    levier: levier && projet.leviers.length === 1 ? levier.id : '',
    projet: projet.id,
    etapes: [],
    partenaires: [],
  };
}
