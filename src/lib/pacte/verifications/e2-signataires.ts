import { nameOfPartenaire } from '../mots-du-dossier.ts';
import { signatairesOf } from '../signataires.ts';
import { sayer, type Verification } from '../avis.ts';

const say = sayer('e2', 'signataires-tous', 'signataires-concernes');

/** E2: those concerned sign, says the instruction; all of them, says the note: both lists. */
export const checkSignataires: Verification = (pacte) => {
  const { partenaires } = pacte;
  const signing = partenaires.filter(({ signataire }) => signataire);
  const others = partenaires.filter(({ signataire }) => !signataire);
  const champ = 'partenaires';
  if (signing.length === 0) return [say({ etat: 'a-corriger', phrase: 'Personne ne signe encore.', champ })];
  const calcul = `signent : ${signatairesOf(pacte).join(', ')}`;
  if (others.length === 0)
    return [say({ etat: 'conforme', phrase: 'Tous les partenaires signent.', calcul, champ })];
  return [
    say({
      etat: 'a-justifier',
      phrase:
        'L’instruction fait signer les seuls acteurs concernés, la note tous les partenaires : dites votre choix.',
      calcul: `${calcul} ; ne signent pas : ${others.map(nameOfPartenaire).join(', ')}`,
      champ,
      question: 'Tous les partenaires doivent-ils signer, ou seulement ceux que les priorités concernent ?',
    }),
  ];
};
