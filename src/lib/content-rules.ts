/** Rules between collections that no single shape can say. */
import { checkProchainsPas } from './auto-diagnostic/regles.ts';
import type { Faute } from './faute.ts';
import type { Brut, Jeu } from './validation.ts';

/** Every fault against the rules, over all the collections. */
export function checkContentRules(jeux: Jeu[]): Faute[] {
  const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
  return [
    ...storiesWithoutProject(entries('recits'), entries('projets')),
    ...duplicateValues(entries('mesures'), 'numero'),
    ...duplicateValues(entries('leviers'), 'numero'),
    ...duplicateValues(entries('axes'), 'ordre'),
    ...duplicateValues(entries('bilan'), 'ordre'),
    ...checkProchainsPas(entries('prochainsPas'), entries('leviers')),
  ];
}

function storiesWithoutProject(recits: Brut[], projets: Brut[]): Faute[] {
  const ids = new Set(projets.map((projet) => projet.id));
  return recits
    .filter((recit) => !ids.has(recit.id))
    .map((recit) => ({
      fichier: recit.fichier,
      id: recit.id,
      probleme: 'ce récit ne correspond à aucun projet',
      remede: 'donner au fichier le nom d’un identifiant de data/projets/projets.csv',
    }));
}

function duplicateValues(entrees: Brut[], champ: string): Faute[] {
  const seen = new Map<string, string>();
  return entrees.flatMap((entree) => {
    const valeur = String(entree.valeurs[champ] ?? '');
    // A missing value is already reported by its shape.
    if (valeur === '') return [];
    const other = seen.get(valeur);
    seen.set(valeur, entree.id);
    if (other === undefined) return [];
    return [
      {
        fichier: entree.fichier,
        ...(entree.ligne === undefined ? {} : { ligne: entree.ligne }),
        id: entree.id,
        champ,
        valeur,
        probleme: `cette valeur sert déjà à « ${other} »`,
        remede: 'donner à chaque entrée une valeur à elle',
      },
    ];
  });
}
