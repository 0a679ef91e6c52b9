/** Files and rules for the tests of the assistant. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { pacteSchema, type Pacte } from '../../src/schemas/pacte.ts';
import { regleSchema } from '../../src/schemas/regle.ts';
import type { CodeVerification } from '../../src/lib/pacte/verifications.ts';
import { examine, type AvisLu } from '../../src/lib/pacte/examen.ts';
import { toSaisie } from '../../src/lib/pacte/argent.ts';
import type { ContexteDuPacte } from '../../src/lib/pacte/avis.ts';

const rows: Record<string, string>[] = parse(readFileSync('data/methode/regles.csv', 'utf8'), {
  columns: true,
});

export const regles = new Map(rows.map((row) => regleSchema.parse(row)).map((regle) => [regle.id, regle]));

export const contexte: ContexteDuPacte = {
  regles,
  aujourdhui: '2026-11-28',
  mesuresArretees: new Map([['06-prime-reprise-activite', 'abandonnée']]),
};

const OCCITANIE = { niveau: 'region', code: '76', nom: 'Occitanie' };

/** A file of the assistant, empty but for what is given; in Occitanie unless told otherwise. */
export function makePacte(given: Record<string, unknown> = {}): Pacte {
  const { cadre, ...rest } = given as { cadre?: Record<string, unknown> };
  return pacteSchema.parse({
    format: 'atlas-pacte',
    version: 1,
    id: 'essai',
    cadre: { region: OCCITANIE, annee: '2027', ...cadre },
    ...rest,
  });
}

/** « S 18 000, O 12 000, V 6 000 »: income as one writes it by hand. « acquis » after the amount says that it is granted. */
export const recettes = (text: string) =>
  text.split(';').map((part) => {
    const [, origine, montant = '', etat = 'demande'] =
      /^\s*([SAEOV]) ([\d\s.,]+?)(?: (acquis))?\s*$/.exec(part) ?? [];
    return { qui: 'x', origine, annee: '2027', montant: toSaisie(montant), etat };
  });

/** A file with one sheet that has this income. */
export const withRecettes = (text: string, cadre: Record<string, unknown> = {}): Pacte =>
  makePacte({ cadre, fiches: [{ id: 'f1', recettes: recettes(text) }] });

/** What one check says of a file. */
export const avisOf = (
  pacte: Pacte,
  verification: CodeVerification,
  given: Partial<ContexteDuPacte> = {},
): AvisLu[] => examine(pacte, { ...contexte, ...given }).filter((it) => it.verification === verification);
