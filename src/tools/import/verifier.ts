/** The tables as they would be, checked as the build checks them, before a byte is written. */
import { splitCell } from '../../schemas/champs.ts';
import { parseCode, requireCode } from '../../lib/territoires/code.ts';
import { pointOf } from '../../reference/contours.ts';
import { onceByKey } from '../../reference/once.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { parseTableau } from '../../lib/contenu/tableau.ts';
import { checkTextes } from '../../lib/contenu/textes.ts';
import { checkJeux, type Jeu } from '../../lib/contenu/validation.ts';
import { isKnown } from '../../lib/territoires/referentiel.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import { checkContentRules } from '../content/rules.ts';

/** What the build would refuse of them. */
export function verifierPlan(jeux: readonly Jeu[], fichiers: ReadonlyMap<string, string>): Faute[] {
  const tables = [...fichiers]
    .filter(([path]) => path.endsWith('.csv'))
    .map(([path, texte]) => ({ path: `data/${path}`, jeu: path.split('/')[0] ?? '', texte }));
  const apres = jeux.map((jeu): Jeu => {
    const own = tables.filter((table) => table.jeu === jeu.nom);
    if (own.length === 0) return jeu;
    const nouvelles = own.flatMap(({ path, texte }) =>
      parseTableau(texte, path).lignes.map(({ ligne, valeurs }) => ({
        fichier: path,
        ligne,
        id: valeurs['id'] ?? '',
        valeurs,
      })),
    );
    const restent = jeu.entrees.filter(({ fichier }) => !own.some(({ path }) => path === fichier));
    return { ...jeu, entrees: [...restent, ...nouvelles] };
  });
  const referentiel = readReferentiel();
  return [
    ...apres.filter(({ nom }) => tables.some(({ jeu }) => jeu === nom)).flatMap(checkTextes),
    ...checkJeux(apres, (territoire) => isKnown(referentiel, territoire)),
    ...checkContentRules(apres),
    ...direSansPoint(tables),
  ];
}

/** A territory that exists and that no map can place stops the build: better said here. */
function direSansPoint(tables: readonly { path: string; jeu: string; texte: string }[]): Faute[] {
  const isPlacee = onceByKey((territoire: string) => {
    const { niveau, code } = requireCode(territoire);
    try {
      pointOf(niveau, code);
      return true;
    } catch {
      return false;
    }
  });
  return tables
    .filter(({ jeu }) => jeu === 'projets')
    .flatMap(({ path, texte }) =>
      parseTableau(texte, path).lignes.flatMap(({ ligne, valeurs }) =>
        splitCell(valeurs['territoires'] ?? '')
          .filter((territoire) => parseCode(territoire) && !isPlacee(territoire))
          .map((valeur) => ({
            ...{ fichier: path, ligne, id: valeurs['id'] ?? '' },
            champ: 'territoires',
            valeur,
            probleme: 'aucune carte ne sait placer ce territoire',
            remede: 'laisser la ligne de côté, ou donner un territoire qui a un contour',
          })),
      ),
    );
}
