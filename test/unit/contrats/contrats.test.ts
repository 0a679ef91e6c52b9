import { expect, test } from 'vitest';
import { explainContrat, nameSignataires } from '../../../src/lib/contrats/contrats.ts';

const contrat = (territoire: string, nom: string, signataire = 'Conseil départemental') => ({
  territoire,
  nom,
  signataire,
});

test.each([
  [[contrat('departement:48', 'Lozère')], 'Lozère (conseil départemental)'],
  [
    [contrat('departement:48', 'Lozère'), contrat('departement:30', 'Gard')],
    'Lozère, Gard (conseils départementaux)',
  ],
  [
    [
      contrat('epci:244400404', 'Nantes Métropole', 'Nantes Métropole'),
      contrat('departement:44', 'Loire-Atlantique'),
    ],
    'Loire-Atlantique (conseil départemental), Nantes Métropole',
  ],
  [
    [contrat('departement:2A', 'Corse-du-Sud', 'Collectivité de Corse')],
    'Corse-du-Sud (collectivité de Corse)',
  ],
  [[contrat('departement:75', 'Paris', 'Ville de Paris')], 'Ville de Paris'],
])('signatories are named with what they are: %#', (contrats, text) => {
  expect(nameSignataires(contrats)).toBe(text);
});

test('a status without a list of signatories says what it rests on, then its note', () => {
  expect(explainContrat({ statut: 'probable', note: 'Une note.' })).toMatch(
    /^Le bilan compte huit .*\. Une note\.$/,
  );
  expect(explainContrat({ statut: 'signe', note: '' })).toBe('');
});
