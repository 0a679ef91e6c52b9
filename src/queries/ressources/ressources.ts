import { getCollection, type CollectionEntry } from 'astro:content';
import { isDocumentSource, type FicheRessource } from '../../lib/ressources/fiche.ts';
import { departementOfFile } from '../../lib/contenu/fichiers-locaux.ts';
import { lienOf, reserveOf } from '../../lib/ressources/lien.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { libellesRessource } from '../../lib/texte/libelles.ts';
import { inDepartement } from '../../lib/territoires/liaison.ts';
import { NON_RENSEIGNE } from '../../schemas/champs.ts';
import { typesDeRessources } from '../../schemas/ressource.ts';
import { requireEntries } from '../entries.ts';
import { readReferentiel } from '../../reference/territoires.ts';

async function toFiche({ id, data, filePath }: CollectionEntry<'ressources'>): Promise<FicheRessource> {
  const [axes, leviers, publics, citePar] = await Promise.all([
    requireEntries('axes', data.axes),
    requireEntries('leviers', data.leviers),
    requireEntries('publics', data.publics),
    requireEntries('ressources', data.citePar),
  ]);
  const departement = readReferentiel().departements.get(departementOfFile(filePath ?? '') ?? '');
  return {
    id,
    titre: data.titre,
    type: { id: data.type, nom: libellesRessource[data.type] },
    auteur: data.auteur,
    date: data.date === NON_RENSEIGNE ? null : data.date,
    url: lienOf(data)?.url ?? null,
    urlNote: reserveOf(data),
    utilite: data.utilite,
    axes: axes.map((axe) => ({ id: axe.id, nom: axe.data.court })),
    leviers: leviers.map((levier) => ({ id: levier.id, nom: levier.data.titre })),
    publics: publics.map((item) => ({ id: item.id, nom: item.data.nom })),
    citePar: citePar.map((source) => ({ id: source.id, nom: source.data.titre })),
    lieu: departement ? inDepartement(departement) : null,
  };
}

let fiches: Promise<FicheRessource[]> | undefined;

/** Every resource: the source documents first, then by kind and title. */
export function allRessources(): Promise<FicheRessource[]> {
  fiches ??= getCollection('ressources')
    .then((entries) => Promise.all(entries.map(toFiche)))
    .then((list) =>
      list.sort(
        (a, b) =>
          Number(isDocumentSource(b)) - Number(isDocumentSource(a)) ||
          rankOf(a) - rankOf(b) ||
          compareNoms(a.titre, b.titre),
      ),
    );
  return fiches;
}

const kinds: readonly string[] = typesDeRessources;
/** The source documents keep one group, whatever their kind. */
const rankOf = (fiche: FicheRessource) => (isDocumentSource(fiche) ? 0 : kinds.indexOf(fiche.type.id));
