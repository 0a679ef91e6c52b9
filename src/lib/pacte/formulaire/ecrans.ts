import { BESOINS } from './besoins.ts';
import { BUDGET } from './budget.ts';
import { CADRE } from './cadre.ts';
import { isGroupe, isListe, type ChampDuPacte, type ContenuDeForme, type Ecran } from './champs.ts';
import { FICHES } from './fiches.ts';
import { PARTENAIRES } from './partenaires.ts';
import { PRIORITES } from './priorites.ts';
import { GOUVERNANCE, PARTICIPATION } from './suite.ts';

/** Everything is asked by now: what is left is said, and the file is taken away. */
const RELIRE: Ecran = {
  id: 'relire',
  titre: 'Relire et emporter',
  chapeau: 'Les vérifications, les questions à poser à l’État, les documents.',
  contenu: [],
};

/** The nine screens, in order. */
export const ECRANS: readonly Ecran[] = [
  CADRE,
  BESOINS,
  PRIORITES,
  FICHES,
  PARTENAIRES,
  BUDGET,
  PARTICIPATION,
  GOUVERNANCE,
  RELIRE,
];

/** Every field with its whole path, « fiches[].objectifs[].verbe ». */
export function champsOf(contenu: ContenuDeForme, path = ''): { path: string; champ: ChampDuPacte }[] {
  return contenu.flatMap((it) => {
    if (isGroupe(it)) return champsOf(it.contenu, path);
    if (isListe(it)) return champsOf(it.contenu, `${path}${it.liste}[].`);
    const whole = it.champ === '' ? path.replace(/\.$/, '') : `${path}${it.champ}`;
    return [{ path: whole, champ: it }];
  });
}
