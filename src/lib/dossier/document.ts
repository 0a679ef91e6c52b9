/** A folder and the contents of its pages, put together as one document: the only place where sources get their numbers. */
import {
  keepSection,
  sectionsOf,
  type Bloc,
  type ContenuDePage,
  type LigneDeListe,
  type SourceDePage,
  type Texte,
} from './blocs.ts';
import type { Dossier, PageGardee } from './dossier.ts';
import { nomOf, pathOf } from './noms.ts';

/** What reading a page has given: its content, or the reason why there is none. */
export type Lu = ContenuDePage | { absence: string };

export interface Partie {
  titre: string;
  /** « Levier 1 sur 10 », or the kind of page when the page has not been read. */
  surtitre: string;
  /** Whole address of the page. */
  adresse: string;
  note: string;
  blocs: Bloc[];
  /** Numbers, in the list of the document, of the sources that the page names as a whole. */
  sources: number[];
  /** Empty when the content is there. */
  absence: string;
  /** The headings that one may keep alone, and the one that is. */
  sections: string[];
  section: string;
}

export interface DocumentDossier {
  titre: string;
  introduction: string;
  parties: Partie[];
  /** The first is number 1. */
  sources: SourceDePage[];
}

const TITRE_PAR_DEFAUT = 'Dossier';

/** `read` gives what has been read of a page; `origin` is « https://the.address ». */
export function composeDocument(
  dossier: Dossier,
  read: (element: PageGardee) => Lu,
  origin: string,
): DocumentDossier {
  const sources: SourceDePage[] = [];
  const lus = dossier.elements.map(read);
  const departements = lus.flatMap((lu) => ('absence' in lu ? [] : lu.departements));
  /** What one department adds is kept for a folder about that department. */
  const holdsHere = (bloc: Bloc) =>
    bloc.sorte !== 'encadre' || bloc.departement === undefined || departements.includes(bloc.departement);
  const parties = dossier.elements.map((element, i) => {
    const lu = lus[i] ?? read(element);
    const local = 'absence' in lu ? lu : { ...lu, blocs: lu.blocs.filter(holdsHere) };
    return toPartie(element, local, origin, sources);
  });
  return {
    titre: dossier.titre || TITRE_PAR_DEFAUT,
    introduction: dossier.introduction,
    parties,
    sources,
  };
}

function toPartie(element: PageGardee, lu: Lu, origin: string, sources: SourceDePage[]): Partie {
  const nom = nomOf(element.genre);
  const sections = 'absence' in lu ? [] : sectionsOf(lu.blocs);
  const { note, section = '' } = element;
  const common = { adresse: origin + pathOf(element), note, sections, section };
  if ('absence' in lu) {
    const titre = element.titre || `${nom} ${element.id}`;
    return { ...common, titre, surtitre: nom, blocs: [], sources: [], absence: lu.absence };
  }
  const blocs = keepSection(lu.blocs, section).map((bloc) => numberBloc(bloc, sources));
  const cited = new Set(marksOf(blocs));
  const isCited = ({ texte }: SourceDePage) =>
    sources.some((source, i) => cited.has(i + 1) && source.texte.startsWith(texte));
  return {
    ...common,
    titre: lu.titre,
    surtitre: lu.surtitre || nom,
    blocs,
    sources: lu.sources.filter((source) => !isCited(source)).map((source) => numberOf(source, sources)),
    absence: '',
  };
}

function numberOf({ texte, lien }: SourceDePage, sources: SourceDePage[]): number {
  const known = sources.findIndex((source) => source.texte === texte);
  if (known >= 0) return known + 1;
  return sources.push({ texte, ...(lien && { lien }) });
}

/** « source » becomes « [3] ». */
const numberTexte = (texte: Texte, sources: SourceDePage[]): Texte =>
  texte.map(({ source, ...segment }) =>
    source === undefined
      ? segment
      : {
          texte: `[${numberOf({ texte: source, ...(segment.lien && { lien: segment.lien }) }, sources)}]`,
          renvoi: true,
        },
  );

function numberBloc(bloc: Bloc, sources: SourceDePage[]): Bloc {
  const number = (texte: Texte) => numberTexte(texte, sources);
  const numberLigne = ({ texte, sous }: LigneDeListe): LigneDeListe => ({
    texte: number(texte),
    ...(sous && { sous: sous.map(number) }),
  });
  switch (bloc.sorte) {
    case 'titre':
    case 'paragraphe':
      return { ...bloc, texte: number(bloc.texte) };
    case 'liste':
      return { ...bloc, lignes: bloc.lignes.map(numberLigne) };
    case 'tableau':
      return {
        ...bloc,
        entetes: bloc.entetes.map(number),
        rangs: bloc.rangs.map((rang) => rang.map(number)),
      };
    case 'encadre':
      return { ...bloc, blocs: bloc.blocs.map((inner) => numberBloc(inner, sources)) };
  }
}

/** The numbers that the marks of these blocks show. */
function marksOf(blocs: Bloc[]): number[] {
  return [...JSON.stringify(blocs).matchAll(/"texte":"\[(\d+)\]","renvoi":true/g)].map(([, mark]) =>
    Number(mark),
  );
}
