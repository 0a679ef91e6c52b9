import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Projet, RapprochementProjet } from '../lib/projets/projet.ts';
import { Similaires } from '../lib/projets/similaires.ts';
import { empriseOf } from '../lib/territoires/emprise.ts';
import { compareNoms } from '../lib/texte/format.ts';
import { libellesLieu, libellesNature, libellesPorteur } from '../lib/texte/libelles.ts';
import { pointOf } from '../reference/contours.ts';
import { isOfPortee } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { requireEntries, requireEntry } from './entries.ts';
import { suiviOf } from './suivi-projet.ts';

/** What the row gives as it is. */
function rowOf({ data }: CollectionEntry<'projets'>) {
  const { id, titre, titreOrigine, resume, territoires, territoiresPossibles, territoireSource } = data;
  const { axesOrigine, publicsSource, montantEuros, montantNote, annee } = data;
  const { source, sourceRepere, interpretation, misAJourLe } = data;
  return {
    ...{ id, titre, titreOrigine, resume, territoires, territoiresPossibles, territoireSource },
    ...{ axesOrigine, publicsSource, montantEuros, montantNote, annee },
    ...{ source, sourceRepere, interpretation, misAJourLe },
  };
}

/** Whether a project touches what the edition covers, or may touch it. */
function isOfEdition({ data }: CollectionEntry<'projets'>): boolean {
  return [...data.territoires, ...data.territoiresPossibles].some(isOfPortee);
}

/** Codes resolved, words ready. */
async function toProjet(entry: CollectionEntry<'projets'>): Promise<Projet> {
  const { data } = entry;
  const [porteur, axes, publics, source, mesures, leviers] = await Promise.all([
    requireEntry('porteurs', data.porteur),
    requireEntries('axes', data.axes),
    requireEntries('publics', data.publics),
    requireEntry('ressources', data.source),
    requireEntries('mesures', data.mesures),
    requireEntries('leviers', data.leviers),
  ]);
  const emprise = empriseOf(readReferentiel(), data.territoires);
  return {
    ...rowOf(entry),
    nature: { id: data.nature, nom: libellesNature[data.nature] },
    porteur: { id: porteur.id, nom: porteur.data.nom },
    typePorteur: { id: porteur.data.type, nom: libellesPorteur[porteur.data.type] },
    notePorteur: porteur.data.note,
    axes: axes
      .sort((a, b) => a.data.ordre - b.data.ordre)
      .map((axe) => ({ id: axe.id, nom: axe.data.court, numero: axe.data.numero })),
    publics: publics.map((item) => ({ id: item.id, nom: item.data.nom })),
    lieux: emprise.lieux.map((lieu) => ({ ...lieu, point: pointOf(lieu.niveau, lieu.code) })),
    lieuDesigne: libellesLieu[data.lieuDesigne],
    isWider: data.lieuDesigne === 'aire-plus-large',
    epci: emprise.epci,
    departements: emprise.departements.map(({ code, nom }) => ({ id: code, nom })),
    regions: emprise.regions.map(({ code, nom }) => ({ id: code, nom })),
    mesures: mesures.map(toRapprochement),
    leviers: leviers.map(toRapprochement),
    titreSource: source.data.titre,
    ...(await suiviOf(data)),
  };
}

function toRapprochement({ id, data }: CollectionEntry<'mesures' | 'leviers'>): RapprochementProjet {
  return { id, numero: data.numero, titre: data.titre };
}

let projets: Promise<Projet[]> | undefined;

/** Every project, by title. */
export function allProjets(): Promise<Projet[]> {
  projets ??= getCollection('projets')
    .then((entries) => Promise.all(entries.filter(isOfEdition).map(toProjet)))
    .then((list) => list.sort((a, b) => compareNoms(a.titre, b.titre)));
  return projets;
}

let similaires: Promise<Similaires> | undefined;

/** The `count` projects that resemble a project most, and why. */
export async function similairesOf(projet: Projet, count: number) {
  similaires ??= allProjets().then((all) => new Similaires(all));
  return (await similaires).of(projet, count);
}

let recits: Promise<ReadonlyMap<string, CollectionEntry<'recits'>>> | undefined;

async function allRecits() {
  recits ??= getCollection('recits').then((all) => new Map(all.map((recit) => [recit.id, recit])));
  return recits;
}

/** Ids of the projects that have a longer story. */
export async function idsOfRecits(): Promise<ReadonlySet<string>> {
  return new Set((await allRecits()).keys());
}

/** The longer story of a project, ready to render, with its sources; undefined for most. */
export async function recitOf(projet: string) {
  const entry = (await allRecits()).get(projet);
  return entry && { Content: (await render(entry)).Content, sources: entry.data.sources };
}
