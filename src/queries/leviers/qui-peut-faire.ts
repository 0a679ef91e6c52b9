/** The actions of the guide, kind of collectivity by kind of collectivity. */
import { actionsOf } from '../../lib/leviers/actions.ts';
import { quiAgit, type Action, type QuiAgit } from '../../schemas/levier.ts';
import { allLeviers } from '../entries.ts';
import { actionsOfGuide } from './guide.ts';

export interface ActeurDuGuide {
  /** « qui-commune », in the page of `PAGE_QUI_PEUT_FAIRE`. */
  ancre: string;
  nom: string;
  /** How many actions name it. */
  actions: number;
  /** Those with an action of its own, in the order of the guide. */
  leviers: { id: string; besoin: string; actions: Action[] }[];
}

/** Where the actions are told; its name is also that of its row in the table « annexes ». */
export const PAGE_QUI_PEUT_FAIRE = '/leviers/qui-peut-faire-quoi/';

const NOMS: Record<QuiAgit, string> = {
  commune: 'Une commune',
  ccas: 'Un CCAS ou un CIAS',
  intercommunalite: 'Une intercommunalité',
  tous: 'Tous : le guide ne dit pas qui',
};

/** Every kind of collectivity, with what the levers ask of it. */
export async function acteursDuGuide(): Promise<ActeurDuGuide[]> {
  const [leviers, actions] = await Promise.all([allLeviers(), actionsOfGuide()]);
  return quiAgit.map((qui) => {
    const own = actionsOf(actions, qui);
    return {
      ancre: `qui-${qui}`,
      nom: NOMS[qui],
      actions: own.length,
      leviers: leviers
        .map(({ id, data }) => ({
          id,
          besoin: data.besoin,
          actions: own.filter((action) => action.levier === id),
        }))
        .filter((levier) => levier.actions.length > 0),
    };
  });
}
