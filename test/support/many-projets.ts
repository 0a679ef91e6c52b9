/** As many projects as wanted, always the same ones, for the rules of the catalogue. */
import type { Nomme, ProjetPublie } from '../../src/lib/projets/projet.ts';
import { makeProjet } from '../fixtures/projets.ts';

/** Numbers between 0 and 1, the same at each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const AXES = ['Enfance', 'Emploi', 'Droits', 'Transition'].map((nom, i) => ({
  id: `${i + 1}-${nom.toLowerCase()}`,
  nom,
  numero: String(i + 1),
}));
const named = (...noms: string[]): Nomme[] =>
  noms.map((nom) => ({ id: nom.toLowerCase().replaceAll(' ', '-'), nom }));
const PUBLICS = named('Familles', 'Jeunes', 'Enfants', 'Séniors', 'Allocataires', 'Grande précarité');
const NATURES = named('Action d’un pacte', 'Action d’un contrat', 'Lauréat');
const TYPES = named('Commune', 'Intercommunalité', 'Association', 'État');
const MOTS = (
  'atelier jardin solidaire mobilité emploi logement cuisine santé insertion parents crèche numérique permis épicerie ' +
  'vacances énergie accueil jeunes langue lecture réemploi vélo maraude hygiène dettes bénévoles chantier école quartier'
).split(' ');

export function manyProjets(count: number): ProjetPublie[] {
  const random = makeRandom(count);
  const pick = <T>(list: readonly T[]): T[] => list.slice(Math.floor(random() * list.length)).slice(0, 1);
  const some = <T>(list: readonly T[]): T[] => [
    ...new Set([...pick(list), ...(random() < 0.4 ? pick(list) : [])]),
  ];
  const words = (length: number) => Array.from({ length }, () => pick(MOTS)).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const place = Math.floor(random() * Math.max(5, count / 2));
    const departement = place % 90;
    const region = departement % 13;
    const [nature = { id: '', nom: '' }] = pick(NATURES);
    const [typePorteur = { id: '', nom: '' }] = pick(TYPES);
    return makeProjet(`projet-${i}`, {
      titre: `${words(3)} ${i}`,
      resume: `${words(12)}, de ${Math.floor(random() * 90)} à Saint-${words(1)}.`,
      porteur: { id: `porteur-${place}`, nom: `Porteur ${words(1)} ${place}` },
      ...{ nature, typePorteur, axes: some(AXES), publics: some(PUBLICS) },
      lieux: [
        {
          niveau: 'epci',
          code: String(200_000_000 + place),
          nom: `CC ${MOTS[place % MOTS.length]} ${place}`,
          point: [place / 100, 45],
        },
      ],
      epci: [String(200_000_000 + place)],
      departements: [{ id: String(departement + 1).padStart(2, '0'), nom: `Département ${departement}` }],
      regions: [{ id: String(region), nom: `Région ${region}` }],
      montantEuros: random() < 0.5 ? null : Math.floor(random() * 500) * 1000,
      annee: random() < 0.2 ? null : 2023 + Math.floor(random() * 4),
    });
  });
}
