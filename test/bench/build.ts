/**
 * What the whole build costs, search index included, and what one page of territory adds to it.
 *
 * The marginal page: builds with all the pages of departments and EPCI and builds with one in twenty take turns, each
 * from an empty dist/; the difference between the lightest of each, divided by the number of pages between them. The
 * lightest, because other work on the machine can only add. On the wall, then in processor time. Folders are put aside
 * and deleted at the end: for some minutes after thousands of files are deleted, ext4 is slow to create others.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { measure, type Cout } from './arbre.ts';

const TOURS = Number(process.argv[2] ?? 2);
const ONE_IN = 20;
const ASIDE = '.cache/bench';

interface Mesure extends Cout {
  pages: number;
}

/** Pages of territories in dist/. */
function countPages(): number {
  const folder = 'dist/territoires';
  return readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/index.html`)).length;
}

let aside = 0;

function putDistAside(): void {
  mkdirSync(ASIDE, { recursive: true });
  if (existsSync('dist')) renameSync('dist', `${ASIDE}/${process.pid}-${aside++}`);
}

async function build(oneIn: number): Promise<Mesure> {
  putDistAside();
  const cost = await measure('npm', ['run', 'build'], { ATLAS_UN_TERRITOIRE_SUR: String(oneIn) });
  const pages = countPages();
  console.log(`${String(pages).padStart(5)} territoires : ${describe(cost)}`);
  return { ...cost, pages };
}

function describe({ mur, processeur, memoire }: Cout): string {
  return `${mur.toFixed(1)} s au mur, ${processeur.toFixed(1)} s de processeur, ${Math.round(memoire)} Mo au plus haut`;
}

const [few, all]: [Mesure[], Mesure[]] = [[], []];
for (let tour = 0; tour < TOURS; tour++) {
  few.push(await build(ONE_IN));
  all.push(await build(1));
}
rmSync(ASIDE, { recursive: true, force: true });

const least = (list: Mesure[], champ: keyof Mesure) => Math.min(...list.map((mesure) => mesure[champ]));
const marginal = (champ: 'mur' | 'processeur') =>
  (1000 * (least(all, champ) - least(few, champ))) / (least(all, 'pages') - least(few, 'pages'));

console.log(`construction : ${least(all, 'mur').toFixed(1)} s au mur`);
console.log(`processeur   : ${least(all, 'processeur').toFixed(1)} s`);
console.log(`mémoire      : ${Math.round(Math.max(...all.map(({ memoire }) => memoire)))} Mo au plus haut`);
console.log(
  `par page     : ${marginal('mur').toFixed(1)} ms au mur, ${marginal('processeur').toFixed(1)} ms de processeur`,
);
