import { expect, test } from 'vitest';
import { sayContrat, type ContratConnu } from '../../../src/lib/recherche/contrat.ts';
import { formatCode } from '../../../src/lib/territoires/code.ts';

const contrats: ContratConnu[] = [
  { territoire: [formatCode({ niveau: 'departement', code: '32' })], statut: 'signe', preuve: 'bilan' },
  { territoire: [formatCode({ niveau: 'departement', code: '79' })], statut: 'non-signe', preuve: 'bilan' },
  { territoire: [formatCode({ niveau: 'departement', code: '69' })], statut: 'probable', preuve: 'deduit' },
  { territoire: [formatCode({ niveau: 'departement', code: '75' })], statut: 'signe', preuve: 'page' },
  { territoire: [formatCode({ niveau: 'epci', code: '200046977' })], statut: 'signe', preuve: 'deduit' },
  {
    territoire: [formatCode({ niveau: 'epci', code: '200054781' })],
    statut: 'non-eligible',
    preuve: 'bilan',
  },
  { territoire: [formatCode({ niveau: 'commune', code: '13055' })], statut: 'signe', preuve: 'bilan' },
];

test.each([
  ['departement', '32', null, '32', 'signé (dit par le bilan)'],
  ['departement', '79', null, '79', 'non signé en 2024 (dit par le bilan)'],
  ['commune', '32013', '200066926', '32', 'contrat du département : signé (dit par le bilan)'],
  ['commune', '69123', '200046977', '69', 'contrat de l’intercommunalité : signé (déduit)'],
  ['epci', '200046977', null, '69', 'signé (déduit)'],
  ['commune', '75056', '200054781', '75', 'contrat du département : signé (dit par une page publique)'],
  ['epci', '200054781', null, '75', 'pas concerné : non éligible (dit par le bilan)'],
  ['commune', '13055', '200054807', '13', 'signé (dit par le bilan)'],
  ['region', '76', null, '', undefined],
  ['collectivite', '975', null, '975', undefined],
] as const)('%s %s (%s, %s): %s', (niveau, code, epci, departement, said) => {
  const territoire = formatCode({ niveau, code });
  expect(sayContrat(contrats, { territoire, epci, departement })?.replaceAll('\u00a0', ' ')).toBe(said);
});
