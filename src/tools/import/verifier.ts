/** The tables as they would be, checked as the build checks them, before a byte is written. */
import { DonneesInvalides } from '../../lib/contenu/faute.ts';
import { parseTableau } from '../../lib/contenu/tableau.ts';
import { checkJeux, type Jeu } from '../../lib/contenu/validation.ts';
import { isKnown } from '../../lib/territoires/referentiel.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import { checkContentRules } from '../content/rules.ts';

/** @throws {DonneesInvalides} when the build would refuse them. */
export function verifierPlan(jeux: readonly Jeu[], fichiers: ReadonlyMap<string, string>): void {
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
  const fautes = [
    ...checkJeux(apres, (territoire) => isKnown(referentiel, territoire)),
    ...checkContentRules(apres),
  ];
  if (fautes.length > 0) throw new DonneesInvalides(fautes);
}
