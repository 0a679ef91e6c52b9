/** Every document that the assistant writes, of the worked example. */
import { readFileSync } from 'node:fs';
import { documentConseil } from '../../src/lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../src/lib/pacte/documents/convention.ts';
import { documentCourrier } from '../../src/lib/pacte/documents/courriers.ts';
import { DESTINATAIRES } from '../../src/lib/pacte/documents/destinataires.ts';
import { documentFiche } from '../../src/lib/pacte/documents/fiche-action.ts';
import { documentPublic } from '../../src/lib/pacte/documents/public.ts';
import { documentRelecture } from '../../src/lib/pacte/documents/relecture.ts';
import { examine } from '../../src/lib/pacte/examen.ts';
import { readFichier } from '../../src/lib/pacte/fichier.ts';
import type { PieceDeDocument } from '../../src/lib/dossier/pieces.ts';
import { contexte, regles } from './pacte.ts';

export const META = { titre: 'Pacte & <essai>', site: 'Atlas' };

const read = readFichier(readFileSync('data/methode/exemple-pacte.json', 'utf8'));
if ('refus' in read) throw new Error(read.refus);
export const { pacte } = read;

const avis = examine(pacte, contexte);
const words = {
  jour: '2026-11-28',
  site: 'Atlas',
  adresse: 'https://x.fr/',
  partDesAutres: 50,
  mots: new Map<string, string>(),
};

/** By name, with the number of pages that it may have where that is promised. */
export const documents: { nom: string; pages?: number; pieces: PieceDeDocument[] }[] = [
  ...pacte.fiches.map((it) => ({ nom: `fiche ${it.id}`, pages: 1, pieces: documentFiche(it, pacte, words) })),
  { nom: 'convention', pieces: documentConvention(pacte, avis, words) },
  { nom: 'conseil', pages: 2, pieces: documentConseil(pacte, avis, words) },
  { nom: 'relecture', pieces: documentRelecture(pacte, avis, words, regles) },
  { nom: 'public', pages: 1, pieces: documentPublic(pacte, words) },
  ...DESTINATAIRES.map((it) => ({ nom: `lettre ${it}`, pieces: documentCourrier(it, pacte, avis, words) })),
];
