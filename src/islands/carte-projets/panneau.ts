import { formatLieux, type FicheProjet } from '../../lib/fiche-projet.ts';
import { formatCount } from '../../lib/format.ts';
import type { Territoire } from './contrat.ts';

interface Contenu {
  titre: string;
  projets: FicheProjet[];
  territoire: Territoire | undefined;
  onClose: () => void;
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

/** Writes the panel of a territory or of a group of projects: it reads like a page. */
export function fillPanneau(panneau: HTMLElement, { titre, projets, territoire, onClose }: Contenu): void {
  const close = element('button', 'Fermer', 'close');
  close.type = 'button';
  close.addEventListener('click', onClose);
  const title = element('h3', titre);
  title.tabIndex = -1;
  panneau.replaceChildren(
    close,
    ...(territoire ? [element('p', NIVEAUX[territoire.niveau], 'overline')] : []),
    title,
    summaryOf(projets, territoire),
    listOf(projets),
    ...linksOf(territoire),
  );
}

function summaryOf(projets: FicheProjet[], territoire: Territoire | undefined): HTMLElement {
  if (projets.length > 0) return element('p', formatCount(projets.length, 'projet'), 'muted');
  return element(
    'p',
    territoire
      ? 'Aucun projet de nos sources ici, avec les filtres en cours. Cela ne veut pas dire qu’il ne se fait rien.'
      : 'Aucun projet.',
  );
}

function listOf(projets: FicheProjet[]): HTMLElement {
  const list = element('ul', '', 'plain-list');
  list.append(
    ...projets.map((projet) => {
      const item = element('li', '');
      const link = element('a', projet.titre);
      link.href = `/projets/${projet.id}/`;
      const where = `${formatLieux(projet)} · ${projet.axes.length > 1 ? 'axes' : 'axe'} ${projet.axes.map((axe) => axe.numero).join(', ')}`;
      item.append(link, element('p', where, 'small muted'));
      return item;
    }),
  );
  return list;
}

function linksOf(territoire: Territoire | undefined): HTMLElement[] {
  if (!territoire?.href) return [];
  const link = element('a', PAGES[territoire.niveau]);
  link.href = territoire.href;
  const paragraph = element('p', '');
  paragraph.append(link);
  return [paragraph];
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}
