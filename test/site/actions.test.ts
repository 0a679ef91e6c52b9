/** The actions of pacts and contracts: few rows today, many in the grown copy that test/growth builds. */
import { expect, test } from 'vitest';
import { libellesPreuve } from '../../src/lib/contrats/preuves.ts';
import { ACTIONS_PAR_PAGE } from '../../src/lib/projets/actions.ts';
import { builtPage, builtPages } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const projets = entriesOf('projets');
const cadreOf = (cadre: string) =>
  Map.groupBy(
    projets.filter(({ valeurs }) => valeurs['cadre'] === cadre && valeurs['cadreId']),
    ({ valeurs }) => String(valeurs['cadreId']),
  );
const cardsOf = (path: string) =>
  builtPage(path)
    .root.querySelectorAll('section[aria-labelledby=actions] h3 a')
    .map((link) => link.getAttribute('href'));
const pathsUnder = (start: string) =>
  builtPages()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(start))
    .sort();
/** « /a/ », « /a/2/ »… for so many cards. */
const pagesFor = (base: string, count: number) =>
  Array.from({ length: Math.ceil(count / ACTIONS_PAR_PAGE) }, (_, i) =>
    i === 0 ? base : `${base}${i + 1}/`,
  );
const wanted = (rows: { id: string }[]) => rows.map(({ id }) => `/projets/${id}/`).sort();

test('the page of each pact lists its own actions, 24 at most, then leads to all of them', () => {
  const pactes = cadreOf('pacte');
  for (const { id } of projets) {
    const own = pactes.get(id) ?? [];
    const cards = cardsOf(`/projets/${id}/`);
    expect(cards, id).toHaveLength(Math.min(own.length, ACTIONS_PAR_PAGE));
    expect(wanted(own), id).toEqual(expect.arrayContaining(cards));
    const suite = builtPage(`/projets/${id}/`).root.querySelector(`a[href="/projets/${id}/actions/"]`);
    expect(suite !== null, id).toBe(own.length > ACTIONS_PAR_PAGE);
  }
});

test('a longer list has pages of its own, which hold each action once; a short one has none', () => {
  const expected = [...cadreOf('pacte')]
    .filter(([, { length }]) => length > ACTIONS_PAR_PAGE)
    .map(([id, rows]) => ({ pages: pagesFor(`/projets/${id}/actions/`, rows.length), rows }));
  const built = pathsUnder('/projets/').filter((path) => path.includes('/actions/'));
  expect(built).toEqual(expected.flatMap(({ pages }) => pages).sort());
  for (const { pages, rows } of expected) expect(pages.flatMap(cardsOf).sort()).toEqual(wanted(rows));
});

test('each contract that has actions has its pages, and its territory leads there', () => {
  const contrats = [...cadreOf('contrat')];
  const pages = contrats.map(([id, rows]) => pagesFor(`/territoires/contrats/${id}/`, rows.length));
  expect(pathsUnder('/territoires/contrats/')).toEqual(pages.flat().sort());
  for (const [i, [id, rows]] of contrats.entries()) {
    expect(pages[i]?.flatMap(cardsOf).sort(), id).toEqual(wanted(rows));
    const proof = entriesOf('contrats').find((contrat) => contrat.id === id)?.valeurs['preuve'];
    expect(builtPage(`/territoires/contrats/${id}/`).root.textContent, id).toContain(
      Object.entries(libellesPreuve).find(([preuve]) => preuve === proof)?.[1],
    );
    const leading = pathsUnder('/territoires/').filter((path) =>
      builtPage(path).root.querySelector(`a[href="/territoires/contrats/${id}/"]`),
    );
    expect(leading, id).not.toEqual([]);
  }
});

test('the page of an action says what it is part of, and shows of its follow-up what is known only', () => {
  for (const { id, valeurs } of projets) {
    const facts = builtPage(`/projets/${id}/`).root.querySelectorAll('.facts dt');
    const names = facts.map(({ textContent }) => textContent.trim());
    const isKnown = (champ: string) => !['', 'non renseigné', undefined].includes(valeurs[champ] as string);
    const told = {
      Cadre: isKnown('cadre'),
      Avancement: isKnown('statut') || isKnown('avancement'),
      Période: isKnown('debut') || isKnown('fin'),
      'Part de l’État': isKnown('partEtatEuros'),
      'Autres financeurs': isKnown('cofinanceurs'),
    };
    expect(Object.fromEntries(Object.keys(told).map((name) => [name, names.includes(name)])), id).toEqual(
      told,
    );
  }
});
