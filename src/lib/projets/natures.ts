/** What a list of projects is made of, in words. */
import { natures } from '../../schemas/projet.ts';
import { formatListe } from '../texte/liste.ts';
import { enLettres } from '../texte/nombres.ts';
import type { ProjetPublie } from './projet.ts';

/** One, several, and « une » where the word is feminine. */
const MOTS: Record<(typeof natures)[number], { un: string; plusieurs: string; feminin?: true }> = {
  'pacte-local-occitanie': { un: 'pacte local d’Occitanie', plusieurs: 'pactes locaux d’Occitanie' },
  'pacte-illustre': {
    un: 'pacte présenté dans le bilan national',
    plusieurs: 'pactes présentés dans le bilan national',
  },
  'pacte-local': { un: 'autre pacte local', plusieurs: 'autres pactes locaux' },
  'laureat-ami-ruralite': {
    un: 'lauréat de l’appel « Pauvreté en milieu rural »',
    plusieurs: 'lauréats de l’appel « Pauvreté en milieu rural »',
  },
  'action-pacte': { un: 'action de pacte local', plusieurs: 'actions de pactes locaux', feminin: true },
  'action-contrat': { un: 'action de contrat local', plusieurs: 'actions de contrats locaux', feminin: true },
  'action-locale': { un: 'action locale', plusieurs: 'actions locales', feminin: true },
};

/** « dix-sept pactes locaux d’Occitanie, trois lauréats… et un autre pacte local »: every kind that is there, the sum is the list. */
export function formatNatures(projets: readonly Pick<ProjetPublie, 'nature'>[]): string {
  const counts = Map.groupBy(projets, ({ nature }) => nature.id);
  const parts = natures.flatMap((nature) => {
    const count = counts.get(nature)?.length ?? 0;
    const { un, plusieurs, feminin } = MOTS[nature];
    if (count === 0) return [];
    return count === 1 ? `${feminin ? 'une' : 'un'} ${un}` : `${enLettres(count)} ${plusieurs}`;
  });
  return formatListe(parts);
}
