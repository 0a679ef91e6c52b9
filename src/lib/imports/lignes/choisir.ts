/** Which rows go in, once what is wrong is accepted by its name. */
import type { Examen, LigneExaminee } from '../examen.ts';
import { graviteDe, SORTES, type Constat, type SorteConstat } from './constats.ts';

interface Choix {
  /** Rows to write. */
  lignes: LigneExaminee[];
  /** Rows that say nothing new, from another place of a newer document. */
  relues: LigneExaminee[];
  /** Ids of rows of ours that a person takes away: the newer document does not say them. */
  retraits: ReadonlySet<string>;
  /** Rows left out because someone accepted to. */
  laissees: LigneExaminee[];
  /** What nobody has accepted: nothing is written while there is any. */
  restes: Constat[];
}

const retraitsOf = (suite: Examen['suite']) =>
  new Set(suite?.disparues.flatMap(({ id, devenir }) => (devenir === 'retiree' ? [id] : [])));

export function choisirLignes(
  { constats, lignes, suite }: Examen,
  acceptes: ReadonlySet<SorteConstat>,
): Choix {
  const isBloquant = (constat: Constat) => graviteDe(constat) !== 'savoir';
  const choix: Choix = {
    lignes: [],
    relues: lignes.filter(({ verdict, valeurs }) => verdict === 'inchange' && valeurs !== undefined),
    retraits: retraitsOf(suite),
    laissees: [],
    restes: constats.filter(({ sorte }) => !acceptes.has(sorte)),
  };
  for (const ligne of lignes) {
    if (ligne.verdict === 'ignore') choix.laissees.push(ligne);
    if (ligne.verdict === 'inchange' || ligne.verdict === 'hors-tableau' || ligne.verdict === 'ignore')
      continue;
    const bloquants = ligne.constats.filter(isBloquant);
    choix.restes.push(...bloquants.filter(({ sorte }) => !acceptes.has(sorte)));
    const isLaissee =
      !ligne.valeurs || bloquants.some(({ sorte }) => SORTES[sorte].effet === 'sans la ligne');
    // « inchangé » with remarks has nothing to write.
    if (!ligne.valeurs && ligne.change !== undefined) continue;
    (isLaissee ? choix.laissees : choix.lignes).push(ligne);
  }
  return choix;
}
