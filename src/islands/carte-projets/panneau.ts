import type { TerritoireCarte } from './types.ts';
import { button, element, link } from '../commun/prose.ts';

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

/** Where the tools of the big map, if the page has them, write what they know of the territory. */
function roomOfFacts(): HTMLElement {
  const facts = element('div', '', 'facts');
  facts.dataset['part'] = 'faits';
  return facts;
}

function linksOf(territoire: TerritoireCarte | undefined): HTMLElement[] {
  if (!territoire?.href) return [];
  const paragraph = element('p', '', '', [link(PAGES[territoire.niveau], territoire.href)]);
  paragraph.dataset['part'] = 'page';
  return [paragraph];
}
