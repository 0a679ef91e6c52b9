/** What is left to decide, by kind, at the head of the report. */
import { formatNombre } from '../../texte/format.ts';
import { upperFirst } from '../../texte/initiale.ts';
import { escapeXml } from '../../texte/texte.ts';
import type { Examen } from '../examen.ts';
import { graviteDe, type SorteConstat } from '../lignes/constats.ts';
import { compterSortes } from './revue.ts';

interface PourQui {
  /** Who keeps the site has a command, a review file and our tables; a service has its spreadsheet. */
  pour: 'service' | 'site';
  /** Kinds of problems that someone accepted. */
  acceptes?: ReadonlySet<SorteConstat>;
}

const EFFETS = {
  'sans la valeur': 'la ligne entre, sans cette valeur',
  'sans la ligne': 'la ligne reste de côté',
  'telle quelle': 'la ligne entre telle quelle',
};

/** What someone decided to leave out asks nothing any more. */
export const constatsOuvrables = ({ constats, lignes }: Examen) => [
  ...constats,
  ...lignes.filter(({ verdict }) => verdict !== 'ignore').flatMap((ligne) => ligne.constats),
];

export function ecrireProblemes(examen: Examen, { pour, acceptes }: PourQui): string {
  const ouverts = constatsOuvrables(examen).filter(
    (constat) => graviteDe(constat) !== 'savoir' && acceptes?.has(constat.sorte) !== true,
  );
  if (ouverts.length === 0) return '<h2 id="decider">Ce qui reste à décider</h2>\n<p>Rien.</p>';
  const sortes = compterSortes(ouverts);
  if (pour === 'service') {
    const items = sortes.map(
      ({ nom, compte }) => `<li>${escapeXml(upperFirst(nom))} : ${formatNombre(compte)} fois</li>`,
    );
    return `<h2 id="decider">Ce qui reste à décider</h2>\n<p>Corrigez le tableau, case par case : chaque ligne dit ci-dessous ce qui ne va pas et que faire.</p>\n<ul>${items.join('')}</ul>`;
  }
  const rows = sortes.map(
    ({ sorte, nom, effet, compte }) =>
      `<tr><td data-nom="Problème">${escapeXml(nom)}</td><td data-nom="Fois">${formatNombre(compte)}</td><td data-nom="Pour l’accepter"><code>--accept ${sorte}</code></td><td data-nom="Alors">${EFFETS[effet]}</td></tr>`,
  );
  return `<h2 id="decider">Ce qui reste à décider</h2>
<p>Corrigez le tableau, ou remplissez la colonne « decision » du fichier de revue et redonnez-le (<code>--revue</code>), ou acceptez une sorte de problème par son nom : la dernière colonne dit ce que la ligne devient.</p>
<p>Dans la colonne « decision », écrivez la valeur juste, ou l’un des mots que la ligne permet : « garder » (les mots de la case restent comme ils sont), « ignorer » (la ligne entre sans cette valeur ; pour un doublon ou une mise à jour, la ligne reste de côté), « retirer » (la ligne reste de côté). La colonne « mots permis » dit ce que chaque mot fait à cet endroit.</p>
<table><thead><tr><th scope="col">Problème</th><th scope="col">Fois</th><th scope="col">Pour l’accepter</th><th scope="col">Alors</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
