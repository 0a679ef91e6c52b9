/** A card of the list, from the model that the page carries: the same HTML as the cards built with it. */
import { axesOfRang, valeursOfRang } from '../../lib/projets/catalogue/fiches.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { formatEuros } from '../../lib/texte/euros.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { part } from '../commun/part.ts';

export function makeVignette(
  modele: HTMLTemplateElement,
  catalogue: Catalogue,
  rang: number,
  fiche: Fiche,
  raison = '',
): HTMLElement {
  const card = modele.content.firstElementChild?.cloneNode(true);
  if (!(card instanceof HTMLElement))
    throw new Error('liste-projets : le modèle de vignette manque dans la page.');
  const say = (name: string, text: string) => {
    part(card, name).textContent = setTypographie(text);
  };
  say('nature', valeursOfRang(catalogue, 'nature', rang)[0]?.nom ?? '');
  const titre = part(card, 'titre', HTMLAnchorElement);
  titre.href = `/projets/${fiche.id}/`;
  say('titre', fiche.titre);
  say('resume', fiche.resume);
  say('porteur', fiche.porteur.nom);
  say('designe', fiche.lieuDesigne);
  say('ou', fiche.ou);
  say('publics', joined(valeursOfRang(catalogue, 'public', rang)));
  if (fiche.montantEuros === null) removeFact(part(card, 'montant'));
  else say('montant', formatEuros(fiche.montantEuros));
  keepAxes(part(card, 'axes'), catalogue, rang);
  if (raison) say('raison', raison);
  else part(card, 'raison').remove();
  card.dataset['id'] = fiche.id;
  return card;
}

/** A value goes with its name. */
function removeFact(value: HTMLElement) {
  value.previousElementSibling?.remove();
  value.remove();
}

const joined = (values: readonly { nom: string }[]) => values.map(({ nom }) => nom).join(', ');

/** The model has the badge of every axis. */
function keepAxes(badges: HTMLElement, catalogue: Catalogue, rang: number) {
  const own = axesOfRang(catalogue, rang).map(({ id }) => badges.querySelector(`[href="/axes/${id}/"]`));
  badges.replaceChildren(...own.filter((badge) => badge !== null));
}
