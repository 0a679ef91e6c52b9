/** What the page shows of a table being prepared: counts, and rows fifty at a time. */
import { champsOf } from '../correspondance/champs.ts';
import type { Colonne } from '../correspondance/tableau.ts';
import { compterVerdicts, type LigneExaminee, type Verdict } from '../examen.ts';
import { rangDe, texteDeCellule } from '../lecture/cellule.ts';
import { graviteDe, SORTES, type Constat } from '../lignes/constats.ts';
import { effetDeGarder } from '../lignes/mots-de-reponse.ts';
import { colonnesADire } from './colonnes.ts';
import { texteA } from './gestes.ts';
import { cleDuConstat } from './choix.ts';
import type { EtapePreparation } from './preparation.ts';
import { AJOUTEE } from './tableau.ts';

const PAR_PAGE = 50;

export type Filtre = 'a-revoir' | 'refuse' | 'pris' | 'autre';

const FILTRES: Record<Verdict, Filtre> = {
  'a-revoir': 'a-revoir',
  refuse: 'refuse',
  pris: 'pris',
  inchange: 'autre',
  ignore: 'autre',
  'hors-tableau': 'autre',
};

export interface VueEtape {
  feuille: string;
  ligneTitres: number;
  /** Those of the file: the one that we add is not shown. */
  colonnes: (Colonne & { exemple: string; isADire: boolean })[];
  /** Of how the file was read, and of the sheets that are not. */
  remarques: string[];
  /** How many other sheets hold rows. */
  nonLues: number;
  bloque: string | undefined;
  comptes: Record<Filtre, number>;
  total: number;
}

export interface VueConstat extends Constat {
  gravite: ReturnType<typeof graviteDe>;
  /** One may do without the value. */
  isFacultatif: boolean;
  /** What the cell holds; undefined when the remark is of no cell. */
  texte: string | undefined;
  /** What keeping the words of the cell does, where a person may. */
  garder: string | undefined;
  /** How many cells say the same, this one among them. */
  memes: number;
}

export interface VueLigne extends Pick<LigneExaminee, 'ligne' | 'titre' | 'verdict'> {
  lieu: string;
  constats: VueConstat[];
}

export interface VuePage {
  lignes: VueLigne[];
  page: number;
  pages: number;
}

export function voir(etape: EtapePreparation): VueEtape {
  const { tableau, colonnes, feuille, examen, bloque } = etape;
  const comptes: VueEtape['comptes'] = { 'a-revoir': 0, refuse: 0, pris: 0, autre: 0 };
  for (const [verdict, compte] of compterVerdicts(examen)) comptes[FILTRES[verdict]] += compte;
  const corps = feuille.lignes.slice(tableau.ligneTitres, tableau.ligneTitres + PAR_PAGE);
  const aDire = new Set(colonnesADire(etape).map(({ lettre }) => lettre));
  const exempleDe = (lettre: string) =>
    corps.map((ligne) => texteDeCellule(ligne[rangDe(lettre)])).find((texte) => texte !== '') ?? '';
  return {
    feuille: tableau.feuille,
    ligneTitres: tableau.ligneTitres,
    colonnes: colonnes
      .filter(({ raison }) => raison !== AJOUTEE)
      .map((colonne) => ({
        ...colonne,
        exemple: exempleDe(colonne.lettre),
        isADire: aDire.has(colonne.lettre),
      })),
    remarques: examen.remarques,
    nonLues: tableau.nonLues.length,
    ...{ bloque, comptes, total: examen.lignes.length },
  };
}

/** `page` is counted from 1, and kept within the pages that there are. */
export function voirPage({ examen, feuille }: EtapePreparation, filtre: Filtre, page: number): VuePage {
  const gardees = examen.lignes.filter(({ verdict }) => FILTRES[verdict] === filtre);
  const pages = Math.max(1, Math.ceil(gardees.length / PAR_PAGE));
  const own = Math.min(Math.max(1, page), pages);
  const memes = Map.groupBy(
    examen.lignes.flatMap(({ constats }) => constats),
    cleDuConstat,
  );
  const lignes = gardees
    .slice((own - 1) * PAR_PAGE, own * PAR_PAGE)
    .map(({ ligne, titre, verdict, lieux = [], constats }) => ({
      ligne,
      titre,
      verdict,
      lieu: lieux.join(' ; '),
      constats: constats.map((constat) => ({
        ...constat,
        gravite: graviteDe(constat),
        isFacultatif: SORTES[constat.sorte].effet === 'sans la valeur',
        garder: effetDeGarder(constat.sorte),
        texte: texteA(feuille, constat.adresse),
        memes: memes.get(cleDuConstat(constat))?.length ?? 1,
      })),
    }));
  return { lignes, page: own, pages };
}

export const champsAChoisir = champsOf('projets').filter(({ sorte }) => sorte !== 'brut');
