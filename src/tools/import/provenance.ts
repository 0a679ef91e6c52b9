/** Who gave the file, when, under which licence: asked for when the command does not say it. */
import { createInterface } from 'node:readline/promises';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { lireDate } from '../../lib/imports/valeurs/date.ts';
import type { Provenance } from '../../lib/imports/correspondance/fichier.ts';

const QUESTIONS = [
  ['donnePar', '--donne-par', 'Qui a donné ce tableau (un service, jamais une personne) ? '],
  ['recuLe', '--recu-le', 'Quand (JJ/MM/AAAA) ? '],
  ['licence', '--licence', 'Sous quelle licence (par exemple Licence Ouverte 2.0) ? '],
] as const;

/** Undefined in a trial that does not say it. @throws {ImportImpossible} when it stays unknown and is needed. */
export async function demanderProvenance(
  connue: Partial<Provenance>,
  { isEssai, fichier }: { isEssai: boolean; fichier: string },
): Promise<Provenance | undefined> {
  const manquent = QUESTIONS.filter(([champ]) => !connue[champ]);
  if (manquent.length > 0 && isEssai) return undefined;
  const reponses = process.stdin.isTTY ? { ...connue, ...(await poser(manquent)) } : connue;
  const { donnePar, recuLe, licence, titre } = reponses;
  if (!donnePar || !recuLe || !licence) {
    const options = QUESTIONS.filter(([champ]) => !reponses[champ]).map(([, option]) => option);
    throw new ImportImpossible(
      fichier,
      'la provenance manque : un tableau dont on ne sait d’où il vient n’entre pas',
      `ajouter ${options.join(' ')}`,
    );
  }
  return { donnePar, recuLe: verifierJour(recuLe), licence, ...(titre ? { titre } : {}) };
}

async function poser(questions: (typeof QUESTIONS)[number][]): Promise<Partial<Provenance>> {
  const reponses: Partial<Provenance> = {};
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  for (const [champ, , question] of questions) reponses[champ] = (await dialogue.question(question)).trim();
  dialogue.close();
  return reponses;
}

/** As people write it: 20/11/2026, 20 novembre 2026, 2026-11-20. A day, not a month. */
function verifierJour(jour: string): string {
  const lue = lireDate(jour);
  if (lue.etat === 'lue' && lue.valeur.length === ENTIERE) return lue.valeur;
  throw new ImportImpossible(
    '--recu-le',
    `« ${jour} » n’est pas un jour`,
    'écrire le jour, le mois et l’année, par exemple 28/11/2026',
  );
}

/** Signs of a date whose day is known. */
const ENTIERE = 'AAAA-MM-JJ'.length;
