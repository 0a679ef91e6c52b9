import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recettesOf, financementOf } from '../../src/lib/pacte/financement.ts';
import { pacteFromFaits, verdictsOnFaits } from '../../src/lib/pacte/pactes-reels.ts';
import { readPactesReels } from '../../src/reference/pactes-reels.ts';
import { contexte } from '../support/pacte.ts';

const pactes = readPactesReels();
const rows = ['projets', 'pages-publiques'].flatMap((name): Record<string, string>[] =>
  parse(readFileSync(`data/projets/${name}.csv`, 'utf8'), { columns: true }),
);
const find = (projet: string) => {
  const faits = pactes.find((it) => it.projet === projet);
  if (!faits) throw new Error(`data/methode/pactes-reels.json : « ${projet} » manque.`);
  return faits;
};
const said = (projet: string, verification: string) =>
  verdictsOnFaits(find(projet), contexte).filter((it) => it.verification === verification);
const plain = (text = '') => text.replaceAll(/\s/g, ' ');

describe.each(pactes)('$projet', (faits) => {
  const row = rows.find(({ id }) => id === faits.projet);
  const money = financementOf(recettesOf(pacteFromFaits(faits)));

  test('has the parts that the catalogue has of it, or its total', () => {
    const parts = (row?.['cofinanceurs'] ?? '').split(' | ').filter((it) => it.includes(' = '));
    if (parts.length === 0) return expect(money.total).toBe(Number(row?.['montantEuros']) * 100);
    expect(money.S).toBe(Number(row?.['partEtatEuros']) * 100);
    expect(
      faits.recettes.filter(({ origine }) => origine === 'O').map(({ qui, euros }) => `${qui} = ${euros}`),
    ).toEqual(parts);
  });

  test('is judged only on what is known', () => {
    expect(verdictsOnFaits(faits, contexte).map(({ etat }) => etat)).not.toContain('non-verifiable');
  });
});

test('Bouches-du-Rhône: 1,6 of 2,17 M€ is 73,73 %', () => {
  expect(said('pacte-bouches-du-rhone', 'f1')).toMatchObject([{ etat: 'conforme' }]);
  expect(plain(said('pacte-bouches-du-rhone', 'f1')[0]?.calcul)).toContain('73,73 %');
});

test('Ardèche: 54 400 of 254 400 € is 21,38 %, to be asked as no rule binds there', () => {
  const [avis] = said('pacte-ardeche', 'f1');
  expect(plain(avis?.calcul)).toContain('21,38 %');
  expect(avis?.etat).toBe('a-demander');
  expect(said('pacte-ardeche', 'r5')).toMatchObject([{ etat: 'sans-objet' }]);
});
