/** The files of the coverage page. */
import { explainContrat, libellesContrat } from './contrats.ts';
import { libellesPreuve } from './preuves.ts';
import { libellesCouverture, NON_CITEE, type LigneCouverture } from './couverture.ts';
import { toCsvText, type Cellule } from '../texte/csv.ts';

const COLONNES: [string, (ligne: LigneCouverture, site: string) => Cellule][] = [
  ['Code', ({ code }) => code],
  ['Territoire', ({ nom }) => nom],
  ['Région', ({ region }) => region],
  ['Ce que les sources nomment', ({ etat }) => libellesCouverture[etat]],
  ['Contrat local à cette échelle', ({ contrat }) => (contrat ? libellesContrat[contrat.statut] : NON_CITEE)],
  ['Preuve', ({ contrat }) => (contrat ? libellesPreuve[contrat.preuve] : '')],
  ['Lu le', ({ contrat }) => contrat?.luLe ?? ''],
  ['Précision', ({ contrat }) => (contrat ? explainContrat(contrat) : '')],
  ['Autres contrats nommés', ({ locaux }) => locaux.join(' | ')],
  ['Nombre de projets nommés', ({ projets }) => projets.length],
  ['Projets', ({ projets }) => projets.map(({ titre }) => titre).join(' | ')],
  ['Intercommunalités', ({ epci }) => epci],
  ['Intercommunalités qu’un projet touche', ({ epciTouches }) => epciTouches],
  ['Page', ({ adresse }, site) => new URL(adresse, site).href],
];

/** `credit` is repeated on every line: the file may travel without the page. */
export function couvertureCsv(lignes: LigneCouverture[], credit: string, site: string): string {
  return toCsvText([
    [...COLONNES.map(([name]) => name), 'Sources'],
    ...lignes.map((ligne) => [...COLONNES.map(([, read]) => read(ligne, site)), credit]),
  ]);
}
