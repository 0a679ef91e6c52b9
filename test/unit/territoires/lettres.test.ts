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

const textOf = (contrat: Partial<ContratDeFiche>) => {
  const lettre = lettreContrat({ ...creuse, ...contrat });
  return lettre && [lettre.titre, lettre.objet, ...lettre.paragraphes].join(' ');
};
const SIGNE = 'que l’État a signé avec vous';
const REFUS = 'qui n’avaient pas signé';

describe('a letter', () => {
  test('asks for the contract by the law, from an office', () => {
    const lettre = lettreContrat({ ...creuse, nom: 'Creuse', signataire: 'Conseil départemental' });
    expect(lettre?.id).toBe('contrat-departement-23');
    expect(lettre?.destinataire).toBe('Conseil départemental, Creuse');
    expect(textOf({})).toContain('L. 311-1 du code des relations entre le public');
  });

  test.each(['page', 'bilan', 'document'] as const)('takes for granted a contract told by: %s', (preuve) => {
    const text = textOf({ statut: 'signe', preuve });
    expect(text).toContain(SIGNE);
    expect(text).not.toMatch(/s’il existe|[Ss]i vous|aucun texte/);
  });

  test.each([
    ['probable', 'deduit'],
    ['non-precise', 'personne'],
    ['signe', 'deduit'],
  ] as const)('asks with an « if » where no text says it: %s, %s', (statut, preuve) => {
    const text = textOf({ statut, preuve });
    expect(text).toContain('Demander le contrat, s’il existe');
    expect(text).toContain('2024-2027, s’il existe');
    expect(text).toContain('Si vous en avez signé un, je vous le demande');
    expect(text).not.toContain(SIGNE);
    expect(text).not.toContain(REFUS);
  });

  test('never tells a signature beside the refusal that the assessment names', () => {
    const refused = textOf({ statut: 'non-signe', preuve: 'bilan' });
    expect(refused).toContain(REFUS);
    expect(refused).toContain('Si vous en avez signé un depuis');
    expect(refused).not.toContain(SIGNE);
  });

  test('is not written to who cannot sign', () => {
    expect(textOf({ statut: 'non-eligible' })).toBeUndefined();
  });

  test('speaks with one voice from its first line to its thanks', () => {
    const contrat = lettreContrat(creuse);
    const action = lettreAction('Creuse', 'Service des solidarités');
    expect(contrat?.paragraphes.concat(contrat.merci).join(' ')).not.toMatch(/\b[Nn]ous\b|\bnos\b/);
    expect(action.paragraphes.concat(action.merci).join(' ')).not.toMatch(/\b[Jj]e\b|\bmes?\b/);
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
