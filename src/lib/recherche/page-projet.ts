/** What the search reads of a project that has no story: its row, in a page of less than a kilobyte. */
import type { ProjetPublie } from '../projets/projet.ts';
import { escapeXml } from '../texte/texte.ts';
import { setTypographie } from '../texte/typographie.ts';

const POIDS_COMMUNES = 0.5;
const write = (text: string) => escapeXml(setTypographie(text));

/** `communesOf` names the communes of an EPCI, by its code: whoever lives in one finds the project of the whole. */
export function pageOfProjet(
  projet: ProjetPublie,
  communesOf: (epci: string) => readonly string[] | undefined,
): string {
  const facts = [
    [projet.nature],
    [projet.porteur, projet.typePorteur],
    [...projet.lieux, ...projet.departements, ...projet.regions],
    projet.publics,
  ].map((list) => list.map(({ nom }) => nom).join(', '));
  const communes = projet.lieux.flatMap(({ niveau, code }) =>
    niveau === 'epci' ? (communesOf(code) ?? []) : [],
  );
  return [
    '<html lang="fr"><body>',
    '<main data-pagefind-body data-pagefind-filter="genre:Projet" data-pagefind-meta="genre:Projet">',
    ...projet.axes.map(({ nom }) => `<span data-pagefind-filter="axe:${escapeXml(nom)}"></span>`),
    `<h1>${write(projet.titre)}</h1>`,
    `<p>${write(projet.resume)}</p>`,
    `<p>${write(`${facts.join('. ')}. Dans la source : « ${projet.territoireSource} ».`)}</p>`,
    communes.length > 0
      ? `<p data-pagefind-weight="${POIDS_COMMUNES}">${write(communes.join(', '))}.</p>`
      : '',
    '</main></body></html>',
  ].join('');
}
