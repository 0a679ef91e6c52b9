import { describe, expect, test } from 'vitest';
import { noFiltres, parseFiltres } from '../../../src/lib/projets/filtres.ts';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { findProches } from '../../../src/lib/recherche/proches.ts';
import { saysOf } from '../../../src/lib/recherche/sujet.ts';
import { makeProjet } from '../../fixtures/projets.ts';
import { openCatalogue } from '../../support/catalogue.ts';

const AUDE = { departements: [{ id: '11', nom: 'Aude' }], regions: [{ id: '76', nom: 'Occitanie' }] };
const LOZERE = { departements: [{ id: '48', nom: 'Lozère' }], regions: [{ id: '76', nom: 'Occitanie' }] };
const CREUSE = {
  departements: [{ id: '23', nom: 'Creuse' }],
  regions: [{ id: '75', nom: 'Nouvelle-Aquitaine' }],
};
const { rows, catalogue, niveaux, keep } = openCatalogue([
  makeProjet('mobiness', { titre: 'Mobiness', resume: 'L’emploi des jeunes vulnérables.', ...AUDE }),
  makeProjet('sud', { titre: 'Sud', resume: 'Pour des jeunes sans emploi, loin de tout.', ...LOZERE }),
  makeProjet('velo', { titre: 'Vélos', resume: 'Une flotte de vélos.', ...CREUSE }),
]);
const synonymes = readSynonymes([['jeune sans emploi', 'jeunes en rupture', '']]);

function find(sujet: string, departement: string, region: string) {
  const dits = saysOf(sujet).map((q) => ({ q, niveaux: niveaux(q, synonymes) }));
  const found = findProches(catalogue, { departement, region }, dits);
  return found && { ...found, ids: found.rangs.map((rang) => rows[rang]?.id) };
}

describe('the projects of a topic, the nearest', () => {
  test.each([
    ['jeunes sans emploi', '32', '76', 'region', ['mobiness', 'sud']],
    ['jeunes sans emploi', '11', '76', 'departement', ['mobiness']],
    ['jeunes sans emploi', '48', '76', 'departement', ['sud']],
    ['jeunes sans emploi', '', '76', 'region', ['mobiness', 'sud']],
    ['jeunes sans emploi', '23', '75', 'ailleurs', ['mobiness', 'sud']],
    ['jeunes sans emploi', '', '', 'ailleurs', ['mobiness', 'sud']],
    ['vélo', '11', '76', 'ailleurs', ['velo']],
    ['vélo', '23', '75', 'departement', ['velo']],
    // What every row is says nothing of it.
    ['projets', '48', '76', 'departement', ['sud']],
    ['Les projets', '32', '76', 'region', ['mobiness', 'sud']],
    ['projets', '973', '03', 'absents', ['mobiness', 'sud', 'velo']],
    ['projets vélo', '23', '75', 'departement', ['velo']],
    ['un projet de vélos', '11', '76', 'ailleurs', ['velo']],
  ])('« %s » from %s, %s', (sujet, departement, region, ou, ids) => {
    expect(find(sujet, departement, region)).toMatchObject({ ou, ids });
  });

  test.each(['vélo vulnérables', 'trampoline', 'pour les', 'appel à projets', 'porteur de projet vélo'])(
    'none for « %s »: no project has it all',
    (sujet) => {
      expect(find(sujet, '11', '76')).toBeUndefined();
    },
  );

  test.each([
    ['jeunes sans emploi', '32', '76'],
    ['jeunes sans emploi', '48', '76'],
    ['jeunes sans emploi', '23', '75'],
    ['vélo', '23', '75'],
    ['projets', '48', '76'],
    ['projet vélo', '23', '75'],
  ])(
    'the page that the link opens shows these and no other: « %s » from %s',
    (sujet, departement, region) => {
      const found = find(sujet, departement, region);
      const search = new URL(found?.href ?? '', 'https://a.test').searchParams;
      const filtres = parseFiltres(search, catalogue.options);
      expect(keep({ ...noFiltres(), ...filtres }, synonymes).map(({ id }) => id)).toEqual(found?.ids);
    },
  );
});
