/** Which projects resemble one another, and why. */
import type { ProjetPublie, Nomme } from './projet.ts';
import { RangSimilaires } from './rang-similaires.ts';
import { formatCode } from '../territoires/code.ts';
import { formatListe } from '../texte/format.ts';
import { lowerFirst } from '../texte/initiale.ts';

interface Similaire {
  projet: ProjetPublie;
  score: number;
  /** « même public : jeunes ; même département : Gard » */
  raison: string;
}

interface Critere {
  singulier: string;
  pluriel: string;
  poids: number;
  /** Places keep their capital; publics and axes are common nouns. */
  nomPropre: boolean;
  of: (projet: ProjetPublie) => Nomme[];
}

/** What counts, and for how much: a shared territory first, then a public, then an axis. */
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
const CRITERES = [LIEUX, PUBLICS, DEPARTEMENTS, AXES];

const idsOf = ({ poids, of }: Critere) => ({
  poids,
  idsOf: (projet: ProjetPublie) => of(projet).map(({ id }) => id),
});

/** Finds what resembles each project of a catalogue. */
export class Similaires {
  readonly #rang: RangSimilaires<ProjetPublie>;

  constructor(projets: readonly ProjetPublie[]) {
    this.#rang = new RangSimilaires(projets, {
      places: [LIEUX, DEPARTEMENTS].map(idsOf),
      traits: [PUBLICS, AXES].map(idsOf),
    });
  }

  /** The `count` projects that share the most with one of the catalogue, best first; none that shares nothing. */
  of(projet: ProjetPublie, count: number): Similaire[] {
    return this.#rang.best(projet, count).map(({ item, score }) => ({
      projet: item,
      score,
      raison: reasonOf(projet, item),
    }));
  }
}

function reasonOf(projet: ProjetPublie, other: ProjetPublie): string {
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
