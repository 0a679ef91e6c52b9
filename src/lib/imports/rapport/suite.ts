/** What a newer version of a file changes, in the report. */
import { withFinalMark } from '../../texte/fin-de-phrase.ts';
import { formatNombre } from '../../texte/format.ts';
import { escapeXml } from '../../texte/texte.ts';
import type { Examen, LigneExaminee } from '../examen.ts';

const DEVENIRS = {
  'a-dire': 'à décider : la garder dans l’Atlas, ou l’en retirer',
  gardee: 'gardée dans l’Atlas, avec sa source et sa date',
  retiree: 'retirée de l’Atlas',
};

/** Beside the former version; nothing of a file that is the first. */
export function ecrireSuite({ suite, lignes }: Examen): string {
  if (!suite) return '';
  const { document, disparues } = suite;
  const dites = lignes.filter(({ verdict }) => verdict !== 'ignore' && verdict !== 'hors-tableau');
  const compte = (isOf: (ligne: LigneExaminee) => boolean) => formatNombre(dites.filter(isOf).length);
  const items = disparues.map(
    ({ titre, devenir }) => `<li>« ${escapeXml(titre)} » : ${DEVENIRS[devenir]}</li>`,
  );
  return `<h2>Ce que cette version change</h2>
<p>Version précédente : ${escapeXml(withFinalMark(document))}</p>
<ul><li>Nouvelles : ${compte(({ change, valeurs }) => change === undefined && valeurs !== undefined)}</li><li>Changées : ${compte(({ change, verdict }) => change !== undefined && verdict !== 'inchange')}</li><li>Sans changement : ${compte(({ verdict }) => verdict === 'inchange')}</li><li>Disparues de ce tableau : ${formatNombre(disparues.length)}</li></ul>
${items.length > 0 ? `<p>Ne sont plus dans ce tableau :</p>\n<ul>${items.join('')}</ul>` : ''}`;
}
