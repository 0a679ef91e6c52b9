import { describe, expect, test } from 'vitest';
import { annuaireOf } from '../../../src/lib/territoires/annuaire.ts';
import { lettreAction, lettreContrat, lettresOf, LIEU } from '../../../src/lib/territoires/lettres.ts';
import type { ContratDeFiche } from '../../../src/schemas/fiche-territoire.ts';
import { contratDe } from '../../fixtures/contrat.ts';
import { ficheDe } from '../../fixtures/fiche-territoire.ts';
import { codeOf } from '../../support/code.ts';

const creuse: ContratDeFiche = {
  ...contratDe(codeOf('departement:23'), 'Nom'),
  statut: 'probable',
  preuve: 'deduit',
};
const home = {
  ...{ code: '23', nom: 'Creuse', adresse: '/territoires/23-creuse/' },
  ...{ communes: 1, communesEnTout: 1, population: 1 },
};

describe('a letter', () => {
  test('asks for the contract by the law, from an office', () => {
    const lettre = lettreContrat({ ...creuse, nom: 'Creuse', signataire: 'Conseil départemental' });
    expect(lettre?.id).toBe('contrat-departement-23');
    expect(lettre?.destinataire).toBe('Conseil départemental, Creuse');
    expect(lettre?.paragraphes.join(' ')).toContain('L. 311-1 du code des relations entre le public');
    expect(lettre?.paragraphes.join(' ')).not.toContain('qui n’avaient pas signé');
  });

  test('tells the refusal that the assessment names, and is not written to who cannot sign', () => {
    const refused = lettreContrat({ ...creuse, statut: 'non-signe', preuve: 'bilan' });
    expect(refused?.paragraphes.join(' ')).toContain('qui n’avaient pas signé');
    expect(lettreContrat({ ...creuse, statut: 'non-eligible' })).toBeUndefined();
  });

  test('that proposes an action leaves the place to be written', () => {
    const { objet, paragraphes } = lettreAction('Creuse', 'Service des solidarités');
    expect([objet, ...paragraphes].filter((line) => line.includes(LIEU))).toHaveLength(2);
  });
});

test('an EPCI sends to the letters of its department, with its name', () => {
  const fiche = { ...ficheDe('epci', '200', 'CC d’ici'), departements: [home], contrats: [creuse] };
  expect(lettresOf(fiche)).toEqual({
    action: '/territoires/23-creuse/lettres/?lieu=CC+d%E2%80%99ici#action',
    contrat: '/territoires/23-creuse/lettres/?lieu=CC+d%E2%80%99ici#contrat-departement-23',
  });
  expect(lettresOf({ ...ficheDe('region', '75', 'R'), departements: [home] }).action).toBe('');
});

test('the directory is searched in the right place', () => {
  expect(annuaireOf('CCAS', 'Creuse 23')).toBe(
    'https://lannuaire.service-public.gouv.fr/recherche?whoWhat=CCAS&where=Creuse+23',
  );
});
