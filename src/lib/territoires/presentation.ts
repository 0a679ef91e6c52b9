/** The title, the place in the site and the summary of the page of a territory. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { formatCount, formatListe } from '../texte/format.ts';

type FichePresentee = Pick<
  FicheTerritoire,
  | 'niveau'
  | 'code'
  | 'nom'
  | 'sorte'
  | 'population'
  | 'nombreCommunes'
  | 'region'
  | 'departements'
  | 'projets'
>;

/** « Lozère (48), département », « CC Gorges Causses Cévennes (Lozère) » : no two pages have the same title. */
export function titreOf({ niveau, code, nom, departements }: FichePresentee): string {
  if (niveau === 'region') return nom;
  if (niveau === 'departement') return `${nom} (${code}), département`;
  return `${nom} (${formatListe(departements.map((departement) => departement.nom))})`;
}

/** « SIREN 244400404 », « n° 44 » */
export function formatNumero({ niveau, code }: Pick<FicheTerritoire, 'niveau' | 'code'>): string {
  return niveau === 'epci' ? `SIREN ${code}` : `n° ${code}`;
}

/**
 * The pages above it. A region of one department is one step with it (« Mayotte »); an EPCI over several departments stands
 * under the one that holds most of its communes, if any.
 */
export function filOf({
  niveau,
  nom,
  nombreCommunes,
  region,
  departements,
}: FichePresentee): { titre: string; href: string }[] {
  const home = departements.find(({ communes }) => communes * 2 > nombreCommunes);
  const steps = [...(niveau === 'region' ? [] : [region]), ...(niveau === 'epci' && home ? [home] : [])];
  const own = niveau === 'departement' ? nom : home?.nom;
  return [
    { titre: 'Territoires', href: '/territoires/' },
    ...steps
      .filter((step) => step !== region || region.nom !== own)
      .map((step) => ({ titre: step.nom, href: step.adresse })),
  ];
}

/** One sentence for search engines and shared links. */
export function presentationOf(fiche: FichePresentee): string {
  const projets =
    fiche.projets.length === 0
      ? 'aucun projet nommé'
      : formatCount(fiche.projets.length, 'projet local', 'projets locaux');
  return `${titreOf(fiche)} : ${sizeOf(fiche)}, ${projets} du Pacte des solidarités, le contrat avec l’État, qui appeler.`;
}

/** « 22 029 habitants, 34 communes » */
export function sizeOf({
  population,
  nombreCommunes,
}: Pick<FicheTerritoire, 'population' | 'nombreCommunes'>): string {
  return `${formatCount(population, 'habitant')}, ${formatCount(nombreCommunes, 'commune')}`;
}
