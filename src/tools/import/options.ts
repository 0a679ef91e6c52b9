/** The command line of the import. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { isSorte, SORTES, type SorteConstat } from '../../lib/imports/lignes/constats.ts';
import { slugify } from '../../lib/texte/texte.ts';
import { jeuxImportables, type JeuImportable } from '../../schemas/imports.ts';

/** What « --aide » says. */
export const USAGE = `Usage : npm run import -- <fichier.xlsx|.ods|.csv> [options]
  --jeu projets|contrats        ce que le tableau complète (projets)
  --feuille "…"                 la feuille à lire (sinon celle dont les titres sont les mieux reconnus)
  --feuilles                    toutes les feuilles qui tiennent le même tableau (une par département) : chacune est un import,
                                la revue est la même pour toutes, et rien n’est écrit tant qu’une feuille a un point à décider
  --cadre pacte|contrat|autre   ce dont les actions sont : d’un pacte local, d’un contrat local, d’un autre cadre ;
                                sans cette option, l’Atlas dit « action locale », sans cadre
  --donne-par "…" --recu-le JJ/MM/AAAA --licence "…"   la provenance, obligatoire pour écrire (demandée si elle manque)
  --titre "…"                   le nom du document, s’il en a un
  --nom …                       le nom de l’import (celui du fichier)
  --revue revue.csv             la revue (.csv, .xlsx ou .ods), colonne « decision » remplie
  --correspondance fichier.yaml une correspondance à vous (sinon celle de data/, sinon devinée)
  --accept sorte,sorte          accepte ces sortes de problèmes, nommées dans le rapport
  --sortie dossier              où écrire le rapport (.cache/imports/<nom>)
  --racine dossier              le projet dont data/ est complété (celui-ci)
  --dry-run                     essai : rien n’est écrit dans data/
  --aide                        écrit ceci`;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{
    jeu: text,
    feuille: text,
    cadre: text,
    'donne-par': text,
    'recu-le': text,
    licence: text,
    titre: text,
    nom: text,
    revue: text,
  },
  ...{
    correspondance: text,
    accept: { ...text, multiple: true as const },
    sortie: text,
    racine: text,
    feuilles: { type: 'boolean' } as const,
    'dry-run': { type: 'boolean' } as const,
    aide: { type: 'boolean' } as const,
    help: { type: 'boolean', short: 'h' } as const,
  },
};

const cadres = ['pacte', 'contrat', 'autre'] as const;
export type CadreImport = (typeof cadres)[number];

export interface OptionsImport {
  fichier: string;
  jeu: JeuImportable;
  /** The sheet to read, when one is named. */
  feuille: string | undefined;
  /** All the sheets that hold the same table. */
  isParFeuille: boolean;
  cadre: CadreImport | undefined;
  provenance: { donnePar?: string; recuLe?: string; licence?: string; titre?: string };
  nom: string;
  /** The name is that of « --nom ». */
  isNomDit: boolean;
  revue: string | undefined;
  correspondance: string | undefined;
  acceptes: ReadonlySet<SorteConstat>;
  sortie: string;
  /** That of « --sortie ». */
  sortieDite: string | undefined;
  racine: string;
  isEssai: boolean;
}

/** @throws {ImportImpossible} when an option is unknown or has a wrong value. */
export function lireOptions(args: string[]): OptionsImport {
  const { values, fichier } = parse(args);
  // Each sheet is an import of its own.
  const propre = [basename(fichier).replace(/\.[^.]+$/, ''), ...(values.feuille ? [values.feuille] : [])];
  const nom = slugify(values.nom ?? propre.join(' '));
  const racine = values.racine ?? process.cwd();
  return {
    fichier,
    feuille: values.feuille,
    isParFeuille: values.feuilles === true,
    jeu: parmi('jeu', values.jeu ?? 'projets', jeuxImportables),
    cadre: values.cadre === undefined ? undefined : parmi('cadre', values.cadre, cadres),
    provenance: {
      donnePar: values['donne-par'],
      recuLe: values['recu-le'],
      licence: values.licence,
      titre: values.titre,
    },
    nom,
    isNomDit: values.nom !== undefined,
    revue: values.revue,
    correspondance: values.correspondance,
    acceptes: lireAcceptes(values.accept ?? []),
    sortie: values.sortie ?? nommerSortie(racine, nom),
    sortieDite: values.sortie,
    racine,
    isEssai: values['dry-run'] === true,
  };
}

/** Where the report goes when nobody says it. */
export const nommerSortie = (racine: string, nom: string) => `${racine}/.cache/imports/${nom}`;

/** Whether the options alone are asked for. */
export const isAide = (args: readonly string[]) =>
  ['--aide', '--help', '-h'].some((nom) => args.includes(nom));

function parse(args: string[]) {
  const { values, positionals } = parseSyntaxe(args);
  const [fichier, ...autres] = positionals;
  if (fichier === undefined || autres.length > 0) throw refuser('donner un fichier, et un seul');
  if (values.feuilles && (values.feuille ?? values.correspondance) !== undefined)
    throw refuser('--feuilles lit chaque feuille par ses titres : sans --feuille ni --correspondance');
  return { values, fichier };
}

function parseSyntaxe(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw refuser(direFaute(error));
  }
}

/** Node says it in English; the name of the option is in its message. */
function direFaute(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const option = /'(?:-\w, )?(-{1,2}[^' <]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `l’option « ${option} » n’existe pas`;
  return message.includes('does not take')
    ? `l’option « ${option} » s’écrit seule, sans valeur`
    : `l’option « ${option} » attend une valeur, écrite après elle`;
}

function parmi<T extends string>(option: string, valeur: string, valeurs: readonly T[]): T {
  const found = valeurs.find((known) => known === valeur);
  if (found === undefined) throw refuser(`--${option} « ${valeur} » : choisir parmi ${valeurs.join(', ')}`);
  return found;
}

function lireAcceptes(listes: string[]): ReadonlySet<SorteConstat> {
  const noms = listes
    .flatMap((liste) => liste.split(','))
    .map((nom) => nom.trim())
    .filter(Boolean);
  const inconnu = noms.find((nom) => !isSorte(nom));
  if (inconnu !== undefined)
    throw refuser(`--accept « ${inconnu} » : choisir parmi ${Object.keys(SORTES).join(', ')}`);
  return new Set(noms.filter(isSorte));
}

const refuser = (probleme: string) => new ImportImpossible('npm run import', probleme, USAGE);
