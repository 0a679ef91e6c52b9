import { expect, test } from 'vitest';
import { explainContrat, nameSignataires } from '../../../src/lib/contrats/contrats.ts';
import { contratDe } from '../../fixtures/contrat.ts';
import { codeOf } from '../../support/code.ts';

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

const muet = contratDe(codeOf('departement:48'), 'Lozère');

test('a status without a list of signatories says what it rests on, then its note', () => {
  expect(explainContrat({ ...muet, statut: 'probable', note: 'Une note.' })).toMatch(
    /^Le bilan compte huit .*\. Une note\.$/,
  );
  expect(explainContrat(muet)).toBe('');
});

test('what a public page tells comes with its date, or with the word that it has none', () => {
  const told = { ...muet, evenement: 'signature', note: 'Une note.' };
  expect(explainContrat({ ...told, dateEvenement: '2024-05-14' })).toBe(
    'Selon une page publique : signature (14 mai 2024). Une note.',
  );
  expect(explainContrat(told)).toContain('signature (date non précisée)');
});
