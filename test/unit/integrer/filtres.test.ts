import { expect, test } from 'vitest';
import { direCoupe, direFiltres, direSilence, titreDeListe } from '../../../src/lib/integrer/dire-liste.ts';
import { filtresIntegres } from '../../../src/lib/integrer/filtres.ts';
import { noFiltres } from '../../../src/lib/projets/filtres.ts';

const valeur = (facette: string, id: string, nom: string) => ({ facette, id, nom });
const connues = [
  valeur('axe', '1-enfance', 'Enfance'),
  valeur('axe', '2-emploi', 'Emploi'),
  valeur('public', 'jeunes', 'Jeunes'),
];
const read = (query: string) => filtresIntegres(new URLSearchParams(query), connues);

test('the address of a frame may ask for several values, whatever parts them', () => {
  for (const axe of ['1-enfance 2-emploi', '1-enfance,2-emploi', '1-enfance|2-emploi', '1-enfance, 2-emploi'])
    expect(read(String(new URLSearchParams({ axe }))).filtres.choix.axe).toEqual(['1-enfance', '2-emploi']);
});

test('what nobody knows is left aside and said, a filter of the catalogue that frames lack too; what is no filter is not judged', () => {
  expect(read('public=jeunes&axe=9-inconnu&territoire=departement:07&region=76&utm_source=lettre')).toEqual({
    filtres: { ...noFiltres(), choix: { ...noFiltres().choix, public: ['jeunes'] } },
    noms: ['Jeunes'],
    inconnus: ['axe=9-inconnu', 'region=76'],
  });
  // An id of another filter is not one of this.
  expect(read('axe=jeunes&public=1-enfance').inconnus).toEqual(['axe=jeunes', 'public=1-enfance']);
});

test('none because of the filters is not none at all', () => {
  const liste = { nombre: 0, sansFiltres: 1, lieu: 'Ardèche', noms: ['Enfance'] };
  expect(titreDeListe(liste)).toBe('Aucun projet avec ces filtres : Ardèche');
  expect(direFiltres(liste)).toBe(
    'Filtre\u00a0: Enfance. Sans ce filtre, nos sources y nomment 1\u00a0projet.',
  );
  expect(direFiltres({ ...liste, sansFiltres: 0, noms: ['Enfance', 'Jeunes'] })).toBe(
    'Filtres\u00a0: Enfance, Jeunes. Même sans ces filtres, nos sources n’y nomment aucun projet.',
  );
  expect(titreDeListe({ ...liste, noms: [] })).toBe('Aucun projet dans nos sources : Ardèche');
  expect(direFiltres({ ...liste, noms: [] })).toBe('');
  expect(direSilence(liste)).toBe('');
  expect(direSilence({ ...liste, sansFiltres: 0 })).toBe('Cela ne veut pas dire qu’il ne s’y fait rien.');
  expect(direSilence({ sansFiltres: 0, lieu: undefined })).toBe(
    'Cela ne veut pas dire qu’il ne se fait rien.',
  );
  expect(titreDeListe({ nombre: 3, lieu: undefined, noms: ['Enfance'] })).toBe('3\u00a0projets');
  expect(direFiltres({ ...liste, nombre: 3 })).toBe('Filtre\u00a0: Enfance.');
});

test('a list that the frame cuts says so', () => {
  expect(direCoupe(21, 12)).toBe('Voici les 12\u00a0premiers.');
  expect(direCoupe(13, 12)).not.toBe('');
  for (const nombre of [0, 1, 12]) expect(direCoupe(nombre, 12)).toBe('');
});
