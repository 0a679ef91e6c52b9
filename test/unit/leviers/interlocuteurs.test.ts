import { expect, test } from 'vitest';
import { nomDInterlocuteur } from '../../../src/lib/leviers/interlocuteurs.ts';
import { entriesOf } from '../../support/contenu.ts';

test.each([
  ['Caisse d’allocations familiales (Caf)', '', 'Caisse d’allocations familiales (Caf)'],
  ['Commissaire', 'auprès du préfet de région', 'Commissaire (auprès du préfet de région)'],
  [
    'Service chargé des solidarités',
    'Direction départementale (DDETS, ou DDETSPP dans certains départements)',
    'Service chargé des solidarités (DDETS)',
  ],
  ['Direction territoriale', 'France Travail', 'Direction territoriale (France Travail)'],
])('%s, %s is asked as « %s »', (fonction, organisme, nom) => {
  expect(nomDInterlocuteur({ fonction, organisme })).toBe(nom);
});

const contacts = entriesOf('interlocuteurs').map(({ id, valeurs }) => ({
  id,
  valeurs: valeurs as Record<string, string>,
}));

test('each answer to « Quand : » says when', () => {
  const others = contacts.filter(
    ({ valeurs }) => !/^(?:Pour|Quand|Avant|Dès|En premier|Rarement|Jamais)\b/.test(valeurs['quand'] ?? ''),
  );
  expect(others.map(({ id }) => id)).toEqual([]);
});

test('what begins with « Service » or « Direction » is said with its own pronoun', () => {
  const wrong = contacts.filter(
    ({ valeurs: { fonction = '', role = '' } }) =>
      (fonction.startsWith('Service') && /\bElle\b/.test(role)) ||
      (fonction.startsWith('Direction') && /\bIl\b/.test(role)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a body reads on after its function and a comma', () => {
  const wrong = contacts.filter(({ valeurs }) => /^(?:Auprès|Dans|Chez)\b/.test(valeurs['organisme'] ?? ''));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
