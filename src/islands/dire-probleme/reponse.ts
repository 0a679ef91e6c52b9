/** What answers to a problem: levers and measures, the pact to join, projects, and the address of a file begun. */
import {
  answerProbleme,
  correctProbleme,
  titleOfReponse,
  type ReponseAuProbleme,
} from '../../lib/leviers/probleme.ts';
import { tellPactes } from '../../lib/pacte/pacte-voisin.ts';
import type { TableSynonymes } from '../../lib/mots/synonymes.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { lowerFirst } from '../../lib/texte/initiale.ts';
import { withoutStop } from '../../lib/texte/titres.ts';
import { territoireEnPhrase } from '../../lib/territoires/en-phrase.ts';
import type { LevierCherche, MesureCherchee } from '../../lib/leviers/probleme.ts';
import { make } from '../commun/dom.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { findPactes } from '../commun/pactes-voisins.ts';
import { part } from '../commun/part.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';
import { showProjets } from '../projets-besoin/montrer.ts';

/** As src/queries/pacte/problemes.ts makes it. */
interface Problemes {
  leviers: LevierCherche[];
  mesures: MesureCherchee[];
}

const loadProblemes = once(() => orNewVersion(fetchJson<Problemes>('/methode/depart/problemes.json')));

const link = (href: string, text: string) => make('li', {}, make('a', { href }, text));

function showLeviers(scene: HTMLElement, reponse: ReponseAuProbleme) {
  const { leviers, mesures } = reponse;
  part(scene, 'titre-leviers').textContent = titleOfReponse(reponse);
  part(scene, 'liste-leviers').replaceChildren(
    ...leviers.map(({ id, numero, besoin }) => link(`/leviers/${id}/`, `Levier ${numero} : ${besoin}`)),
    ...mesures.map(({ id, numero, titre }) =>
      link(`/mesures/${id}/`, `Mesure nationale ${numero} : ${titre}`),
    ),
  );
  part(scene, 'leviers').hidden = leviers.length + mesures.length === 0;
}

async function showPactes(scene: HTMLElement, lieu: Lieu | undefined) {
  part(scene, 'pacte').hidden = !lieu;
  if (!lieu) return;
  const { region, departement } = lieu;
  const epci = lieu.niveau === 'epci' ? lieu.code : lieu.epci;
  const found = await findPactes({ region, departement, epci });
  part(scene, 'dit-pacte').textContent =
    `Pour ${territoireEnPhrase(lieu)}${departement && ` (${departement})`} : ${lowerFirst(tellPactes(found))}`;
  part(scene, 'liste-pactes').replaceChildren(
    ...found.pactes.map(({ id, titre, porteur }) =>
      link(`/projets/${id}/`, `${withoutStop(titre)} · ${porteur}`),
    ),
  );
}

function addressOf(phrase: string, { leviers }: ReponseAuProbleme, lieu: Lieu | undefined): string {
  const params = new URLSearchParams();
  if (leviers.length > 0) params.set('levier', leviers.map(({ id }) => id).join(','));
  params.set('probleme', phrase);
  if (lieu) params.set('lieu', formatCode(lieu));
  return `/methode/monter-un-pacte/?${params}`;
}

function tellOf({ leviers, mesures }: ReponseAuProbleme): string {
  if (leviers.length > 0)
    return `${formatCount(leviers.length, 'levier')} ${leviers.length === 1 ? 'répond' : 'répondent'} à ce problème.`;
  if (mesures.length > 0)
    return `Aucun levier du guide ne traite ce sujet ; ${mesures.length === 1 ? 'une mesure nationale s’en rapproche' : 'des mesures nationales s’en rapprochent'}.`;
  return 'Aucun levier ne répond à ces mots. Dites-le autrement, ou commencez le dossier : votre constat y sera.';
}

interface ProblemeLu {
  reponse: ReponseAuProbleme;
  /** What was answered instead of what was typed, which had no answer. */
  corrige?: string;
}

function readProbleme(phrase: string, problemes: Problemes, synonymes: TableSynonymes): ProblemeLu {
  const reponse = answerProbleme(phrase, problemes, synonymes);
  const corrige = hasAnswer(reponse) ? undefined : correctProbleme(phrase, problemes.leviers, synonymes);
  if (corrige === undefined) return { reponse };
  const other = answerProbleme(corrige, problemes, synonymes);
  return hasAnswer(other) ? { reponse: other, corrige } : { reponse };
}

const hasAnswer = ({ leviers, mesures }: ReponseAuProbleme) => leviers.length + mesures.length > 0;

/** The room of the answer comes with the first one. */
function layAnswer(scene: HTMLElement) {
  const modele = scene.querySelector<HTMLTemplateElement>('[data-part="modele"]');
  modele?.replaceWith(modele.content);
}

/** `isWanted`: nothing else has been asked since. @throws {Error} when what answers does not come. */
export async function showReponse(
  scene: HTMLElement,
  phrase: string,
  lieu: Lieu | undefined,
  isWanted: () => boolean,
): Promise<void> {
  const [problemes, synonymes] = await Promise.all([loadProblemes(), fetchSynonymes()]);
  if (!isWanted()) return;
  layAnswer(scene);
  const { reponse, corrige } = readProbleme(phrase, problemes, synonymes);
  showLeviers(scene, reponse);
  part(scene, 'commencer', HTMLAnchorElement).href = addressOf(phrase, reponse, lieu);
  part(scene, 'ailleurs', HTMLAnchorElement).href =
    `/recherche/?${new URLSearchParams({ q: corrige ?? phrase })}`;
  part(scene, 'dit').textContent = (corrige ? `Lu comme « ${corrige} ». ` : '') + tellOf(reponse);
  await showPactes(scene, lieu);
  await showProjets(part(scene, 'zone-projets'), corrige ?? phrase, isWanted);
}
