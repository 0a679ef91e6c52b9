import type { Pacte } from '../../../schemas/pacte.ts';
import { sayer, type Verification } from '../avis.ts';
import { petitsNombresOf } from '../petits-nombres.ts';

const say = sayer('x2', 'donnees-personnelles');

const KINDS: readonly { nom: string; form: RegExp }[] = [
  { nom: 'une adresse de courriel', form: /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i },
  { nom: 'un numéro de téléphone', form: /(?:\+33[\s.]?|\b0)[1-9](?:[\s.-]?\d{2}){4}\b/ },
  { nom: 'le nom d’une personne', form: /(?:\bM\.|\bMme|\bMonsieur|\bMadame|\bDr|\bMe)\s+\p{Lu}\p{L}+/u },
];

/** Every text of the file with its path; sentences that answer « à justifier » are printed too. */
function* textsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* textsOf(item, `${path}.${idOf(item) ?? i}`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, path ? `${path}.${key}` : key);
  }
}

function idOf(item: unknown): string | undefined {
  if (item === null || typeof item !== 'object' || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

function findPersonal(pacte: Pacte) {
  return [...textsOf(pacte, '')].flatMap(([champ, text]) => {
    const kind = KINDS.find(({ form }) => form.test(text));
    return kind ? { champ, nom: kind.nom } : [];
  });
}

const sayFew = (champ: string) =>
  say({
    etat: 'a-justifier',
    objet: champ.replaceAll('.', '-'),
    phrase:
      'Sous cinq personnes, on se reconnaît : écrivez « moins de cinq », ou dites pourquoi ce chiffre se publie.',
    champ,
  });

/** X2: no person, phone or mailbox in what is to be published, nor a count under five people. */
export const checkPersonnes: Verification = (pacte) => {
  const found = [
    ...findPersonal(pacte).map(({ champ, nom }) =>
      say({
        etat: 'a-corriger',
        phrase: `Ce champ contient ${nom} : écrivez une fonction ou un service.`,
        champ,
      }),
    ),
    ...petitsNombresOf(pacte).map(sayFew),
  ];
  if (found.length > 0) return found;
  return [say({ etat: 'conforme', phrase: 'Aucune donnée personnelle n’a été reconnue.' })];
};
