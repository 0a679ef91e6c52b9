/** The report of an import: one page that stands alone and prints, row by row. */
import { formatCount, formatDate, formatNombre } from '../../texte/format.ts';
import { upperFirst } from '../../texte/initiale.ts';
import { withFinalMark } from '../../texte/fin-de-phrase.ts';
import { escapeXml } from '../../texte/texte.ts';
import { nomDeChamp, sansPlace } from '../correspondance/champs.ts';
import { compterVerdicts, type Examen, type LigneExaminee, type Verdict } from '../examen.ts';
import { graviteDe, type Constat, type SorteConstat } from '../lignes/constats.ts';
import type { JeuImportable } from '../../../schemas/imports.ts';
import { direFeuille } from '../lecture/feuille.ts';
import { direCase } from './case.ts';
import { ecrireLongueListe, renvoyerALaListe } from './longues-listes.ts';
import { constatsOuvrables, ecrireProblemes } from './problemes.ts';
import { STYLE } from './style.ts';
import { ecrireSuite } from './suite.ts';
import {
  direLaissees,
  direVerdict,
  MOT_SANS_SUITE,
  motDeVerdict,
  SANS_INTITULE,
  SANS_SUITE,
} from './verdicts.ts';

const AVEC_SUITE: readonly Verdict[] = ['pris', 'a-revoir', 'refuse'];

interface Suite {
  /** What happened, or will: « essai, rien n’a été écrit ». */
  issue: string;
  date: string;
  /** Who keeps the site has a command, a review file and our tables; a service has its spreadsheet. */
  pour: 'service' | 'site';
  /** Kinds of problems that someone accepted, and the rows that stay out of what is written. */
  acceptes?: ReadonlySet<SorteConstat>;
  laissees?: readonly LigneExaminee[];
}

/** Rows written out one by one; above, those with nothing to say are given by their numbers. */
const DETAIL = 3000;

export function ecrireRapport(examen: Examen, suite: Suite): string {
  const { issue, date, pour, laissees = [] } = suite;
  const { correspondance } = examen;
  const titre = `Import de « ${correspondance.fichier} »`;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(titre)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escapeXml(titre)}</h1>
<p class="issue">${escapeXml(issue)}</p>
<p>Fait le ${escapeXml(formatDate(date))}. Lu : ${escapeXml(examen.format)}${escapeXml(direFeuille(examen, correspondance.feuille))}, titres à la ligne ${correspondance.ligneTitres}.</p>
${examen.remarques.map((remarque) => `<p>${escapeXml(remarque)}</p>`).join('\n')}
${ecrireComptes(examen)}
<p class="sommaire"><a href="#decider">Ce qui reste à décider</a> · <a href="#colonnes">Comment les colonnes sont lues</a> · <a href="#lignes">Ligne par ligne</a></p>
${ecrireLaissees(laissees)}
${ecrireProvenance(examen)}
${ecrireSuite(examen)}
${ecrireProblemes(examen, suite)}
${ecrireColonnes(examen)}
${ecrireLignes(examen)}${ecrireLongueListe(examen.lignes.flatMap(({ constats }) => constats))}${pour === 'site' ? ecrirePourLeSite(examen) : ''}
</main></body></html>
`;
}

function ecrireComptes(examen: Examen): string {
  const comptes = compterVerdicts(examen);
  const compte = (verdict: Verdict) => comptes.get(verdict) ?? 0;
  const item = (classe: string, nombre: number, mots: string) =>
    `<li class="${classe}"><strong>${formatNombre(nombre)}</strong> ${mots}</li>`;
  const items = AVEC_SUITE.map((each) => item(each, compte(each), motDeVerdict(each, compte(each))));
  const details = SANS_SUITE.filter((each) => compte(each) > 0).map(
    (each) => `${formatNombre(compte(each))} ${motDeVerdict(each, compte(each))}`,
  );
  const autres = SANS_SUITE.reduce((sum, each) => sum + compte(each), 0);
  const suite = details.length > 0 ? ` (${details.join(', ')})` : '';
  items.push(item('autre', autres, MOT_SANS_SUITE + suite));
  return `<h2>${formatCount(examen.lignes.length, 'ligne')}</h2>\n<ul class="comptes">${items.join('')}</ul>\n<p>Lignes vides, passées : ${formatNombre(examen.vides)}.</p>`;
}

function ecrireProvenance({ correspondance: { provenance } }: Examen): string {
  if (!provenance)
    return '<h2>D’où vient ce tableau</h2>\n<p>Personne ne l’a encore dit : l’import n’écrira rien sans savoir qui l’a donné, quand, et sous quelle licence.</p>';
  const { donnePar, recuLe, licence } = provenance;
  return `<h2>D’où vient ce tableau</h2>\n<p>Donné par ${escapeXml(donnePar)}, reçu le ${escapeXml(formatDate(recuLe))}, licence : ${escapeXml(licence)}.</p>`;
}

/** Rows that nobody writes, by their numbers. */
function ecrireLaissees(laissees: readonly LigneExaminee[]): string {
  if (laissees.length === 0) return '';
  const numeros = laissees.slice(0, DETAIL).map(({ ligne }) => ligne);
  return `<p>${direLaissees(laissees.length)} : ${numeros.join(', ')}.</p>`;
}

function ecrireColonnes({ correspondance: { colonnes, jeu } }: Examen): string {
  const rows = colonnes.map(({ lettre, titre, champ, raison }) => {
    const sans = sansPlace(jeu, champ);
    const quoi = sans === undefined ? escapeXml(nomDeChamp(jeu, champ)) : 'rien : colonne non reprise';
    const remplit = champ === '' ? '<strong>à décider</strong>' : quoi;
    return `<tr><td data-nom="Colonne">${lettre}</td><td data-nom="Titre">${escapeXml(titre)}</td><td data-nom="Remplit">${remplit}</td><td data-nom="Pourquoi">${escapeXml(sans ?? raison)}</td></tr>`;
  });
  const isOuvert = colonnes.some(({ champ }) => champ === '');
  return `<h2 id="colonnes">Comment les colonnes sont lues</h2>
