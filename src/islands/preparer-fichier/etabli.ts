/** The bench where a file is mended: loaded with the first file. */
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Filtre } from '../../lib/imports/preparation/vue.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { engager, type Ouvrier } from './appels.ts';
import type { Actions } from './actions.ts';
import type { Avancee, EtatAtelier } from './atelier.ts';
import { faireColonnes } from './vues/colonnes.ts';
import { faireEmporter } from './vues/emporter.ts';
import { faireEntete } from './vues/entete.ts';
import { faireFiltres } from './vues/filtres.ts';
import { faireListe, type Montree } from './vues/liste.ts';
import { resteADire } from './vues/reste.ts';
import { soignerTexte } from '../commun/soigner-texte.ts';

/**
 * Reads the file and shows the bench. `quandPret` gets at once what stops the work.
 * @throws {Error} whose message says what is wrong with the file and what to do.
 */
export async function ouvrirEtabli(
  host: HTMLElement,
  fichier: File,
  quandPret: (fermer: () => void) => void,
): Promise<void> {
  const ouvrier = engager((avancee) => direAvancee(host, avancee));
  quandPret(() => ouvrier.arreter());
  try {
    const aujourdHui = new Date().toISOString().slice(0, 10);
    const etat = await ouvrier.appeler('ouvrir', await fichier.arrayBuffer(), fichier.name, aujourdHui);
    await dresser(part(host, 'etabli'), ouvrier, fichier.name, etat);
    host.dataset['etat'] = 'ouvert';
  } catch (error) {
    ouvrier.arreter();
    if (error instanceof Error) error.message = setTypographie(error.message);
    throw error;
  }
}

function direAvancee(host: HTMLElement, { quoi, part: faite }: Avancee): void {
  const barre = part(host, 'barre', HTMLProgressElement);
  if (faite === undefined) barre.removeAttribute('value');
  else barre.value = faite;
  const dit = part(host, 'dit');
  // Said once, not at each step of the bar.
  if (dit.textContent !== quoi) dit.textContent = quoi;
}

async function dresser(
  etabli: HTMLElement,
  ouvrier: Ouvrier,
  nom: string,
  premier: EtatAtelier,
): Promise<void> {
  const statut = make('p', { role: 'status', class: 'statut' });
  const parties = faireParties();
  let [filtre, page, etat]: [Filtre, number, EtatAtelier] = [premierFiltre(premier), 1, premier];

  const faire: Actions['faire'] = (quoi, dit) =>
    void occuper(etabli, statut, async () => {
      const wasBlocked = etat.vue.bloque;
      etat = await quoi.catch((error: unknown) => revenir(error, peindre));
      if (wasBlocked && !etat.vue.bloque) [filtre, page] = [premierFiltre(etat), 1];
      await peindre();
      emporter.oublier();
      return `${dit(etat)} ${resteADire(etat)}`;
    });
  const actions: Actions = { ouvrier, faire, montrer };

  function montrer(autre: Filtre, numero: number): void {
    [filtre, page] = [autre, numero];
    void peindre();
  }

  async function peindre(): Promise<void> {
    const vue = await ouvrier.appeler('page', filtre, page);
    page = vue.page;
    const retour = ouRevenir(document.activeElement);
    peindreParties(parties, { vue, filtre, etat }, actions);
    if (retour) replacer(parties.liste, retour);
  }

  const titre = make('h2', { tabindex: '-1' }, `Ce que nous lisons dans « ${nom} »`);
  const emporter = faireEmporter(nom, ouvrier);
  const { entete, colonnes, filtres, liste } = parties;
  etabli.replaceChildren(titre, entete, colonnes, filtres, statut, liste, emporter.section);
  await peindre();
  statut.textContent = setTypographie(resteADire(etat));
  etabli.hidden = false;
  titre.focus();
}

const faireParties = () => ({
  entete: make('div', { class: 'stack' }),
  ...{ colonnes: make('div'), filtres: make('div'), liste: make('div') },
});

function peindreParties(
  { entete, colonnes, filtres, liste }: ReturnType<typeof faireParties>,
  montree: Montree,
  actions: Actions,
): void {
  const { etat, filtre } = montree;
  faireEntete(entete, etat, actions);
  faireColonnes(colonnes, etat, actions);
  faireFiltres(filtres, etat, filtre, actions);
  faireListe(liste, montree, actions);
  for (const host of [entete, colonnes, liste]) soignerTexte(host);
}

/** What could not be done changes nothing: the bench shows again what it stands on. */
async function revenir(error: unknown, peindre: () => Promise<void>): Promise<never> {
  await peindre();
  throw error;
}

/** Says what the work gives, or what stopped it; the bench is busy meanwhile. */
async function occuper(etabli: HTMLElement, statut: HTMLElement, travail: () => Promise<string>) {
  etabli.setAttribute('aria-busy', 'true');
  try {
    statut.textContent = setTypographie(await travail());
  } catch (error) {
    statut.textContent = setTypographie(error instanceof Error ? error.message : String(error));
  }
  etabli.removeAttribute('aria-busy');
}

/** What is to be mended comes first; rows are examined once their columns are known. */
const premierFiltre = ({ vue: { comptes } }: EtatAtelier): Filtre =>
  comptes['a-revoir'] > 0 ? 'a-revoir' : comptes.refuse > 0 ? 'refuse' : 'pris';

const ouRevenir = (focus: Element | null) => {
  const ligne = focus?.closest<HTMLElement>('[data-ligne]')?.dataset['ligne'];
  const adresse = focus?.closest<HTMLElement>('[data-case]')?.dataset['case'];
  return ligne ? { ligne, adresse } : undefined;
};

/** After a correction, the reader is on the cell that still asks, or on the title of the row, or of the one after it. */
function replacer(liste: HTMLElement, { ligne, adresse }: NonNullable<ReturnType<typeof ouRevenir>>): void {
  const rows = [...liste.querySelectorAll<HTMLElement>('[data-ligne]')];
  const next = rows.find((row) => Number(row.dataset['ligne']) >= Number(ligne)) ?? rows.at(-1);
  const encore =
    next?.dataset['ligne'] === ligne && adresse
      ? next.querySelector<HTMLElement>(`[data-case="${CSS.escape(adresse)}"] .field[aria-invalid]`)
      : undefined;
  (encore ?? (next ?? liste).querySelector<HTMLElement>('[tabindex]'))?.focus();
}
