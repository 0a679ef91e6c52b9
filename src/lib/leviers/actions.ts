/** The actions of the guide, sorted by who acts. */
import { quiAgit, type Action, type QuiAgit } from '../../schemas/levier.ts';
import { upperFirst } from '../texte/initiale.ts';
import { libellesQui } from '../texte/libelles.ts';

type Acte = Pick<Action, 'qui'>;

export interface GroupeActions<A> {
  qui: QuiAgit[];
  actions: A[];
}

const rankOf = (qui: QuiAgit[]) => Math.min(...qui.map((id) => quiAgit.indexOf(id)));

/** The actions by those who act. Each is told once: what a commune or a social-action centre may lead is one group. */
export function groupByActeurs<A extends Acte>(actions: A[]): GroupeActions<A>[] {
  const groups = new Map<string, GroupeActions<A>>();
  for (const action of actions) {
    const qui = quiAgit.filter((id) => action.qui.includes(id));
    const group = groups.get(qui.join()) ?? { qui, actions: [] };
    group.actions.push(action);
    groups.set(qui.join(), group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a.qui) - rankOf(b.qui) || a.qui.length - b.qui.length);
}

let alternative: Intl.ListFormat | undefined;

/** ['commune', 'ccas'] → « La commune, le CCAS ou le CIAS » */
export function nameOfActeurs(qui: QuiAgit[]): string {
  alternative ??= new Intl.ListFormat('fr-FR', { type: 'disjunction' });
  return upperFirst(alternative.format(qui.flatMap((id) => libellesQui[id])));
}

/** What one kind of collectivity can do: the actions that name it. */
export function actionsOf<A extends Acte>(actions: A[], qui: QuiAgit): A[] {
  return actions.filter((action) => action.qui.includes(qui));
}

/** Where an action comes from, when it is not the guide; empty when it is. */
export function originOf({ source }: Pick<Action, 'source'>): string {
  if (source.length === 0) return 'suggestion de l’Atlas';
  return source.includes('bilan-2024') ? 'bilan 2024' : '';
}
