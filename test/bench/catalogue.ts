/**
 * The catalogue on a built site of many projects, beside the real one in the same run, in a Chromium whose processor is slowed
 * four times: from a choice, a key or « Back » to the list as it is painted, its cards fetched, and the memory of the tab.
 *
 *   node test/bench/generate.ts 10000 /tmp/x && ATLAS_DATA=/tmp/x/data npm run build -- --outDir /tmp/x/dist
 *   node test/bench/catalogue.ts /tmp/x/dist [rounds]
 */
import { join } from 'node:path';
import { wireSize } from '../support/built-site.ts';
import { medianOf, tableOf, writeSection } from './results.ts';
import { countIn, inSlowedTabs, memoryOf, scriptOf, SLOWED, type Tab } from './slowed-tab.ts';

const CHOIX = [
  ['axe', '2-emploi'],
  ['axe', '4-transition'],
  ['region', '76'],
  ['axe', '1-enfance'],
  ['departement', '34'],
] as const;
const MOT = 'emplo';

interface Cout {
  peint: number;
  script: number;
}

const [folder, rounds = '3'] = process.argv.slice(2);
if (!folder) throw new Error('Usage : node test/bench/catalogue.ts <dossier d’un site construit> [tours]');

type Geste = ['choix', facette: string, valeur: string] | ['lettre', texte: string] | ['retour'];

/** Makes a gesture, and gives what it has cost until the list that answers is painted. */
async function act(tab: Tab, geste: Geste): Promise<Cout> {
  const before = await scriptOf(tab);
  const peint = await tab.page.evaluate(async ([sorte, nom = '', valeur = '']) => {
    const list = document.querySelector('liste-projets [data-part=list]');
    const field = document.querySelector<HTMLInputElement>('filtres-projets input[name=q]');
    if (!list || !field) throw new Error('La liste ou le champ manque dans la page.');
    const written = new Promise((resolve) =>
      new MutationObserver(resolve).observe(list, { childList: true }),
    );
    const started = performance.now();
    if (sorte === 'retour') history.back();
    else if (sorte === 'lettre') {
      field.value = nom;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else document.querySelector<HTMLInputElement>(`input[name=${nom}][value="${valeur}"]`)?.click();
    await written;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  }, geste);
  return { peint, script: (await scriptOf(tab)) - before };
}

async function measure(tab: Tab) {
  const { page } = tab;
  await page.goto('/projets/');
  await page.waitForSelector('filtres-projets[data-ready]');
  // The reader comes near, opens the facets: their script and the catalogue come.
  await page.locator('filtres-projets').hover();
  for (const summary of await page.locator('filtres-projets summary:visible').all())
    await summary.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  for (const [facette, valeur] of CHOIX)
    await page.waitForSelector(`input[name=${facette}][value="${valeur}"]`, { state: 'attached' });
  await page.waitForLoadState('networkidle');
  const choix: Cout[] = [];
  for (const [facette, valeur] of CHOIX) choix.push(await act(tab, ['choix', facette, valeur]));
  const retours: Cout[] = [];
  for (let i = 0; i < CHOIX.length - 1; i++) retours.push(await act(tab, ['retour']));
  const lettres: Cout[] = [];
  for (let i = 0; i < MOT.length; i++) lettres.push(await act(tab, ['lettre', MOT.slice(0, i + 1)]));
  const elements = await page.locator('*').count();
  return { choix, lettres, retours, memoire: await memoryOf(tab), elements };
}

type Mesure = Awaited<ReturnType<typeof measure>>;

const medianIn = (mesures: readonly Mesure[], geste: 'choix' | 'lettres' | 'retours', champ: keyof Cout) =>
  medianOf(mesures.flatMap((mesure) => mesure[geste]).map((cout) => cout[champ]));

function ligneOf(dist: string, mesures: readonly Mesure[]): [nom: string, value: number][] {
  const of = (geste: 'choix' | 'lettres' | 'retours', nom: string): [string, number][] => [
    [`${nom}, jusqu’à la liste peinte, ms`, medianIn(mesures, geste, 'peint')],
    [`${nom}, script, ms`, medianIn(mesures, geste, 'script')],
  ];
  return [
    ...of('choix', 'une case cochée'),
    ...of('lettres', 'une lettre'),
    ...of('retours', 'un retour'),
    ['mémoire de l’onglet, Mo', medianOf(mesures.map(({ memoire }) => memoire))],
    ['éléments', medianOf(mesures.map(({ elements }) => elements))],
    ['index, ko compressés', wireSize(join(dist, 'donnees/catalogue/index.json')) / 1000],
  ];
}

const run = async (dist: string) => ligneOf(dist, await inSlowedTabs(dist, Number(rounds), measure));
const [real, many] = [await run('dist'), await run(folder)];
const table = tableOf([
  ['', countIn('dist'), countIn(folder), 'rapport'],
  ...many.map(([nom, lots], i) => {
    const few = real[i]?.[1] ?? NaN;
    return [nom, few.toFixed(0), lots.toFixed(0), (lots / few).toFixed(2)];
  }),
]);
console.log(table);
writeSection(
  'Le catalogue à N projets',
  `Médianes de ${rounds} tours de ${CHOIX.length} cases cochées, ${MOT.length} lettres et ${CHOIX.length - 1} retours, dans un Chromium au processeur ralenti ${SLOWED} fois.\n\n${table}`,
);
