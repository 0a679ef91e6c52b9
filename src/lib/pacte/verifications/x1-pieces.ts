import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('x1', 'annexes-cinq', 'convention-articles', 'document-libre');

/** About what one A4 page of body text holds. */
const PAGE_LENGTH = 3_000;

/** A text that says itself that it is not whole: « À compléter avec le panorama de l’Insee ». */
const isWritten = (text: string) => isSaid(text) && !/^\s*à compléter/im.test(text);

/** X1: the five annexes; the first on one page. */
export const checkPieces: Verification = (pacte) => {
  const { insee, diagnostic, plans, offre } = pacte.annexes;
  const missing = [
    isWritten(insee) ? '' : '1 (données de l’Insee)',
    isWritten(diagnostic) ? '' : '2 (diagnostic du département)',
    isWritten(plans) ? '' : '3 (plans et schémas)',
    isWritten(offre) ? '' : '4 (offre existante)',
    fichesTenues(pacte).length > 0 ? '' : '5 (fiches-action)',
  ].filter(isSaid);
  const champ = 'annexes.insee';
  if (missing.length > 0)
    return [say({ etat: 'a-corriger', phrase: `Annexes à écrire : ${missing.join(', ')}.`, champ })];
  if (insee.length > PAGE_LENGTH)
    return [
      say({
        etat: 'a-corriger',
        phrase: 'L’annexe 1 tient sur une page : raccourcissez-la.',
        calcul: `${insee.length} signes pour ${PAGE_LENGTH} environ`,
        champ,
      }),
    ];
  return [say({ etat: 'conforme', phrase: 'Les cinq annexes sont là.', champ })];
};
