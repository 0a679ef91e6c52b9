import { read } from 'hucre';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/islands/commun/documents/docx.ts';
import { writeOdt } from '../../../src/islands/commun/documents/odt.ts';
import { writeXlsx } from '../../../src/islands/commun/documents/xlsx.ts';
import { classeurOf } from '../../../src/lib/pacte/documents/classeur.ts';
import { documentConseil } from '../../../src/lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../../src/lib/pacte/documents/convention.ts';
import { documentCourrier } from '../../../src/lib/pacte/documents/courriers.ts';
import { DESTINATAIRES } from '../../../src/lib/pacte/documents/destinataires.ts';
import { documentFiche } from '../../../src/lib/pacte/documents/fiche-action.ts';
import { toIcs } from '../../../src/lib/pacte/documents/ics.ts';
import { documentPublic } from '../../../src/lib/pacte/documents/public.ts';
import { documentRelecture } from '../../../src/lib/pacte/documents/relecture.ts';
import { examine } from '../../../src/lib/pacte/examen.ts';
import type { PieceDeDocument } from '../../../src/lib/dossier/pieces.ts';
import { contexte, makePacte, recettes, regles } from '../../support/pacte.ts';

const WITH_MARKUP = '<b>Élan</b> & "pacte"';
const pacte = makePacte({
  nom: WITH_MARKUP,
  cadre: {
    signature: '2027-06-01',
    reglages: [{ regle: 'fin-douze-mois', valeur: '18', le: '2026-10-01', origine: 'DDETS' }],
  },
  priorites: [{ id: 'p1', titre: 'Se déplacer', mesures: ['13-acces-aux-droits'] }],
  besoins: [
    { id: 'b1', priorite: 'p1', constat: 'Sans voiture', valeur: '31', unite: '%', document: 'Insee' },
  ],
  fiches: [
    {
      id: 'f1',
      titre: 'Un car solidaire',
      objectifs: [{ verbe: 'Transporter', nombre: '30', unite: 'personnes', le: '2028-01-01' }],
      recettes: recettes('S 22 000; O 18 000,50; V 6 000'),
      depenses: [{ quoi: 'Véhicule', annee: '2027', montant: 4_000_050 }],
    },
    { id: 'f2', etat: 'abandonnee', titre: 'Action oubliée' },
  ],
  partenaires: [
    { id: 'caf', nom: 'Caf', signataire: true, engagements: [{ sorte: 'nature', quoi: 'Une salle' }] },
  ],
});
const avis = examine(pacte, contexte);
const words = {
  jour: '2026-11-28',
  site: 'Atlas',
  adresse: 'https://x.fr/',
  partDesAutres: 50,
  mots: new Map([['13-acces-aux-droits', '13. Accès aux droits']]),
};
const [fiche] = pacte.fiches;

const documents: [string, PieceDeDocument[]][] = [
  ['fiche', fiche ? documentFiche(fiche, pacte, words) : []],
  ['convention', documentConvention(pacte, avis, words)],
  ['conseil', documentConseil(pacte, avis, words)],
  ['relecture', documentRelecture(pacte, avis, words, regles)],
  ['public', documentPublic(pacte, words)],
  ...DESTINATAIRES.map((it): [string, PieceDeDocument[]] => [it, documentCourrier(it, pacte, avis, words)]),
];

const textOf = (pieces: PieceDeDocument[]) => JSON.stringify(pieces).replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(documents)('%s', (_name, pieces) => {
  test('says what it is, its rules and what was given locally', () => {
    expect(textOf(pieces)).toContain('Modèle de l’Atlas, pas un modèle officiel');
    expect(textOf(pieces)).toContain('Règles de 2024');
    expect(textOf(pieces)).toContain('règle locale : 18 (DDETS, 01/10/2026)');
  });

  test('has one title, ordered heads, and no sheet that was given up', () => {
    const levels = pieces.flatMap((it) => (it.sorte === 'titre' ? [it.niveau] : []));
    expect(levels.filter((level) => level === 0)).toHaveLength(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    expect(textOf(pieces)).not.toContain('oubliée');
  });

  test('is written in both formats, with what was typed as text', async () => {
    const meta = { titre: WITH_MARKUP, site: 'Atlas' };
    for (const write of [writeDocx, writeOdt]) {
      const bytes = new Uint8Array(await (await write(pieces, meta)).arrayBuffer());
      expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    }
  });
});

test('the whole file holds five articles, five annexes, each partner, participation and what is open', () => {
  const text = textOf(documentConvention(pacte, avis, words));
  for (const part of [
    'Article 1',
    'Article 5',
    'Annexe 1',
    'Annexe 5',
    'Une salle',
    'participation des personnes',
    'Points à régler',
    '13. Accès aux droits',
  ])
    expect(text).toContain(part);
});

describe('the workbook', () => {
  test('computes again what the page shows, to the cent', async () => {
    const book = await read(await writeXlsx(classeurOf(pacte, 50)));
    const [first] = book.sheets;
    const cell = (row: number) => first?.rows[row]?.[2];
    expect(cell(6)).toBe(40_000.5);
    expect(cell(9)).toBe(3_999.5);
    expect(cell(11)).toBe(0);
    expect(first?.cells?.get('6,2')?.formula).toBe('SUM(C2:C5)');
  });

  test('has the lines that its formulas add', () => {
    const [synthese, lines] = classeurOf(pacte, 50);
    expect(lines?.rangs).toHaveLength(4);
    expect(JSON.stringify(synthese)).toContain('SUMIF(Recettes!C:C,B2,Recettes!E:E)');
  });
});

describe('the calendar', () => {
  const long =
    'Réunion très longue, avec des virgules ; et des signes \\ à échapper, sur plus de soixante-quinze octets';
  const text = toIcs([{ le: '2028-02-29', quoi: long }], {
    id: 'a',
    nom: 'Été',
    now: '2026-11-28T10:00:00.000Z',
  });

  test('folds its lines under 76 octets and ends them by CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('says a whole day, its end the day after, and what was typed', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301');
    expect(unfolded).toContain('virgules \\; et des signes \\\\ à échapper\\, sur');
    expect(unfolded).toContain('DTSTAMP:20261128T100000Z');
  });
});
