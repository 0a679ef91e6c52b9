/** Rows of projects and of their bearers, as a spreadsheet would hold them. */
import { NON_RENSEIGNE } from '../../../src/schemas/champs.ts';
import { slugify } from '../../../src/lib/texte/texte.ts';
import { drawPlace, type Place } from './places.ts';
import type { Random } from './random.ts';
import { associations, drawObject, drawSummary, drawTheme, drawTitle, interpretations } from './words.ts';

export type Row = Record<string, string>;

const OCCITANIE = '76';
/** Bearers for a hundred projects. */
const BEARERS = 60;
const FUNDERS = ['CAF', 'Conseil départemental', 'Région', 'MSA', 'Fonds européens'];
const join = (values: string[]) => values.join(' | ');

/** The bearers of `count` projects; the names repeat what such bearers are called. */
export function makeBearers(random: Random, count: number): Row[] {
  const kinds: [type: string, nameOf: (place: Place) => string][] = [
    ['commune', ({ nom }) => `Commune de ${nom}`],
    ['cias', ({ nom }) => `CIAS ${nom}`],
    ['association', ({ nom }) => `${random.pick(associations)}, ${nom}`],
    ['intercommunalite', ({ nom }) => nom],
    ['structure-insertion', ({ nom }) => `${random.pick(associations)} insertion ${nom}`],
    ['non-renseigne', ({ nom }) => `Pacte local, ${nom} (porteur non nommé)`],
  ];
  return Array.from({ length: Math.ceil((count * BEARERS) / 100) }, (_, i) => {
    const [type, nameOf] = random.pick(kinds);
    const nom = nameOf(drawPlace(random));
    return {
      id: `g${i + 1}-${slugify(nom).slice(0, 40)}`.replace(/-+$/, ''),
      nom,
      nomSource: nom.toUpperCase(),
      type,
      note: '',
    };
  });
}

/** One project: who, what, where, when, how much. Its number makes its address unique. */
export function makeProject(random: Random, number: number, bearers: readonly Row[]): Row {
  const [place, theme] = [drawPlace(random), drawTheme(random)];
  const object = drawObject(random, theme);
  const titre = drawTitle(random, object);
  const amount = random.chance(0.7) ? random.between(4, 900) * 500 : null;
  const publics = random.some(theme.publics, random.between(1, 3));
  return {
    id: `g${number}-${slugify(titre).slice(0, 40)}`.replace(/-+$/, ''),
    nature:
      place.region === OCCITANIE
        ? 'pacte-local-occitanie'
        : random.pick(['laureat-ami-ruralite', 'pacte-illustre']),
    titre,
    titreOrigine: 'source',
    resume: drawSummary(random, object, place.nom),
    porteur: random.pick(bearers)['id'] ?? '',
    territoires: place.codes,
    territoireSource: place.nom,
    lieuDesigne: place.codes.includes('|') ? 'lieu-action-et-aire' : 'aire-couverte',
    territoiresPossibles: '',
    axes: join(theme.axes.slice(0, random.between(1, theme.axes.length))),
    axesOrigine: random.pick(['source', 'atlas']),
    publics: join(publics),
    publicsSource: publics.join(', ').replaceAll('-', ' '),
    mesures: join(random.some(theme.mesures, random.between(0, 1))),
    leviers: join(random.some(theme.leviers, random.between(0, 2))),
    montantEuros: amount === null ? NON_RENSEIGNE : String(amount),
    montantNote: amount === null ? '' : `« ${amount} € »`,
    annee: random.chance(0.8) ? String(random.between(2023, 2026)) : NON_RENSEIGNE,
    source: random.pick(['presentation-occitanie-2025', 'bilan-2024']),
    sourceRepere: `Tableau des actions, ligne ${number}`,
    interpretation: random.pick(interpretations),
    misAJourLe: drawDay(random),
    ...drawProgress(random, amount),
  };
}

/** Where it stands, its dates, the share of the State and who else pays: some sources say it, some do not. */
function drawProgress(random: Random, amount: number | null): Row {
  const year = random.between(2023, 2026);
  const state = amount !== null && random.chance(0.6) ? random.between(3, 8) / 10 : null;
  return {
    cadre: random.pick(['pacte', 'contrat', 'autre', NON_RENSEIGNE]),
    cadreId: '',
    statut: random.pick(['prevu', 'en-cours', 'en-cours', 'acheve', NON_RENSEIGNE]),
    debut: random.chance(0.7) ? `${year}-0${random.between(1, 9)}` : NON_RENSEIGNE,
    fin: random.chance(0.4) ? String(year + random.between(1, 2)) : NON_RENSEIGNE,
    partEtatEuros: state === null || amount === null ? NON_RENSEIGNE : String(Math.round(amount * state)),
    cofinanceurs: random.chance(0.4) ? join(random.some(FUNDERS, random.between(1, 2))) : '',
  };
}

function drawDay(random: Random): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `2026-${pad(random.between(1, 11))}-${pad(random.between(1, 20))}`;
}
