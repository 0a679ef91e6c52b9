import { getCollection, type CollectionEntry } from 'astro:content';
import type { FicheProjet } from '../lib/projets/fiche.ts';
import { compareNoms } from '../lib/texte/format.ts';
import { libellesLieu, libellesNature, libellesPorteur } from '../lib/texte/libelles.ts';
import { requireEntries, requireEntry } from './entries.ts';
import { pointOf } from '../reference/contours.ts';
import { empriseOf } from './territoires/territoires.ts';

/** A project as pages, cards, maps and files show it: codes resolved, words ready. */
async function toFiche({ data }: CollectionEntry<'projets'>): Promise<FicheProjet> {
  const [porteur, axes, publics] = await Promise.all([
    requireEntry('porteurs', data.porteur),
    requireEntries('axes', data.axes),
    requireEntries('publics', data.publics),
  ]);
  const emprise = empriseOf(data.territoires);
  return {
    id: data.id,
    titre: data.titre,
    resume: data.resume,
    nature: { id: data.nature, nom: libellesNature[data.nature] },
    porteur: { id: porteur.id, nom: porteur.data.nom },
    typePorteur: { id: porteur.data.type, nom: libellesPorteur[porteur.data.type] },
    axes: axes
      .sort((a, b) => a.data.ordre - b.data.ordre)
      .map((axe) => ({ id: axe.id, nom: axe.data.court, numero: axe.data.numero })),
    publics: publics.map((entry) => ({ id: entry.id, nom: entry.data.nom })),
    lieux: emprise.lieux.map((lieu) => ({ ...lieu, point: pointOf(lieu.niveau, lieu.code) })),
    lieuDesigne: libellesLieu[data.lieuDesigne],
    territoireSource: data.territoireSource,
    epci: emprise.epci,
    departements: emprise.departements.map(({ code, nom }) => ({ id: code, nom })),
    regions: emprise.regions.map(({ code, nom }) => ({ id: code, nom })),
    montantEuros: data.montantEuros,
    annee: data.annee,
    source: data.source,
  };
}

let fiches: Promise<FicheProjet[]> | undefined;

/** Every project, by title. */
export function allFiches(): Promise<FicheProjet[]> {
  fiches ??= getCollection('projets')
    .then((entries) => Promise.all(entries.map(toFiche)))
    .then((list) => list.sort((a, b) => compareNoms(a.titre, b.titre)));
  return fiches;
}

/** @throws {Error} when no project has this id. */
export async function requireFiche(id: string): Promise<FicheProjet> {
  const fiche = (await allFiches()).find((projet) => projet.id === id);
  if (!fiche) throw new Error(`Aucun projet « ${id} ».`);
  return fiche;
}

/** The projects that a test keeps: fichesWhere((p) => p.axes.some(...)). */
export async function fichesWhere(keep: (fiche: FicheProjet) => boolean): Promise<FicheProjet[]> {
  return (await allFiches()).filter(keep);
}

/** The projects whose row names a measure or a lever. */
export async function fichesLinkedTo(champ: 'mesures' | 'leviers', id: string): Promise<FicheProjet[]> {
  const linked = await getCollection('projets', ({ data }) => data[champ].includes(id));
  const ids = new Set(linked.map((entry) => entry.id));
  return fichesWhere((fiche) => ids.has(fiche.id));
}
