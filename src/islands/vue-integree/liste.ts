import { filtresIntegres } from '../../lib/integrer/filtres.ts';
import { rangsOfTerritoire } from '../../lib/integrer/territoire.ts';
import { allBits, countBits, has, intersection } from '../../lib/projets/catalogue/bits.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { filterCatalogue } from '../../lib/projets/catalogue/filtrer.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { writeFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { loadCatalogue, loadFiches, loadLieux, readTerritoire, type TerritoireDit } from './lecture.ts';
import { TERRITOIRE_INCONNU, type Contenu } from './contenu.ts';

/** Enough to see what it is about; the rest is a link away. */
const MONTRES = 12;

/** The projects of a territory, or of France, that the filters keep. @throws {FetchError} */
export async function showListe(search: URLSearchParams): Promise<Contenu> {
  const asked = search.get('territoire');
  const [catalogue, territoire] = await Promise.all([
    loadCatalogue(),
    asked ? readTerritoire(asked) : undefined,
  ]);
  if (asked && !territoire) return TERRITOIRE_INCONNU;
  const filtres = filtresIntegres(search, catalogue);
  const rangs = await keptRangs(catalogue, filtres, territoire);
  const fiches = await loadFiches(catalogue, rangs.slice(0, MONTRES));
  const where = territoire ? ` : ${territoire.nom}` : '';
  const said = rangs.length === 0 ? 'Aucun projet dans nos sources' : formatCount(rangs.length, 'projet');
  return {
    titre: `${said}${where}`,
    corps: [make('ul', { class: 'plain-list' }, ...fiches.map(cardOf))],
    suite: suiteOf(filtres, territoire, rangs.length),
  };
}

async function keptRangs(catalogue: Catalogue, { choix }: Filtres, territoire: TerritoireDit | undefined) {
  const { bits } = filterCatalogue(catalogue, choix, [allBits(catalogue.nombre)]);
  const own = territoire
    ? intersection(bits, rangsOfTerritoire(catalogue, await loadLieux(catalogue), territoire.cle))
    : bits;
  const rangs = Array.from({ length: catalogue.nombre }, (_, rang) => rang);
  return countBits(own) === 0 ? [] : rangs.filter((rang) => has(own, rang));
}

const cardOf = ({ id, titre, resume, ou, porteur }: Fiche) =>
  make(
    'li',
    { class: 'card' },
    make('h2', {}, make('a', { href: `/projets/${id}/` }, titre)),
    make('p', {}, resume),
    make('p', { class: 'small muted' }, `${ou}. Porteur\u00a0: ${porteur.nom}.`),
  );

/** The page of the territory tells the rest; without one, the catalogue under the same filters. */
function suiteOf(filtres: Filtres, territoire: TerritoireDit | undefined, count: number) {
  if (territoire) return { href: territoire.href, texte: `${territoire.nom} dans l’Atlas` };
  const query = writeFiltres(filtres, new URLSearchParams()).toString();
  return {
    href: `/projets/${query ? `?${query}` : ''}`,
    texte: count > MONTRES ? `Voir les ${formatCount(count, 'projet')}` : 'Voir dans le catalogue',
  };
}
