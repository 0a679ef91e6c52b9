/** What the search reads of a project that has no story: its row, in a page of less than a kilobyte. */
import type { ProjetPublie } from '../projets/projet.ts';
import { escapeXml } from '../texte/texte.ts';
import { setTypographie } from '../texte/typographie.ts';

const POIDS_COMMUNES = 0.5;
const write = (text: string) => escapeXml(setTypographie(text));

/** `placesOf` gives the names and the postcodes of the communes of a place: whoever lives there finds the project. */
export function pageOfProjet(
  projet: ProjetPublie,
  placesOf: (lieu: ProjetPublie['lieux'][number]) => readonly string[],
): string {
  const facts = [
    [projet.nature],
    [projet.porteur, projet.typePorteur],
    [...projet.lieux, ...projet.departements, ...projet.regions],
    projet.publics,
  ].map((list) => list.map(({ nom }) => nom).join(', '));
  const communes = new Set(projet.lieux.flatMap(placesOf));
  return [
    '<html lang="fr"><body>',
    '<main data-pagefind-body data-pagefind-filter="genre:Projet" data-pagefind-meta="genre:Projet">',
    ...projet.axes.map(({ nom }) => `<span data-pagefind-filter="axe:${escapeXml(nom)}"></span>`),
    `<h1>${write(projet.titre)}</h1>`,
    `<p>${write(projet.resume)}</p>`,
    `<p>${write(`${facts.join('. ')}. Dans la source : « ${projet.territoireSource} ».`)}</p>`,
    communes.size > 0
      ? `<p data-pagefind-weight="${POIDS_COMMUNES}">${write([...communes].join(', '))}.</p>`
      : '',
    '</main></body></html>',
  ].join('');
}
