/** Which projects resemble one another, and why. */
import type { ProjetPublie, Nomme } from './projet.ts';
import { formatCode } from '../territoires/code.ts';
import { formatListe } from '../texte/format.ts';

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
const CRITERES: Critere[] = [
  {
    singulier: 'même territoire',
    pluriel: 'mêmes territoires',
    poids: 4,
    nomPropre: true,
    of: (projet) => projet.lieux.map((lieu) => ({ id: formatCode(lieu), nom: lieu.nom })),
  },
  {
    singulier: 'même public',
    pluriel: 'mêmes publics',
    poids: 3,
    nomPropre: false,
    of: (projet) => projet.publics,
  },
  {
    singulier: 'même département',
    pluriel: 'mêmes départements',
    poids: 2,
    nomPropre: true,
    of: (projet) => projet.departements,
  },
  { singulier: 'même axe', pluriel: 'mêmes axes', poids: 1, nomPropre: false, of: (projet) => projet.axes },
];

/** The `count` projects that share the most with `projet`, best first; none that shares nothing. */
export function findSimilaires(projet: ProjetPublie, projets: ProjetPublie[], count: number): Similaire[] {
  return projets
    .filter((other) => other.id !== projet.id)
    .map((other) => compare(projet, other))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.projet.id.localeCompare(b.projet.id))
    .slice(0, count);
}

function compare(projet: ProjetPublie, other: ProjetPublie): Similaire {
  const shared = CRITERES.map((critere) => {
    const ids = new Set(critere.of(projet).map((item) => item.id));
    return { critere, items: critere.of(other).filter((item) => ids.has(item.id)) };
  }).filter(({ items }) => items.length > 0);
  return {
    projet: other,
    score: shared.reduce((sum, { critere, items }) => sum + critere.poids * items.length, 0),
    raison: shared.map(({ critere, items }) => phraseOf(critere, items)).join(' ; '),
  };
}

function phraseOf(critere: Critere, items: Nomme[]): string {
  const noms = items.map(({ nom }) => (critere.nomPropre ? nom : nom.charAt(0).toLowerCase() + nom.slice(1)));
  return `${items.length > 1 ? critere.pluriel : critere.singulier} : ${formatListe(noms)}`;
}
