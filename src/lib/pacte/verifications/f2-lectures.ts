import type { Pacte } from '../../../schemas/pacte.ts';
import { formatPart, partOf } from '../argent.ts';
import { financementOf, reachesPart, recettesOf, type Financement } from '../financement.ts';
import { sayer, valueOf, type ContexteDuPacte, type Avis } from '../avis.ts';

const say = sayer('f2', 'cofinancement-europe', 'cofinancement-moitie');

interface Lecture {
  nom: string;
  part: number;
  total: number;
}

const lecturesOf = ({ O, E, A, V, total }: Financement): Lecture[] => [
  { nom: 'les partenaires seuls', part: O, total },
  { nom: 'avec l’argent européen', part: O + E, total },
  { nom: 'avec l’argent européen et les autres crédits de l’État', part: O + E + A, total },
  { nom: 'les partenaires seuls, les apports en nature comptés dans le total', part: O, total: total + V },
];

const describe = ({ nom, part, total }: Lecture, percent: number) =>
  `${nom} : ${formatPart(partOf(part, total, percent) ?? 0)}`;

const QUESTION =
  'Pour le taux de cofinancement, comptez-vous parmi les autres partenaires les fonds européens et les autres crédits de l’État, et les apports en nature dans le total ?';

/** F2: the ways of counting, side by side when they change the avis. */
export function checkLectures(pacte: Pacte, contexte: ContexteDuPacte): Avis[] {
  const percent = valueOf(pacte, contexte, 'cofinancement-moitie');
  const financement = financementOf(recettesOf(pacte));
  const champ = 'budget';
  if (financement.unread > 0 || financement.total === 0)
    return [say({ etat: 'sans-objet', phrase: 'Rien à comparer pour l’instant.', champ })];
  const lectures = lecturesOf(financement);
  const holding = lectures.filter(({ part, total }) => reachesPart(part, total, percent)).length;
  const calcul = lectures.map((it) => describe(it, percent)).join(' ; ');
  if (holding === lectures.length)
    return [
      say({ etat: 'conforme', phrase: 'Le taux tient, quelle que soit la façon de compter.', calcul, champ }),
    ];
  if (holding === 0)
    return [say({ etat: 'a-corriger', phrase: 'Aucune façon de compter n’atteint le taux.', calcul, champ })];
  const phrase = 'Le taux tient ou non selon ce que l’on compte.';
  return [say({ etat: 'a-demander', phrase, calcul, champ, question: QUESTION })];
}
