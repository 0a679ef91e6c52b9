/** What the worker of « Préparer un fichier » answers crosses to its page, which copies it: no function passes. */
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Atelier, SiteInjoignable, type EtatAtelier } from '../../../src/islands/preparer-fichier/atelier.ts';
import { SORTES, type SorteConstat } from '../../../src/lib/imports/lignes/constats.ts';
import { NOUS, publierNous } from '../../../src/lib/imports/preparation/nous.ts';
import type { Filtre } from '../../../src/lib/imports/preparation/vue.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { CONSEILS, ENTETE, lignesDe } from '../../support/conseils.ts';
import { atlas, chercher } from '../../support/imports.ts';

vi.mock(import('../../../src/lib/imports/territoires/chercheur.ts'), async (original) => {
  const { makeChercheur } = await original();
  // The worker says what it lacks; here it has all the names of places, made once for all the tests.
  return {
    makeChercheur: (fichiers, absents) => (absents ? chercher : makeChercheur(fichiers)),
  };
});

const FILTRES: Filtre[] = ['a-revoir', 'refuse', 'pris', 'autre'];

beforeEach(() => {
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(Response.json(path === NOUS ? publierNous(nousPourImport(atlas)) : {})),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Every kind of bad row, a copy, a total, titles again. */
const LIGNES = [
  ...CONSEILS.flatMap(([, cellules], rang) =>
    lignesDe({ 'Intitulé de l’action': `Action ${rang}`, ...cellules }),
  ),
  ...lignesDe({ Porteur: 'M. Martin', 'Intitulé de l’action': 'Tenir un café' }),
  ...lignesDe({}),
  ...lignesDe({}),
  ...lignesDe({ 'Montant total': 9000 }),
  ...lignesDe({ Territoire: 'Lunell', 'Montant total': 'environ 12 000 €', Public: 'NC' }),
  ...lignesDe({ 'Date de début': 'T3 2024', Avancement: 'on y croit', Territoire: 'Pézenas' }),
  ...lignesDe({ Résumé: '<p>Un café</p>', Territoire: 'Sète' }),
  ...lignesDe({ Porteur: 'Emmaüs ; Adie', Territoire: 'Agde' }),
  ...lignesDe({ 'Intitulé de l’action': 'Ouvrir un accueil d’en-' }),
  ...lignesDe({ 'Intitulé de l’action': 'fants', Axe: null }),
  [...ENTETE],
  ['TOTAL'],
];

async function ouvrir(lignes: typeof LIGNES) {
  const atelier = new Atelier((avancee) => structuredClone(avancee));
  const rows = [[...ENTETE], ...lignes];
  const octets = await writeXlsx({ sheets: [{ name: 'Feuil1', rows }] });
  const etat = await atelier.ouvrir(Uint8Array.from(octets).buffer, 'essai.xlsx', '2026-11-28');
  return { atelier, etat };
}

/** All that the page may ask of a file in that state, copied as a worker copies it. */
async function copier(atelier: Atelier, etat: EtatAtelier) {
  const pages = await Promise.all(FILTRES.map((filtre) => atelier.page(filtre, 1)));
  return structuredClone({ etat, pages, fichiers: await atelier.fichiers(undefined) });
}

describe('what the worker answers', () => {
  test('is copied, whatever the remarks of the file', async () => {
    const vues = new Set<SorteConstat>();
    for (const lignes of [LIGNES.slice(0, 30), LIGNES.slice(30)]) {
      const { atelier, etat } = await ouvrir(lignes);
      for (const { lignes: montrees } of (await copier(atelier, etat)).pages)
        for (const { constats } of montrees) for (const { sorte } of constats) vues.add(sorte);
    }
    const absentes = Object.keys(SORTES).filter((sorte) => !(vues as Set<string>).has(sorte));
    expect(absentes.filter((sorte) => !HORS_DE_LA_PAGE.has(sorte))).toEqual([]);
  });

  test('is copied after an answer that leaves something to say', async () => {
    const { atelier } = await ouvrir(lignesDe({ Porteur: 'Mme Josette PEYRE' }));
    const etat = await atelier.agir({ sorte: 'cases', cases: [['D2', 'M. Paul Martin, 06 12 34 56 78']] });
    expect(etat.reste?.constat.sorte).toBe('donnee-personnelle');
    expect((await copier(atelier, etat)).etat.reste).toEqual(etat.reste);
  });
});

/** Of columns (shown as such), of cells beside them beyond the thousandth row, of a text, of contracts, and of newer versions of a table: the page reads none. */
const HORS_DE_LA_PAGE = new Set([
  ...[
    'colonne-inconnue',
    'case-sans-titre',
    'contrat-indecis',
    'date-a-venir',
    'ligne-refusee',
    'ligne-decalee',
  ],
  ...['mise-a-jour', 'autre-source', 'action-renommee', 'action-disparue', 'autre-tableau'],
]);

test('a file of the site that does not come is told from any other failure', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ouvrir(lignesDe({}))).rejects.toBeInstanceOf(SiteInjoignable);
});
