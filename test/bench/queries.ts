/**
 * What the build asks of the projects, at several sizes, beside the same work done plainly, one project after the other, in
 * the same run: what resembles a project, what touches a territory, what is near a point.
 *
 *   node test/bench/queries.ts [100,1000,2000,10000]
 */
import { formatCode } from '../../src/lib/territoires/code.ts';
import { kilometresToNearest } from '../../src/lib/territoires/distance.ts';
import { communesOf } from '../../src/lib/territoires/emprise.ts';
import { Similaires } from '../../src/lib/projets/similaires.ts';
import type { Projet } from '../../src/lib/projets/projet.ts';
import { IndexProches } from '../../src/lib/territoires/proches.ts';
import { IndexProjets } from '../../src/lib/territoires/projets.ts';
import { pointOf } from '../../src/reference/contours.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { makeProjets } from '../support/generated-catalogue/projets.ts';
import { medianOf, tableOf, writeSection } from './results.ts';

const SIZES = (process.argv[2] ?? '100,1000,2000,10000').split(',').map(Number);
const ROUNDS = 5;
/** Questions of a round. */
const ASKED = 40;

const referentiel = readReferentiel();
const territoires = [...referentiel.epci.values()]
  .filter((_, i) => i % Math.floor(referentiel.epci.size / ASKED) === 0)
  .map(({ code, communes }) => ({ niveau: 'epci' as const, code, communes, point: pointOf('epci', code) }));

interface Work {
  name: string;
  /** Answers every question from an index, which is built in the same time. */
  indexed: (projets: readonly Projet[]) => (n: number) => number;
  plain: (projets: readonly Projet[]) => (n: number) => number;
}

const every = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('Rien à demander : la liste est vide.');
  return item;
};

const similaires: Work = {
  name: 'ce qui ressemble à un projet',
  indexed: (projets) => {
    const index = new Similaires(projets);
    return (n) => index.of(every(projets, n * 7), 3).reduce((sum, { score }) => sum + score, 0);
  },
  plain: (projets) => {
    const shared = (one: readonly { id: string }[], other: readonly { id: string }[]) =>
      one.filter(({ id }) => other.some((item) => item.id === id)).length;
    const placesOf = ({ lieux }: Projet) => lieux.map((lieu) => ({ id: formatCode(lieu) }));
    const scoreOf = (a: Projet, b: Projet) =>
      4 * shared(placesOf(a), placesOf(b)) +
      3 * shared(a.publics, b.publics) +
      2 * shared(a.departements, b.departements) +
      shared(a.axes, b.axes);
    return (n) => {
      const projet = every(projets, n * 7);
      const scores = projets.filter((other) => other !== projet).map((other) => scoreOf(projet, other));
      return scores
        .sort((a, b) => b - a)
        .slice(0, 3)
        .reduce((sum, score) => sum + score, 0);
    };
  },
};

const touches: Work = {
  name: 'ce qui touche un territoire',
  indexed: (projets) => {
    const index = new IndexProjets(projets, referentiel);
    return (n) => index.linkedTo(every(territoires, n)).length;
  },
  plain: (projets) => {
    const named = projets.map(({ territoires: codes }) =>
      codes.map((code) => new Set(communesOf(referentiel, code))),
    );
    return (n) => {
      const { communes } = every(territoires, n);
      return named.filter((places) => places.some((place) => communes.some((code) => place.has(code))))
        .length;
    };
  },
};

const proches: Work = {
  name: 'ce qui est près d’un point',
  indexed: (projets) => {
    const index = new IndexProches(projets.map(situate));
    return (n) => distanceOf(index.nearest(every(territoires, n).point, 3));
  },
  plain: (projets) => {
    const situated = projets.map(situate);
    return (n) => {
      const from = every(territoires, n).point;
      const all = situated.map(({ points }) => ({ kilometres: kilometresToNearest(from, points) }));
      return distanceOf(all.sort((a, b) => a.kilometres - b.kilometres).slice(0, 3));
    };
  },
};

const situate = ({ id, lieux }: Projet) => ({ id, points: lieux.map(({ point }) => point) });
const distanceOf = (found: readonly { kilometres: number }[]) =>
  Math.round(found.reduce((sum, { kilometres }) => sum + kilometres, 0));

/** Milliseconds to build what answers and to ask, a question of `ASKED`; and the answers, to be compared. */
function time(
  make: Work['indexed'],
  projets: readonly Projet[],
  count = ROUNDS,
): { build: number; ask: number; answers: number[] } {
  const rounds = Array.from({ length: count }, () => {
    const started = performance.now();
    const answer = make(projets);
    const built = performance.now();
    const answers = Array.from({ length: ASKED }, (_, n) => answer(n));
    return { build: built - started, ask: (performance.now() - built) / ASKED, answers };
  });
  return {
    build: medianOf(rounds.map(({ build }) => build)),
    ask: medianOf(rounds.map(({ ask }) => ask)),
    answers: rounds[0]?.answers ?? [],
  };
}

const rows: (string | number)[][] = [];
for (const work of [similaires, touches, proches]) {
  // Compiled before it is measured.
  time(work.indexed, makeProjets(500));
  time(work.plain, makeProjets(500));
  let before: { indexed: number; plain: number } | undefined;
  for (const size of SIZES) {
    const projets = makeProjets(size);
    // Comparing all with all takes minutes beyond: once is enough.
    const plain = time(work.plain, projets, size > 10_000 ? 1 : ROUNDS);
    const indexed = time(work.indexed, projets);
    if (indexed.answers.join() !== plain.answers.join())
      throw new Error(`${work.name} : les deux ne répondent pas pareil.`);
    const growth = (now: number, then?: number) => (then === undefined ? '' : `× ${(now / then).toFixed(1)}`);
    rows.push([
      work.name,
      size,
      indexed.build.toFixed(1),
      indexed.ask.toFixed(3),
      growth(indexed.ask, before?.indexed),
      plain.ask.toFixed(3),
      growth(plain.ask, before?.plain),
      `${(plain.ask / indexed.ask).toFixed(1)} fois`,
    ]);
    before = { indexed: indexed.ask, plain: plain.ask };
    console.log(rows.at(-1)?.join(' · '));
  }
}
writeSection(
  'Chercher parmi N projets',
  `Médianes de ${ROUNDS} tours de ${ASKED} questions, en millisecondes ; à droite le même travail projet par projet, dans le même tour, avec les mêmes réponses.\n\n${tableOf(
    [
      [
        'question',
        'projets',
        'index construit',
        'une question',
        'croît',
        'projet par projet',
        'croît',
        'écart',
      ],
      ...rows,
    ],
  )}`,
);
