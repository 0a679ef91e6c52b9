import { formatLieux, type ProjetPublie } from '../../lib/projets/projet.ts';
import { formatCount } from '../../lib/texte/format.ts';
import type { TerritoireCarte } from './types.ts';
import { button, element, link } from '../commun/prose.ts';
import { write } from '../commun/write.ts';

interface Contenu {
  titre: string;
  territoire: TerritoireCarte | undefined;
  onClose: (event: Event) => void;
}

const NIVEAUX = {
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité',
  commune: 'Commune',
};

const PAGES = {
  region: 'La page de la région',
  departement: 'La page du département',
  epci: 'La page de l’intercommunalité',
  commune: 'La page de son intercommunalité',
};

/** Writes the panel of a territory or of a group of projects, without its list: it reads like a page. */
export function fillPanneau(panneau: HTMLElement, { titre, territoire, onClose }: Contenu): void {
  const close = button('Fermer', onClose, 'close');
  const title = element('h2', titre);
  title.tabIndex = -1;
  const projets = element('div');
  projets.dataset['part'] = 'projets';
  panneau.replaceChildren(
    close,
    ...(territoire ? [element('p', NIVEAUX[territoire.niveau], 'overline')] : []),
    title,
    ...(territoire ? [roomOfFacts()] : []),
    projets,
    ...linksOf(territoire),
  );
}

/** Writes the projects of the panel; `isFiltered`: the filters hide some. */
export function fillProjets(
  panneau: HTMLElement,
  projets: ProjetPublie[],
  territoire: TerritoireCarte | undefined,
  isFiltered: boolean,
): void {
  write(panneau, 'projets', summaryOf(projets, territoire, isFiltered), listOf(projets));
}

/** Where the tools of the big map, if the page has them, write what they know of the territory. */
function roomOfFacts(): HTMLElement {
  const facts = element('div', '', 'facts');
  facts.dataset['part'] = 'faits';
  return facts;
}

function summaryOf(
  projets: ProjetPublie[],
  territoire: TerritoireCarte | undefined,
  isFiltered: boolean,
): HTMLElement {
  const filtered = isFiltered && territoire ? ', avec les filtres en cours' : '';
  if (projets.length > 0) return element('p', `${formatCount(projets.length, 'projet')}${filtered}`, 'muted');
  return element(
    'p',
    territoire
      ? `Aucun projet de nos sources ici${filtered}. Cela ne veut pas dire qu’il ne se fait rien.`
      : 'Aucun projet.',
  );
}

function listOf(projets: ProjetPublie[]): HTMLElement {
  const list = element('ul', '', 'plain-list');
  list.append(
    ...projets.map((projet) => {
      const title = link(projet.titre, `/projets/${projet.id}/`);
      const where = `${formatLieux(projet)} · ${projet.axes.length > 1 ? 'axes' : 'axe'} ${projet.axes.map((axe) => axe.numero).join(', ')}`;
      return element('li', '', '', [title, element('p', where, 'small muted')]);
    }),
  );
  return list;
}

function linksOf(territoire: TerritoireCarte | undefined): HTMLElement[] {
  if (!territoire?.href) return [];
  const paragraph = element('p', '', '', [link(PAGES[territoire.niveau], territoire.href)]);
  paragraph.dataset['part'] = 'page';
  return [paragraph];
}
