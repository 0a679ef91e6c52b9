/** The projects of the panel: the first ones, whose cards are fetched, then the way to the others. */
import type { EtatCarte } from '../../lib/carte/etat.ts';
import { axesOfRang } from '../../lib/projets/catalogue/fiches.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { CARTES } from '../../lib/projets/catalogue/pages.ts';
import { writeFiltres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { heldFiches, loadFiches } from '../commun/catalogue.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { button, element, link } from '../commun/prose.ts';
import { write } from '../commun/write.ts';
import type { TerritoireCarte } from './types.ts';

const SUIVANTS = 'Montrer les suivants';

interface ProjetsDuPanneau {
  etat: EtatCarte;
  /** All those that the panel tells of. */
  rangs: number[];
  territoire: TerritoireCarte | undefined;
  /** The filters hide some. */
  isFiltered: boolean;
}

export class ListePanneau {
  readonly #panneau: HTMLElement;
  #shown: ProjetsDuPanneau | undefined;

  constructor(panneau: HTMLElement) {
    this.#panneau = panneau;
  }

  /** The cards that are shown; at once when they have come before. None when other projects were asked for meanwhile. */
  async show(projets: ProjetsDuPanneau): Promise<Fiche[]> {
    this.#shown = projets;
    const first = projets.rangs.slice(0, CARTES.premiere);
    const held = heldFiches(first);
    if (held) return this.#write(projets, held);
    write(this.#panneau, 'projets', summaryOf(projets));
    try {
      const fiches = await loadFiches(projets.etat.catalogue, first);
      return this.#shown === projets ? this.#write(projets, fiches) : [];
    } catch {
      const said = unlessNewVersion('Ces projets n’ont pas pu se charger : vérifiez votre connexion.');
      if (this.#shown === projets)
        write(this.#panneau, 'projets', summaryOf(projets), element('p', said), ...othersOf(projets));
      return [];
    }
  }

  #write(projets: ProjetsDuPanneau, fiches: Fiche[]): Fiche[] {
    const list = element('ul', '', 'plain-list', itemsOf(projets, 0, fiches));
    const left = projets.rangs.length > fiches.length ? this.#wayOn(projets, list) : [];
    write(this.#panneau, 'projets', summaryOf(projets), list, ...left);
    return fiches;
  }

  /** The list of the catalogue for a territory that it filters by; elsewhere, the next ones here. */
  #wayOn(projets: ProjetsDuPanneau, list: HTMLElement): HTMLElement[] {
    const others = othersOf(projets);
    return others.length > 0 ? others : [this.#nextOf(projets, list)];
  }

  #nextOf(projets: ProjetsDuPanneau, list: HTMLElement): HTMLElement {
    const { etat, rangs } = projets;
    const more = button(SUIVANTS, () => void add());
    const add = async () => {
      const from = list.childElementCount;
      const next = rangs.slice(from, from + CARTES.premiere);
      const fiches = await loadFiches(etat.catalogue, next).catch(() => undefined);
      more.textContent = fiches ? SUIVANTS : `${SUIVANTS} (échec : réessayer)`;
      // Pressed twice, or closed meanwhile.
      if (!fiches || list.childElementCount !== from) return;
      list.append(...itemsOf(projets, from, fiches));
      list.children[from]?.querySelector('a')?.focus();
      if (list.childElementCount >= rangs.length) more.remove();
    };
    return more;
  }
}

function summaryOf({ rangs, territoire, isFiltered }: ProjetsDuPanneau): HTMLElement {
  const filtered = isFiltered && territoire ? ', avec les filtres en cours' : '';
  const shown = rangs.length > CARTES.premiere ? `. Voici les ${CARTES.premiere} premiers` : '';
  if (rangs.length > 0)
    return element('p', `${formatCount(rangs.length, 'projet')}${filtered}${shown}`, 'muted');
  return element(
    'p',
    territoire
      ? `Aucun projet de nos sources ici${filtered}. Cela ne veut pas dire qu’il ne se fait rien.`
      : 'Aucun projet.',
  );
}

/** `from`: rank of the first of these cards among the projects of the panel. */
function itemsOf({ etat, rangs }: ProjetsDuPanneau, from: number, fiches: readonly Fiche[]): HTMLElement[] {
  return fiches.map(({ id, titre, ou }, i) => {
    const axes = axesOfRang(etat.catalogue, rangs[from + i] ?? 0);
    const where = `${ou} · ${axes.length > 1 ? 'axes' : 'axe'} ${axes.map(({ numero }) => numero).join(', ')}`;
    return element('li', '', '', [link(titre, `/projets/${id}/`), element('p', where, 'small muted')]);
  });
}

/** A link to the list, filtered by the territory besides the filters in force. */
function othersOf({ etat, rangs, territoire }: ProjetsDuPanneau): HTMLElement[] {
  if (territoire?.niveau !== 'region' && territoire?.niveau !== 'departement') return [];
  const { filtres } = etat;
  const here = { departement: [], region: [], [territoire.niveau]: [territoire.code] };
  const search = writeFiltres({ ...filtres, choix: { ...filtres.choix, ...here } }, new URLSearchParams());
  const text = `Voir les ${formatCount(rangs.length, 'projet')} dans la liste`;
  return [element('p', '', '', [link(text, `/projets/?${search.toString()}`)])];
}
