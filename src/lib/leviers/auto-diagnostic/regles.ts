/** What the table of next steps must hold, beyond the shape of its rows: each lever answered in each state, once. */
import { etatsDeLevier } from '../../../schemas/auto-diagnostic.ts';
import type { Faute } from '../../contenu/faute.ts';
import { texteDe } from '../../contenu/valeur.ts';
import type { Brut } from '../../contenu/validation.ts';

/** Every fault of data/auto-diagnostic/prochains-pas.csv against the levers of the guide. */
export function checkProchainsPas(pas: Brut[], leviers: Brut[]): Faute[] {
  // A table that could not be read is already one fault.
  if (pas.length === 0) return [];
  return [...leviers.flatMap((levier) => missingOrDouble(levier, pas)), ...pas.flatMap(wrongRepere)];
}

function missingOrDouble(levier: Brut, pas: Brut[]): Faute[] {
  return etatsDeLevier.flatMap((etat) => {
    const rows = pas.filter(({ valeurs }) => valeurs['levier'] === levier.id && valeurs['etat'] === etat);
    if (rows.length === 1) return [];
    return [
      {
        fichier: rows[1]?.fichier ?? levier.fichier,
        ...(rows[1]?.ligne === undefined ? {} : { ligne: rows[1].ligne }),
        id: rows[1]?.id ?? levier.id,
        champ: 'etat',
        valeur: etat,
        probleme:
          rows.length === 0
            ? `ce levier n’a pas de prochain pas pour « ${etat} »`
            : `ce levier a plusieurs prochains pas pour « ${etat} »`,
        remede: 'écrire une ligne par levier et par état dans data/auto-diagnostic/prochains-pas.csv',
      },
    ];
  });
}

/** The two states that a reader must tell apart have a sign; the two others are explained once for all. */
function wrongRepere({ fichier, ligne, id, valeurs }: Brut): Faute[] {
  const isNeeded = valeurs['etat'] === 'en-cours' || valeurs['etat'] === 'fait';
  const isEmpty = texteDe(valeurs['repere']).trim() === '';
  if (isNeeded !== isEmpty) return [];
  return [
    {
      fichier,
      ...(ligne === undefined ? {} : { ligne }),
      id,
      champ: 'repere',
      probleme: isNeeded ? 'le repère manque' : 'un repère est de trop',
      remede: 'écrire un repère pour en-cours et pour fait, et laisser vide pour les deux autres états',
    },
  ];
}
