import { announceUnknown } from '../../lib/adresse/valeurs-inconnues.ts';
import { direCoupe, direFiltres, direSilence, titreDeListe } from '../../lib/integrer/dire-liste.ts';
import { filtresIntegres, type ValeurDeFiltre } from '../../lib/integrer/filtres.ts';
import type { EditionDuCadre } from '../../lib/integrer/inconnus.ts';
import { rangsOfTerritoire } from '../../lib/integrer/territoire.ts';
import { allBits, countBits, has, type Bits } from '../../lib/projets/catalogue/bits.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { filterCatalogue } from '../../lib/projets/catalogue/filtrer.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { writeFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { loadCatalogue, loadFiches, loadLieux, readTerritoire, type TerritoireDit } from './lecture.ts';
import { territoireInconnu, type Contenu } from './contenu.ts';

/** Enough to see what it is about; the rest is a link away. */
const MONTRES = 12;

/** The projects of a territory, or of the edition, that the filters keep; `connues`: what they may be. @throws {FetchError} */
export async function showListe(
  search: URLSearchParams,
  edition: EditionDuCadre,
  connues: readonly ValeurDeFiltre[],
): Promise<Contenu> {
  const asked = search.get('territoire');
  const [catalogue, territoire] = await Promise.all([
    loadCatalogue(),
    asked ? readTerritoire(asked) : undefined,
  ]);
  if (asked && !territoire) return territoireInconnu(asked, edition);
  const { filtres, noms, inconnus } = filtresIntegres(search, connues);
  const here = territoire
    ? rangsOfTerritoire(catalogue, await loadLieux(catalogue), territoire.cle)
    : allBits(catalogue.nombre);
  const rangs = keptRangs(catalogue, filtres, here);
  const fiches = await loadFiches(catalogue, rangs.slice(0, MONTRES));
  const dite = { nombre: rangs.length, sansFiltres: countBits(here), lieu: territoire?.nom, noms };
  return {
    titre: titreDeListe(dite),
    corps: [
      ...[
        announceUnknown(inconnus),
        direFiltres(dite),
        direSilence(dite),
        direCoupe(rangs.length, MONTRES),
      ].filter((said) => said !== ''),
      make('ul', { class: 'plain-list' }, ...fiches.map(cardOf)),
    ],
    suite: suiteOf(filtres, territoire, rangs.length),
  };
}

function keptRangs(catalogue: Catalogue, { choix }: Filtres, here: Bits): number[] {
  const { bits } = filterCatalogue(catalogue, choix, [here]);
  const rangs = Array.from({ length: catalogue.nombre }, (_, rang) => rang);
  return countBits(bits) === 0 ? [] : rangs.filter((rang) => has(bits, rang));
}

const cardOf = ({ id, titre, resume, ou, porteur }: Fiche) =>
  make(
    'li',
    { class: 'card' },
    make('h2', {}, make('a', { href: `/projets/${id}/` }, titre)),
    make('p', {}, resume),
    make('p', { class: 'small muted' }, `${ou}. Porteur\u00a0: ${porteur.nom}.`),
  );

/** The page of the territory tells the rest; without one, the catalogue, under the filters that keep something. */
function suiteOf(filtres: Filtres, territoire: TerritoireDit | undefined, count: number) {
  if (territoire) return { href: territoire.href, texte: `${territoire.nom} dans l’Atlas` };
  if (count === 0) return { href: '/projets/', texte: 'Tous les projets' };
  const query = writeFiltres(filtres, new URLSearchParams()).toString();
  return {
    href: `/projets/${query ? `?${query}` : ''}`,
    texte: count > MONTRES ? `Voir les ${formatCount(count, 'projet')}` : 'Voir dans le catalogue',
  };
}
