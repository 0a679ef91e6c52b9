/** The projects in the search: the catalogue answers for those that are a row and no more, by the few files that a question needs. */
import { writeExtrait } from '../../lib/recherche/extrait.ts';
import type { ClassementDePage } from '../../lib/recherche/groupes.ts';
import {
  fichiersOfDemande,
  idOfRang,
  isAsked,
  rankRangs,
  readDemande,
  type MotDemande,
} from '../../lib/recherche/projets.ts';
import { decodeColonne } from '../../lib/projets/catalogue/colonnes.ts';
import type { IndexRecherche } from '../../lib/projets/catalogue/format.ts';
import { fold } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { loadFiches, loadIndexRecherche, loadMots } from '../commun/catalogue.ts';
import type { ToucheLisible } from './touche.ts';

interface MoteurProjets {
  nombre: number;
  /** `rareteOf`: what a word is worth that so many projects hold. */
  search: (requete: string, rareteOf: (cle: string, rangs: number) => number) => Promise<ToucheLisible[]>;
  /** Undefined for what is no project of the catalogue. */
  classementOf: (id: string) => ClassementDePage | undefined;
  toucheOf: (id: string) => ToucheLisible | undefined;
}

/** @throws {FetchError} when the network or a file fails, like all that loads here. */
export async function loadProjets(): Promise<MoteurProjets> {
  const index = await loadIndexRecherche();
  const classements = readClassements(index);
  return {
    nombre: index.nombre,
    search: async (requete, rareteOf) => {
      const mots = readDemande(requete);
      const fichiers = await loadMots(index, fichiersOfDemande(mots, index));
      return rankRangs(mots, fichiers, ({ cle }, rangs) => rareteOf(cle, rangs))
        .filter(({ rang }) => classements.has(idOfRang(rang)))
        .map(({ rang, score }) => toTouche(index, rang, score, mots));
    },
    classementOf: (id) => classements.get(id)?.classement,
    toucheOf: (id) => {
      const known = classements.get(id);
      return known && toTouche(index, known.rang, 0, []);
    },
  };
}

/** The axes of each project, but for those with a story, which are among the pages. */
function readClassements({ nombre, axe, recits }: IndexRecherche) {
  const apart = new Set(recits);
  const sets = axe.ensembles.map((positions) => positions.flatMap((at) => axe.valeurs[at]?.[1] ?? []));
  const known = new Map<string, { rang: number; classement: ClassementDePage }>();
  for (const [rang, set] of decodeColonne(axe.colonne, nombre).entries())
    if (!apart.has(rang))
      known.set(idOfRang(rang), { rang, classement: { genre: 'Projet', axes: sets[set] ?? [] } });
  return known;
}

const toTouche = (
  index: IndexRecherche,
  rang: number,
  score: number,
  mots: readonly MotDemande[],
): ToucheLisible => ({
  id: idOfRang(rang),
  score,
  data: async () => {
    const [fiche] = await loadFiches({ index }, [rang]);
    if (!fiche) throw new Error(`Le projet ${rang} n’est pas dans les fiches du catalogue.`);
    const { id, titre, resume, porteur, ou } = fiche;
    const said = setTypographie(`${resume} ${porteur.nom}. ${ou}.`);
    return {
      url: `/projets/${id}/`,
      excerpt: writeExtrait(said, (mot) => mots.some((asked) => isAsked(fold(mot), asked))),
      meta: { title: setTypographie(titre) },
    };
  },
});
