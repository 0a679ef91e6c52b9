/** The origin of outlines that are brought in: what the options say of it, checked before any file is read. */
import type { Faute } from '../../lib/contenu/faute.ts';
import { origineSchema } from '../../schemas/origine.ts';
import { isAddress } from './lecture.ts';

interface DitesDeLOrigine {
  titre?: string | undefined;
  producteur?: string | undefined;
  licence?: string | undefined;
  millesime?: string | undefined;
  'publie-le'?: string | undefined;
  page?: string | undefined;
}

interface Source {
  niveau: string;
  /** Path or address. */
  fichier: string;
}

/** Which option gives which field. */
const OPTION: Readonly<Record<string, string>> = {
  publieLe: '--publie-le',
  urlPage: '--page',
  urlFichier: 'l’adresse du fichier',
};

const DESCRIPTIONS: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries(origineSchema.shape).map(([champ, field]) => [champ, field.meta()?.description]),
);

/** Every fault of the origin, by the option that says it. */
export function checkOrigine(sources: readonly Source[], options: DitesDeLOrigine): Faute[] {
  const read = origineSchema.safeParse(originOf(sources, options));
  if (read.success) return [];
  return read.error.issues.map((issue) => {
    const champ = String(issue.path[0] ?? '');
    const description = DESCRIPTIONS.get(champ);
    return {
      fichier: OPTION[champ] ?? `--${champ}`,
      probleme: issue.message,
      remede: `attendu : ${description ?? 'un texte'}`,
    };
  });
}

export function originOf(sources: readonly Source[], options: DitesDeLOrigine): Record<string, string> {
  const unknown = 'non renseigné';
  const titre = options.titre ?? 'Contours administratifs';
  const producteur = options.producteur ?? unknown;
  const address = sources.map(({ fichier }) => fichier).find(isAddress);
  return {
    titre,
    producteur,
    urlPage: options.page ?? unknown,
    urlFichier: address ?? unknown,
    licence: options.licence ?? unknown,
    millesime: options.millesime ?? unknown,
    publieLe: options['publie-le'] ?? unknown,
    consulteLe: new Date().toISOString().slice(0, 10),
    perimetre: `Niveaux repris : ${sources.map(({ niveau }) => niveau).join(', ')} ; France métropolitaine et cinq départements d’outre-mer`,
    citation: `${producteur === unknown ? '' : `${producteur}, `}${titre}${options.millesime ? ` (${options.millesime})` : ''}.`,
    traitement:
      'Contours officiels simplifiés (triangles de moins de 0,06 km²), limites communes gardées ; codes inconnus du référentiel écartés.',
  };
}
