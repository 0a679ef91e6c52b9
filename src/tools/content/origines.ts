/** One origine.json a folder of data/: a dataset without provenance is a fault. */
import { origineSchema } from '../../schemas/origine.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { lineIn, REMEDE_JSON } from '../../lib/contenu/json.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';
import { roomsOf } from '../../reference/dossiers.ts';
import { readTexte } from './fichier.ts';
import { isRecord } from './objet.ts';

export function readOrigines(root: string, fautes: Faute[]): Jeu {
  const entrees = roomsOf(root, 'data').flatMap((name): Brut[] => {
    const fichier = `data/${name}/origine.json`;
    const remede = 'chaque jeu de données dit d’où il vient : écrire ce fichier';
    const text = readTexte(root, fichier, fautes, remede);
    if (text === undefined) return [];
    const valeurs = parse(text, fichier, fautes);
    return valeurs ? [{ fichier, id: name, valeurs }] : [];
  });
  return { nom: 'origines', schema: origineSchema, entrees };
}

function parse(text: string, fichier: string, fautes: Faute[]): Record<string, unknown> | undefined {
  try {
    const valeurs: unknown = JSON.parse(text);
    if (isRecord(valeurs)) return valeurs;
    const probleme = 'ce n’est pas un objet JSON';
    fautes.push({ fichier, probleme, remede: 'écrire les champs entre accolades' });
  } catch {
    fautes.push({ fichier, ...lineIn(text), probleme: 'ce n’est pas du JSON', remede: REMEDE_JSON });
  }
  return undefined;
}
