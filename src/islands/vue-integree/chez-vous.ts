import { direCoupe } from '../../lib/integrer/dire-liste.ts';
import { libellesContrat } from '../../lib/contrats/contrats.ts';
import type { EditionDuCadre } from '../../lib/integrer/inconnus.ts';
import { formatCount, formatNombre } from '../../lib/texte/format.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { make } from '../commun/dom.ts';
import { fetchJson } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { territoireInconnu, type Contenu } from './contenu.ts';
import { readTerritoire } from './lecture.ts';

const MONTRES = 6;

/** What is known of a territory: its projects, its contracts, the page that tells the rest. @throws {FetchError} */
export async function showChezVous(territoire: string, edition: EditionDuCadre): Promise<Contenu> {
  const dit = await readTerritoire(territoire);
  if (!dit) return territoireInconnu(territoire, edition);
  const fiche = await orNewVersion(fetchJson<FicheTerritoire>(`${dit.href}index.json`));
  return {
    titre: fiche.nom,
    corps: [
      make('p', { class: 'small muted' }, presentation(fiche)),
      ...projetsOf(fiche),
      make('ul', {}, ...fiche.contrats.map(contratOf)),
    ],
    suite: { href: fiche.adresse, texte: `${fiche.nom} dans l’Atlas` },
  };
}

function presentation({ sorte, population, nombreCommunes, millesime }: FicheTerritoire): string {
  const counts = `${formatCount(nombreCommunes, 'commune')}, ${formatCount(population, 'habitant')}`;
  return `${sorte}, ${counts} (découpage de ${millesime}).`;
}

const linkTo = ({ titre, adresse }: { titre: string; adresse: string }) =>
  make('a', { href: adresse }, titre);

/** The projects that touch it; failing that, the nearest. */
function projetsOf({ projets, projetsProches }: FicheTerritoire): HTMLElement[] {
  if (projets.length > 0) {
    const items = projets.slice(0, MONTRES).map((projet) => make('li', {}, linkTo(projet)));
    const coupe = direCoupe(projets.length, MONTRES);
    const said = `Nos sources y nomment ${formatCount(projets.length, 'projet')}${coupe ? `. ${coupe}` : '\u00a0:'}`;
    return [make('p', {}, said), make('ul', {}, ...items)];
  }
  const near = projetsProches.map((projet) =>
    make('li', {}, linkTo(projet), ` (à ${formatNombre(projet.kilometres)}\u00a0km)`),
  );
  return [
    make('p', {}, 'Nos sources n’y nomment aucun projet. Les plus proches\u00a0:'),
    make('ul', {}, ...near),
  ];
}

const contratOf = ({ nom, signataire, statut }: FicheTerritoire['contrats'][number]) =>
  make(
    'li',
    {},
    `Contrat local des solidarités, ${nom} (${signataire})\u00a0: ${libellesContrat[statut].toLowerCase()}.`,
  );
