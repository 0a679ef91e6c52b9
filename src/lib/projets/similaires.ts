/** Which projects resemble one another, and why. */
import type { Projet, ProjetPublie, Nomme, RapprochementProjet } from './projet.ts';
import { RangSimilaires } from './rang-similaires.ts';
import { formatCode } from '../territoires/code.ts';
import { formatListe } from '../texte/format.ts';
import { lowerFirst } from '../texte/initiale.ts';

/** What is compared: the subject of a project is in its levers and its measures. */
type ProjetCompare = ProjetPublie & Pick<Projet, 'leviers' | 'mesures'>;

interface Similaire {
  projet: ProjetCompare;
  score: number;
  /** « même public : jeunes ; même département : Gard » */
  raison: string;
}

interface Critere {
  singulier: string;
  pluriel: string;
  poids: number;
  /** Places and titles keep their capital; publics and axes are common nouns. */
  nomPropre: boolean;
  of: (projet: ProjetCompare) => Nomme[];
}

const byTitle = ({ id, titre }: RapprochementProjet): Nomme => ({ id, nom: titre });

/** What counts, and for how much: a shared subject first, then a territory, a public, a department, an axis. */
const LEVIERS: Critere = {
  singulier: 'même levier',
  pluriel: 'mêmes leviers',
  poids: 5,
  nomPropre: true,
  of: (projet) => projet.leviers.map(byTitle),
};
const MESURES: Critere = {
  singulier: 'même mesure',
  pluriel: 'mêmes mesures',
  poids: 4,
  nomPropre: true,
  of: (projet) => projet.mesures.map(byTitle),
};
const LIEUX: Critere = {
  singulier: 'même territoire',
  pluriel: 'mêmes territoires',
  poids: 4,
  nomPropre: true,
  of: (projet) => projet.lieux.map((lieu) => ({ id: formatCode(lieu), nom: lieu.nom })),
};
const PUBLICS: Critere = {
  singulier: 'même public',
  pluriel: 'mêmes publics',
  poids: 3,
  nomPropre: false,
  of: (projet) => projet.publics,
};
const DEPARTEMENTS: Critere = {
  singulier: 'même département',
  pluriel: 'mêmes départements',
  poids: 2,
  nomPropre: true,
  of: (projet) => projet.departements,
};
const AXES: Critere = {
  singulier: 'même axe',
  pluriel: 'mêmes axes',
  poids: 1,
  nomPropre: false,
  of: (projet) => projet.axes,
};
const CRITERES = [LEVIERS, MESURES, LIEUX, PUBLICS, DEPARTEMENTS, AXES];

const idsOf = ({ poids, of }: Critere) => ({
  poids,
  idsOf: (projet: ProjetCompare) => of(projet).map(({ id }) => id),
});

/** Finds what resembles each project of a catalogue. */
export class Similaires {
  readonly #rang: RangSimilaires<ProjetCompare>;

  constructor(projets: readonly ProjetCompare[]) {
    this.#rang = new RangSimilaires(projets, {
      places: [LIEUX, DEPARTEMENTS].map(idsOf),
      traits: [LEVIERS, MESURES, PUBLICS, AXES].map(idsOf),
    });
  }

  /** The `count` projects that share the most with one of the catalogue, best first; none that shares nothing. */
  of(projet: ProjetCompare, count: number): Similaire[] {
    return this.#rang.best(projet, count).map(({ item, score }) => ({
      projet: item,
      score,
      raison: reasonOf(projet, item),
    }));
  }
}

function reasonOf(projet: ProjetCompare, other: ProjetCompare): string {
  return CRITERES.map((critere) => {
    const ids = new Set(critere.of(projet).map(({ id }) => id));
    return { critere, items: critere.of(other).filter(({ id }) => ids.has(id)) };
  })
    .filter(({ items }) => items.length > 0)
    .map(({ critere, items }) => phraseOf(critere, items))
    .join(' ; ');
}

function phraseOf(critere: Critere, items: Nomme[]): string {
  const noms = items.map(({ nom }) => (critere.nomPropre ? nom : lowerFirst(nom)));
  return `${items.length > 1 ? critere.pluriel : critere.singulier} : ${formatListe(noms)}`;
}
