import { expect, test } from 'vitest';
import { reponseOf } from '../../../../src/lib/territoires/echelle/reponse.ts';
import type { ContratDeFiche } from '../../../../src/schemas/fiche-territoire.ts';
import { contratDe } from '../../../fixtures/contrat.ts';
import { ficheDe } from '../../../fixtures/fiche-territoire.ts';
import { codeOf } from '../../../support/code.ts';

const departements = new Map([
  ['23', { code: '23', nom: 'Creuse', region: '75', zone: 'metro', typeLiaison: 3 }],
]);
const plain = (phrases: { texte: string }[]) =>
  phrases
    .map(({ texte }) => texte)
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ');
const creuse: ContratDeFiche = {
  ...contratDe(codeOf('departement:23'), 'Nom'),
  statut: 'probable',
  preuve: 'deduit',
};
const projet = { id: 'a', titre: 'A', adresse: '/projets/a/', raison: '', communes: 1 };

test('the answer says silence, and how the contract is known', () => {
  const fiche = { ...ficheDe('epci', '200', 'CC'), contrats: [creuse] };
  expect(plain(reponseOf(fiche, departements))).toBe(
    'Aucun projet nommé ici. Contrat de la Creuse avec l’État : probable, déduit.',
  );
});

test('the answer counts the projects of the list, and says which part, or all, is not sure', () => {
  const saidOf = (fiche: ReturnType<typeof ficheDe>, ...communes: (number | null)[]) =>
    plain(
      reponseOf(
        { ...fiche, projets: communes.map((count) => ({ ...projet, communes: count })) },
        departements,
      ),
    );
  const epci = ficheDe('epci', '200', 'CC');
  expect(saidOf(epci, 1, 1, null)).toBe('3 projets nommés ici, dont 1 peut-être.');
  expect(saidOf(epci, null)).toBe('Peut-être 1 projet, mal situé par la source.');
  expect(saidOf(epci, null, null)).toBe('Peut-être 2 projets, mal situés par les sources.');
  expect(saidOf(ficheDe('departement', '23', 'Creuse'), 4, null, null)).toBe(
    '3 projets nommés ici, dont 2 dans une partie non précisée.',
  );
  expect(saidOf(ficheDe('region', '75', 'R'), 4, 4)).toMatch(/^2 projets nommés ici\. /);
});

test('a region counts the contracts of its departments by what is known of them', () => {
  const signed: ContratDeFiche = {
    ...contratDe(codeOf('departement:19'), 'Nom'),
    statut: 'signe',
    preuve: 'bilan',
  };
  const city: ContratDeFiche = {
    ...contratDe(codeOf('commune:13055'), 'Nom'),
    statut: 'signe',
    preuve: 'bilan',
  };
  const fiche = { ...ficheDe('region', '75', 'R'), contrats: [creuse, signed, city] };
  expect(plain(reponseOf(fiche, departements))).toContain(
    'Contrats de département avec l’État : 1 signé et 1 déduit.',
  );
});
