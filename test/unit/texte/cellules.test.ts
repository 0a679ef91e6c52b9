import { expect, test } from 'vitest';
import { labelCells } from '../../../src/lib/texte/cellules.ts';

const TABLE =
  '<table><thead><tr><th></th><th>Le <b>"contrat"</b></th></tr></thead><tbody><tr><td>Qui</td><td>L’État</td></tr><tr><td>Où</td><td>Ici</td></tr></tbody></table>';

test('each cell says its column, the first of each row is its header', () => {
  const html = labelCells(TABLE);
  expect(html).toContain('<th scope="col">Le <b>"contrat"</b></th>');
  expect(html).toContain(
    '<tr><th scope="row">Qui</th><td data-label="Le &quot;contrat&quot;">L’État</td></tr>',
  );
  expect(html).toContain('<th scope="row">Où</th>');
});

test('what is not a table is left alone', () => {
  expect(labelCells('<p>a</p>')).toBe('<p>a</p>');
});
