/** What a verdict bears on, in words. */
import type { Pacte } from '../../schemas/pacte.ts';
import { upperFirst } from '../texte/initiale.ts';
import { withoutStop } from '../texte/titres.ts';
import type { Avis } from './avis.ts';
import { nameOfPartenaire } from './mots-du-dossier.ts';

const named = (nom: string, titre: string) => (titre ? `${nom} : ${withoutStop(titre)}` : nom);

/** « Fiche-action 2 : Un car solidaire », by its id; of a priority or a partner alike, '' for none of them. */
function objetOf({ fiches, priorites, partenaires }: Pacte, id: string): string {
  const at = (list: readonly { id: string }[]) => list.findIndex((it) => it.id === id);
  const [fiche, priorite] = [at(fiches), at(priorites)];
  if (fiche >= 0) return named(`Fiche-action ${fiche + 1}`, fiches[fiche]?.titre ?? '');
  if (priorite >= 0) return named(`Priorité ${priorite + 1}`, priorites[priorite]?.titre ?? '');
  const partenaire = partenaires.find((it) => it.id === id);
  return partenaire ? nameOfPartenaire(partenaire) : '';
}

/** The same of a verdict, which may name a field alone: « fiches.f1.public.qui ». */
export const objetOfAvis = (pacte: Pacte, { objet, champ }: Pick<Avis, 'objet' | 'champ'>): string =>
  objetOf(pacte, objet) || objetOf(pacte, champ.split('.')[1] ?? '');

/** The sentence of a verdict where its object is said beside it: « La délibération précède la signature. » */
export function phraseSeule(pacte: Pacte, avis: Pick<Avis, 'objet' | 'champ' | 'phrase'>): string {
  const lead = `${objetOfAvis(pacte, avis)} : `;
  return avis.phrase.startsWith(lead) ? upperFirst(avis.phrase.slice(lead.length)) : avis.phrase;
}
