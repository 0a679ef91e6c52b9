import { projetsTouching } from '../../lib/carte/projets.ts';
import { parsePosition, formatPosition } from '../../lib/carte/position.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { METROPOLE, vuesOutreMer } from '../../lib/carte/vues.ts';
import { fetchUnfiltered, subscribe, type EtatProjets } from '../commun/projets.ts';
import { writeAddress } from '../commun/adresse.ts';
import type { Moteur, Outils, Territoire } from './types.ts';
import { fillPanneau } from './panneau.ts';
import { hasWebGl } from './webgl.ts';

/** The map: keeps the drawing until the interactive map is wanted and possible, then keeps it in step. */
class CarteProjets extends HTMLElement {
  #abort = new AbortController();
  #moteur: Moteur | undefined;
  #etat: EtatProjets | undefined;
  #started: Promise<void> | undefined;
  #returnFocus: HTMLElement | undefined;
  /** Only where the page has them. */
  #outils: Promise<Outils> | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const button = this.#part('demarrer').querySelector('button');
    button?.addEventListener('click', () => void this.#start(true), { signal });
    this.querySelector('[data-part="raccourcis"]')?.addEventListener('click', (event) => this.#jump(event), {
      signal,
    });
    // A drawing buffer is not printed: the drawing is.
    addEventListener('beforeprint', () => this.#swap(true), { signal });
    addEventListener('afterprint', () => this.#swap(this.#moteur === undefined), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener(
      'atlas:territoire',
      (event) => void this.#choose((event as CustomEvent<Territoire>).detail),
      {
        signal,
      },
    );
    if (this.dataset['outils'] !== undefined) this.#outils = this.#loadOutils();
    if (document.querySelector('filtres-projets')) subscribe((etat) => this.#follow(etat), signal);
    if (!hasWebGl()) {
      this.#say(
        'Votre navigateur n’affiche pas la carte interactive (WebGL est absent ou coupé) : voici la carte simple. Cette page dit aussi en texte ce qu’elle montre.',
      );
      return;
    }
    this.#part('demarrer').classList.remove('js-only');
    if (this.dataset['differee'] === undefined) this.#startWhenSeen(signal);
  }

  disconnectedCallback() {
    this.#abort.abort();
    this.#moteur?.remove();
    this.#moteur = undefined;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`carte-projets : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  async #loadOutils(): Promise<Outils> {
    const { startOutils } = await import('./outils/outils.ts');
    return startOutils({
      racine: this.closest<HTMLElement>('[data-carte]') ?? this,
      signal: this.#abort.signal,
      moteur: () => this.#moteur,
      projets: () => this.#etat,
      choisir: (territoire, moves) => this.#choose(territoire, moves),
      fermer: () => this.#close(),
      dire: (message) => this.#say(message),
    });
  }

