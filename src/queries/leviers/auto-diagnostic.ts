import { getCollection, type CollectionEntry } from 'astro:content';
import { libellesGroupe } from '../../lib/texte/libelles.ts';
import { etatsDeLevier, type EtatDeLevier } from '../../schemas/auto-diagnostic.ts';
import { groupesDeLeviers } from '../../schemas/levier.ts';
import { allLeviers } from '../entries.ts';

interface PasPropose {
  etat: EtatDeLevier;
  /** How a commune knows that it is in this state; empty where the page says it once for all levers. */
  repere: string;
  pas: string;
  /** Whom to talk to, most useful first. */
  contacts: string[];
}

export interface QuestionAutoDiagnostic {
  id: string;
  numero: number;
  besoin: string;
  choix: PasPropose[];
}

/** The questions of the self-check, one a lever, by theme, each with its four answers in order. */
export async function questionsByGroupe(): Promise<
  { id: string; nom: string; questions: QuestionAutoDiagnostic[] }[]
> {
  const [leviers, pas, contacts] = await Promise.all([
    allLeviers(),
    getCollection('prochainsPas'),
    allContacts(),
  ]);
  const noms = new Map(contacts.map(({ id, data }) => [id, data.nom]));
  return groupesDeLeviers.map((groupe) => ({
    id: groupe,
    nom: libellesGroupe[groupe],
    questions: leviers
      .filter(({ data }) => data.groupe === groupe)
      .map((levier) => questionOf(levier, pas, noms)),
  }));
}

/** @throws {Error} when a state has no next step: the checks have let a hole pass. */
function questionOf(
  { id, data }: CollectionEntry<'leviers'>,
  pas: CollectionEntry<'prochainsPas'>[],
  noms: Map<string, string>,
): QuestionAutoDiagnostic {
  const choix = etatsDeLevier.map((etat) => {
    const row = pas.find((entry) => entry.data.levier === id && entry.data.etat === etat);
    if (!row) throw new Error(`Le levier « ${id} » n’a pas de prochain pas pour « ${etat} ».`);
    return { ...row.data, contacts: row.data.contacts.map((contact) => noms.get(contact) ?? contact) };
  });
  return { id, numero: data.numero, besoin: data.besoin, choix };
}

/** The bodies to talk to, in order. */
export async function allContacts() {
  return (await getCollection('contacts')).sort((a, b) => a.data.ordre - b.data.ordre);
}
