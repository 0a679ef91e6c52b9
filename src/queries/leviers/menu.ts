/** The levers as the home page of the guide sorts and filters them. */
import { nameOfActeurs } from '../../lib/leviers/actions.ts';
import { countValeurs } from '../../lib/adresse/compte.ts';
import type { Nomme } from '../../lib/projets/projet.ts';
import { fold } from '../../lib/texte/format.ts';
import { libellesGroupe } from '../../lib/texte/libelles.ts';
import { groupesDeLeviers, quiAgit } from '../../schemas/levier.ts';
import { allAxes, allLeviers, allPublics } from '../entries.ts';
import { actionsOfGuide } from './guide.ts';
import { projetsOfListe } from '../listes-projets.ts';

/** What a lever can be found by; also the names of the filters in the address. */
const NOMS = { qui: 'Qui agit', theme: 'Thème', public: 'Public', axe: 'Axe du Pacte' } as const;
type Facette = keyof typeof NOMS;

/** Every value of each facet, in the order in which pages tell them. */
async function allValeurs(): Promise<Record<Facette, Nomme[]>> {
  const [axes, publics] = await Promise.all([allAxes(), allPublics()]);
  return {
    qui: quiAgit.map((id) => ({ id, nom: nameOfActeurs([id]) })),
    theme: groupesDeLeviers.map((id) => ({ id, nom: libellesGroupe[id] })),
    public: publics.map(({ id, data }) => ({ id, nom: data.nom })),
    axe: axes.map(({ id, data }) => ({ id, nom: data.court })),
  };
}

const wordsOf = (texts: string[]) => [...new Set(fold(texts.join(' ')).match(/[a-z0-9]{4,}/g) ?? [])];

/** By lever, words that its card does not show and that people type; those of most levers tell none apart. */
function searchWords(textes: Map<string, string[]>): Map<string, string> {
  const words = new Map([...textes].map(([id, texts]) => [id, wordsOf(texts)]));
  const all = [...words.values()].flat();
  const isRare = (word: string) => all.filter((other) => other === word).length <= words.size / 2;
  return new Map([...words].map(([id, own]) => [id, own.filter(isRare).sort().join(' ')]));
}

/** The levers with the values that each has. */
async function leviersOfMenu(valeurs: Record<Facette, Nomme[]>) {
  const [leviers, actions] = await Promise.all([allLeviers(), actionsOfGuide()]);
  const keep = (facette: Facette, ids: readonly string[]) =>
    valeurs[facette].filter(({ id }) => ids.includes(id));
  const actesOf = (id: string) => actions.filter(({ levier }) => levier === id).map(({ quoi }) => quoi);
  const mots = searchWords(
    new Map(
      leviers.map(({ id, data: { enBref, facileEnBref, facilePourquoi } }) => [
        id,
        [...enBref, ...facileEnBref, ...facilePourquoi, ...actesOf(id)],
      ]),
    ),
  );
  return Promise.all(
    leviers.map(async ({ id, data }) => ({
      id,
      numero: data.numero,
      titre: data.titre,
      besoin: data.besoin,
      mots: mots.get(id) ?? '',
      projets: (await projetsOfListe('leviers', id)).length,
      valeurs: {
        qui: keep(
          'qui',
          actions.filter(({ levier }) => levier === id).flatMap(({ qui }) => qui),
        ),
        theme: keep('theme', [data.groupe]),
        public: keep('public', data.publics),
        axe: keep('axe', data.axes),
      },
    })),
  );
}

/** The levers, and the facets with the number of levers of each value; a value that no lever has is left out. */
export async function menuLeviers() {
  const valeurs = await allValeurs();
  const leviers = await leviersOfMenu(valeurs);
  const facettes = (Object.keys(NOMS) as Facette[]).map((id) => {
    const counts = countValeurs(leviers, (levier) => levier.valeurs[id]);
    return {
      id,
      nom: NOMS[id],
      options: valeurs[id].flatMap((valeur) => counts.filter((count) => count.id === valeur.id)),
    };
  });
  return { leviers, facettes };
}