<details${isOuvert ? ' open' : ''}><summary>${formatCount(colonnes.length, 'colonne')}</summary>
<table><thead><tr><th scope="col">Colonne</th><th scope="col">Titre</th><th scope="col">Remplit</th><th scope="col">Pourquoi</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`;
}

function ecrireLignes(examen: Examen): string {
  const { lignes } = examen;
  const isLong = lignes.length > DETAIL;
  const detail = isLong
    ? lignes.filter(({ constats, verdict }) => constats.length > 0 || verdict === 'refuse').slice(0, DETAIL)
    : lignes;
  const note = isLong
    ? `<p>Le tableau est long : seules les ${formatNombre(detail.length)} premières lignes qui appellent une remarque sont écrites ici ; le fichier de revue a tout ce qui est à décider.</p>`
    : '';
  const ouvertes = detail.filter(({ verdict }) => A_DECIDER.has(verdict));
  const autres = detail.filter(({ verdict }) => !A_DECIDER.has(verdict));
  return `<h2 id="lignes">Ligne par ligne</h2>\n${note}
${ecrireGroupe('À décider', ouvertes, examen, true)}
${ecrireGroupe('Rien à décider', autres, examen, ouvertes.length === 0)}`;
}

const A_DECIDER: ReadonlySet<Verdict> = new Set(['a-revoir', 'refuse']);

/** Folded on screen when something else comes first; a printed report has all its rows. */
function ecrireGroupe(
  nom: string,
  lignes: readonly LigneExaminee[],
  examen: Examen,
  isOuvert: boolean,
): string {
  if (lignes.length === 0) return '';
  return `<details${isOuvert ? ' open' : ''}><summary>${nom} : ${formatCount(lignes.length, 'ligne')}</summary>
<table class="lignes"><thead><tr><th scope="col">Ligne</th><th scope="col">${NOMS[examen.correspondance.jeu]}</th><th scope="col">Verdict</th><th scope="col">Lieu retenu</th><th scope="col">Case, valeur, ce qui ne va pas, que faire</th></tr></thead><tbody>
${lignes.map((ligne) => ecrireLigne(ligne, examen)).join('\n')}
</tbody></table></details>`;
}

const NOMS = { projets: 'Action', contrats: 'Contrat' } as const;

function ecrireLigne(
  { ligne, titre, verdict, constats, lieux = [] }: LigneExaminee,
  { correspondance: { jeu } }: Examen,
): string {
  const remarques =
    constats.length === 0
      ? ''
      : `<ul>${constats.map((constat) => ecrireConstat(constat, jeu)).join('')}</ul>`;
  const cellule = (nom: string, contenu: string) =>
    `<td data-nom="${nom}"${contenu === '' ? ' class="vide"' : ''}>${contenu}</td>`;
  return `<tr class="${verdict}"><th scope="row" data-nom="Ligne">${ligne}</th>${cellule(NOMS[jeu], escapeXml(titre || SANS_INTITULE))}${cellule('Verdict', direVerdict(verdict))}${cellule('Lieu retenu', escapeXml(lieux.join(' ; ')))}${cellule('Remarques', remarques)}</tr>`;
}

function ecrireConstat(constat: Constat, jeu: JeuImportable): string {
  const { probleme, remede, propositions } = constat;
  const { ou, dit } = direCase(constat, jeu);
  const choix =
    propositions.length > 0
      ? ` <span class="choix">${propositions.map(({ nom }) => escapeXml(nom)).join(' · ')}</span>`
      : '';
  return `<li class="${graviteDe(constat)}"><b>${escapeXml(ou)}</b> : ${escapeXml(`${dit}. ${withFinalMark(upperFirst(probleme))}`)} → ${renvoyerALaListe(constat) ?? escapeXml(withFinalMark(remede))}${choix}</li>`;
}

const LISTES: Partial<Record<Constat['sorte'], string>> = {
  'axe-inconnu': 'axes',
  'public-inconnu': 'publics',
};

/** Words that may be added to ours, for the next file: nothing that a service can do. */
function ecrirePourLeSite(examen: Examen): string {
  const mots = constatsOuvrables(examen).flatMap(({ sorte, valeur }) => {
    const liste = LISTES[sorte];
    return liste ? [`${liste} : « ${valeur} »`] : [];
  });
  if (mots.length === 0) return '';
  const items = [...new Set(mots)].map((mot) => `<li>${escapeXml(mot)}</li>`);
  return `\n<h2>Pour qui tient le site</h2>
<p>Si ces mots ont un sens sûr, une ligne de <code>data/imports/mots.csv</code> les fait connaître pour ce fichier et les suivants.</p>
<ul>${items.join('')}</ul>`;
}
