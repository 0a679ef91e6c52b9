/** What the feeds tell: the projects, the contracts, the measures, each dated by its own row. */
import { getCollection } from 'astro:content';
import { idOfCode } from '../lib/territoires/code.ts';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { explainContrat, libellesContrat } from '../lib/contrats/contrats.ts';
import { formatLieux, type Projet } from '../lib/projets/projet.ts';
import type { EntreeFlux } from '../lib/texte/flux.ts';
import { lowerFirst } from '../lib/texte/initiale.ts';
import { readEdition } from '../reference/edition.ts';
import type { ContratDeFiche, FicheTerritoire } from '../schemas/fiche-territoire.ts';
import { allContrats } from './contrats/contrats.ts';
import { allMesures } from './entries.ts';
import { projetsOfListe } from './listes-projets.ts';
import { allProjets } from './projets.ts';
import { readReferentiel } from '../reference/territoires.ts';

/** « 2026-11-21 » */
const DAY = 10;

/** The projects and the contracts of a region or of a department. */
export async function fluxOfTerritoire({ projets, contrats }: FicheTerritoire): Promise<EntreeFlux[]> {
  const ids = new Set(projets.map(({ id }) => id));
  return [
    ...entriesOfProjets((await allProjets()).filter(({ id }) => ids.has(id))),
    ...(await entriesOfContrats(contrats)),
  ];
}

/** The projects and the measures of an axis. */
export async function fluxOfAxe(axe: string): Promise<EntreeFlux[]> {
  const [projets, mesures] = await Promise.all([projetsOfListe('axes', axe), allMesures()]);
  return [
    ...entriesOfProjets(projets),
    ...mesures
      .filter(({ data }) => data.axe === axe)
      .map(({ id, data }) => ({
        id: `mesure/${id}`,
        titre: `Mesure ${data.numero} : ${data.titre}`,
        resume: data.resume,
        adresse: `/mesures/${id}/`,
        misAJourLe: data.misAJourLe,
      })),
  ];
}

/** The latest update, all the projects, and the contracts that the sources name, signed or not. */
export async function fluxOfSite(): Promise<EntreeFlux[]> {
  const contrats = await allContrats();
  return [
    {
      id: `mise-a-jour/${readEdition().miseAJour}`,
      titre: `Mise à jour : ${readEdition().nom}`,
      resume: readEdition().miseAJourTexte,
      adresse: '/',
      misAJourLe: readEdition().miseAJour,
    },
    ...entriesOfProjets(await allProjets()),
    ...(await entriesOfContrats(
      contrats.filter(({ statut }) => statut === 'signe' || statut === 'non-signe'),
    )),
  ];
}

function entriesOfProjets(projets: Projet[]): EntreeFlux[] {
  return projets.map((projet) => ({
    id: `projet/${projet.id}`,
    titre: projet.titre,
    resume: `${projet.resume} ${projet.nature.nom}. ${formatLieux(projet)}.`,
    adresse: `/projets/${projet.id}/`,
    misAJourLe: projet.misAJourLe,
    // A month or a year is no day that a feed could tell.
    ...(projet.publieLe?.length === DAY ? { publieLe: projet.publieLe } : {}),
  }));
}

async function entriesOfContrats(contrats: ContratDeFiche[]): Promise<EntreeFlux[]> {
  const rows = await getCollection('contrats');
  const days = new Map(
    rows.flatMap(({ data }) => data.territoire.map((code) => [code, data.misAJourLe] as const)),
  );
  return contrats.map((contrat) => ({
    id: `contrat/${idOfCode(contrat.territoire)}`,
    titre: `Contrat local des solidarités, ${contrat.nom} : ${lowerFirst(libellesContrat[contrat.statut])}`,
    resume: `Signataire possible avec l’État : ${contrat.signataire}. ${explainContrat(contrat)}`.trim(),
    adresse: pathOfTerritoire(contrat.territoire, readReferentiel()),
    misAJourLe: days.get(contrat.territoire) ?? readEdition().miseAJour,
  }));
}