  #say(message: string) {
    this.#part('message').textContent = message;
  }

  #startWhenSeen(signal: AbortSignal) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void this.#start(false);
    });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #start(asked: boolean): Promise<void> {
    this.#started ??= this.#launch(asked);
    return this.#started;
  }

  async #launch(asked: boolean) {
    const { signal } = this.#abort;
    this.#say('La carte interactive se charge…');
    try {
      const [{ startMoteur }, etat] = await Promise.all([
        import('./moteur/moteur.ts'),
        this.#etat ?? fetchUnfiltered(),
      ]);
      if (signal.aborted) return;
      this.#etat ??= etat;
      this.#layOut(true);
      this.#moteur = await startMoteur({
        container: this.#part('carte'),
        vue: this.dataset['vue'] ?? 'france',
        fond: this.dataset['fond'],
        position: parsePosition(new URLSearchParams(location.search).get('position')),
        projets: this.#etat.gardes,
        axes: this.#etat.filtres.choix.axe,
        onTerritoire: (territoire) => this.#open(territoire),
        onProjets: (ids, titre) => this.#openProjets(ids, titre),
        onMove: (position) => writeAddress({ position: formatPosition(position) }),
        onMiss: () => this.#close(),
      });
      this.#reveal();
      this.#say('');
      (await this.#outils)?.onMoteur();
      this.dataset['ready'] = '';
      this.#openFromAddress();
      if (asked) this.#part('carte').querySelector('canvas')?.focus();
    } catch (error) {
      this.#fallBack(error);
    }
  }

  #swap(isDrawing: boolean) {
    this.#part('carte').hidden = isDrawing;
    this.#part('dessin').hidden = !isDrawing;
  }

  /** The engine needs a box of its size while it starts; the drawing stays to be read until then. */
  #layOut(isUnder: boolean) {
    const { style } = this.#part('carte');
    style.cssText = isUnder ? 'position: absolute; inset-inline: 0; visibility: hidden' : '';
    this.#part('carte').hidden = false;
    this.#part('demarrer').hidden = true;
  }

  #reveal() {
    this.#layOut(false);
    this.#swap(false);
    this.querySelector('[data-part="raccourcis"]')?.classList.remove('js-only');
    this.querySelector<HTMLElement>('[data-part="raccourcis"]')?.style.setProperty('display', 'flex');
  }

  #fallBack(error: unknown) {
    this.#swap(true);
    this.#part('demarrer').hidden = false;
    const why = navigator.onLine ? 'Elle n’a pas pu s’ouvrir' : 'Vous semblez hors connexion';
    this.#say(`${why} : la carte simple reste là.`);
    this.#offerReload();
    this.dataset['erreur'] = error instanceof Error ? error.message : String(error);
  }

  /** A browser remembers a module that failed: only a new page can ask for it again. The address keeps the state. */
  #offerReload() {
    const button = this.#part('demarrer').querySelector('button');
    if (!button) return;
    button.textContent = 'Recharger la page pour réessayer';
    button.addEventListener('click', () => location.reload(), { signal: this.#abort.signal });
  }

  #follow(etat: EtatProjets) {
    this.#etat = etat;
    const kept = new Set(etat.gardes.map((projet) => projet.id));
    for (const mark of this.querySelectorAll<SVGElement>('[data-projet]')) {
      mark.toggleAttribute('hidden', !kept.has(mark.dataset['projet'] ?? ''));
    }
    this.#moteur?.setProjets(etat.gardes, etat.filtres.choix.axe);
  }

  #jump(event: Event) {
    const value = (event.target as HTMLElement).closest('button')?.value;
    if (!value) return;
    this.#moteur?.frame(vuesOutreMer.find(({ code }) => code === value)?.cadrage ?? METROPOLE);
  }

  #onKey(event: KeyboardEvent) {
    const onCanvas = (event.target as HTMLElement).tagName === 'CANVAS';
    if (event.key === 'Enter' && onCanvas) this.#moteur?.chooseCentre();
    if (event.key === 'Escape') this.#close();
  }

  /** From the list of territories beside the map, or from the tools. */
  async #choose(territoire: Territoire, moves = true) {
    if (hasWebGl()) await this.#start(false);
    if (moves) await this.#moteur?.show(territoire);
    if (moves && !isSeen(this)) this.scrollIntoView({ block: 'start' });
    this.#open(territoire);
  }

  #openFromAddress() {
    const search = new URLSearchParams(location.search);
    const projet = this.#etat?.tous.find(({ id }) => id === search.get('projet'));
    if (!projet) return;
    const [lieu] = projet.lieux;
    if (lieu) void this.#moteur?.show(lieu);
    this.#openProjets([projet.id], projet.titre);
  }

  #open(territoire: Territoire) {
    const projets = projetsTouching(this.#etat?.gardes ?? [], territoire);
    this.#moteur?.highlight(territoire);
    this.#fill(territoire.nom, projets, territoire);
    void this.#outils?.then((outils) => outils.onTerritoire(this.#part('panneau'), territoire));
  }

  #openProjets(ids: string[], titre: string) {
    const projets = (this.#etat?.tous ?? []).filter(({ id }) => ids.includes(id));
    this.#fill(titre, projets, undefined);
    const [only] = projets;
    if (projets.length === 1 && only) writeAddress({ projet: only.id });
  }

  #fill(titre: string, projets: ProjetPublie[], territoire: Territoire | undefined) {
    const panneau = this.#part('panneau');
    const active = document.activeElement;
    if (active instanceof HTMLElement && !panneau.contains(active)) this.#returnFocus = active;
    const { gardes = [], tous = [] } = this.#etat ?? {};
    const isFiltered = gardes.length < tous.length;
    fillPanneau(panneau, { titre, projets, territoire, isFiltered, onClose: () => this.#close() });
    panneau.hidden = false;
    // In the frame of another page, the reader may be writing in that page.
    if (document.hasFocus()) panneau.querySelector('h2')?.focus({ preventScroll: true });
  }

  #close() {
    const panneau = this.#part('panneau');
    if (panneau.hidden) return;
    const hadFocus = panneau.contains(document.activeElement);
    panneau.hidden = true;
    this.#moteur?.highlight(undefined);
    writeAddress({ projet: undefined, territoire: undefined });
    void this.#outils?.then((outils) => outils.onFerme());
    if (hadFocus) this.#returnFocus?.focus();
  }
}

/** The panel is a sheet at the foot of a phone: the map must stand above it. */
function isSeen(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight / 3;
}

customElements.define('carte-projets', CarteProjets);
