import type { Pacte } from '../../../schemas/pacte.ts';
import type { Avis } from '../avis.ts';
import { nameOfPartenaire } from '../mots-du-dossier.ts';
import { partenaireEnPhrase } from '../partenaire-en-phrase.ts';

/** What the screen notes after the name of a partner, and what the partner does in a sentence: one, then several. */
const PREDICATS: readonly [RegExp, string, string][] = [
  [/^délibération (?=avant|après)/, 'délibère ', 'délibèrent '],
  [/^engagement précis/, 's’engage avec précision', 's’engagent avec précision'],
  [/^dans aucune action/, 'n’est dans aucune action', 'ne sont dans aucune action'],
];

/** The sentence of a verdict on paper: « Communes : délibération avant la signature. » is « Les communes délibèrent avant la signature. » */
export function phraseOf({ partenaires }: Pacte, { objet, phrase }: Pick<Avis, 'objet' | 'phrase'>): string {
  const partenaire = partenaires.find(({ id }) => id === objet);
  const lead = partenaire ? `${nameOfPartenaire(partenaire)} : ` : '';
  if (!partenaire || !phrase.startsWith(lead)) return phrase;
  const said = phrase.slice(lead.length);
  const [form, one, several] = PREDICATS.find(([start]) => start.test(said)) ?? [];
  if (!form) return phrase;
  const { nom, isPlural } = partenaireEnPhrase(partenaire);
  return `${nom} ${said.replace(form, (isPlural ? several : one) ?? '')}`;
}
