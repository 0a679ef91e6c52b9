/** What the command says when it has done. */
import type { PlanImport } from '../../lib/imports/ecriture/plan.ts';
import { compterVerdicts, type Examen, type LigneExaminee } from '../../lib/imports/examen.ts';
import { graviteDe } from '../../lib/imports/lignes/constats.ts';
import { compterSortes } from '../../lib/imports/rapport/revue.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { upperFirst } from '../../lib/texte/initiale.ts';
import { direLaissees, motDeVerdict } from '../../lib/imports/rapport/verdicts.ts';
import type { OptionsImport } from './options.ts';

/** Titles written out; the report has them all. */
const NOMMEES = 8;

/** Someone decided that the row stays out: by an answer, or by accepting what is wrong with it. */
export const isDecidee = ({ verdict, constats }: LigneExaminee, acceptes: OptionsImport['acceptes']) =>
  verdict === 'ignore' ||
  constats.every((constat) => graviteDe(constat) === 'savoir' || acceptes.has(constat.sorte));

interface Fait {
  examen: Examen;
  restes: Examen['constats'];
  laissees: number;
  plan: PlanImport | undefined;
  isEcrit: boolean;
  options: OptionsImport;
}

/** `issue`: the one line that the report opens with. */
export function raconter({ examen, restes, laissees, plan, isEcrit, options }: Fait): {
  issue: string;
  lignes: string[];
} {
  const comptes = [...compterVerdicts(examen)]
    .map(([verdict, compte]) => `${motDeVerdict(verdict, compte)} : ${compte}`)
    .join(', ');
  const sortes = compterSortes(restes).map(({ sorte, compte, nom }) => `  ${sorte} (${compte}) : ${nom}`);
  const issue = direIssue({ restes, plan, isEcrit, options });
  return {
    issue,
    lignes: [
      examen.lignes.length === 0
        ? 'Aucune ligne sous les titres.'
        : `${formatCount(examen.lignes.length, 'ligne')}. ${upperFirst(comptes)}.`,
      ...examen.remarques,
      ...(sortes.length > 0 ? ['À décider :', ...sortes] : []),
      ...direSuite(examen),
      ...(laissees > 0 ? [`${direLaissees(laissees)} (leurs numéros sont dans le rapport).`] : []),
      issue,
      `Rapport : ${options.sortie}/rapport.html ; revue à remplir : ${options.sortie}/revue.csv ; correspondance : ${options.sortie}/correspondance.yaml`,
    ],
  };
}

/** What has gone since the former version, title by title when they are few. */
function direSuite({ suite }: Examen): string[] {
  if (!suite) return [];
  const { document, disparues } = suite;
  const noms = disparues.slice(0, NOMMEES).map(({ titre }) => `« ${titre} »`);
  const autres = disparues.length > NOMMEES ? ', …' : '';
  const dites = disparues.length === 0 ? 'aucune' : `${disparues.length} (${noms.join(', ')}${autres})`;
  return [
    `Version précédente : ${document}. Actions qu’elle disait et que ce tableau ne dit plus : ${dites}.`,
  ];
}

function direIssue({
  restes,
  plan,
  isEcrit,
  options,
}: Pick<Fait, 'restes' | 'plan' | 'isEcrit' | 'options'>): string {
  if (restes.length > 0)
    return `Rien n’a été écrit : ${formatCount(restes.length, 'point')} à décider (corriger le tableau, remplir la revue, qui garde les réponses déjà données, ou --accept).`;
  if (!plan) return 'Essai, rien n’a été écrit ; la provenance sera demandée.';
  const quoi = `${formatCount(plan.ajouts, 'ligne ajoutée', 'lignes ajoutées')}, ${formatCount(plan.changements, 'ligne changée', 'lignes changées')}, ${formatCount(plan.porteurs, 'porteur nouveau', 'porteurs nouveaux')}${direReste(plan)}`;
  if (isEcrit)
    return `Écrit dans data/ : ${quoi}. Fichiers : ${[...plan.fichiers.keys()].join(', ')}. Pour voir le site avec ces lignes : npm start.`;
  return options.isEssai
    ? `Essai, rien n’a été écrit : ${quoi}.`
    : 'Rien à écrire : l’Atlas dit déjà tout cela.';
}

const direReste = ({ relues, retraits }: PlanImport) =>
  [
    ...(retraits > 0 ? [`, ${formatCount(retraits, 'ligne retirée', 'lignes retirées')}`] : []),
    ...(relues > 0
      ? [`, place ou date dans le tableau mise à jour pour ${formatCount(relues, 'ligne')} sans changement`]
      : []),
  ].join('');
