/** « toute l’île », « ensemble de l’île »: the department that is one. */
import { fold } from '../../texte/format.ts';
import { hesiter, resolu, type Candidat, type Question, type Resolution } from './resolution.ts';

const ILE =
  /^(?:sur |dans )?(?:(?:toute|ensemble de|totalite de|territoire de|echelle de)(?: l)? ?ile|l ensemble de l ile|l ile entiere|ile entiere)$/;
/** Of an archipelago, « the island » may be any. */
const ILES = ['972', '974', '976'];
/** Sure enough to be taken, and to be looked at. */
const SCORE = 0.9;

/** Undefined where the words say something else. */
export function ofIle({ texte, contexte, chercher }: Question): Resolution | undefined {
  if (!ILE.test(fold(texte).trim())) return undefined;
  const candidats = ILES.flatMap((code): Candidat[] => {
    const lieu = chercher(code).find((each) => each.lieu.niveau === 'departement')?.lieu;
    return lieu ? [{ lieu, score: SCORE, raisons: ['l’île, d’après le département de la ligne'] }] : [];
  });
  const ici = candidats.find(({ lieu }) => lieu.code === contexte.departement);
  return ici ? resolu(ici) : hesiter(candidats, 'la case ne dit pas quelle île');
}
