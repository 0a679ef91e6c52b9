/** The territory of a row: its codes, by the official ones when they are given, else by its words. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { lecturesDe } from '../territoires/lectures.ts';
import type { ChercheurDeLieux, Contexte } from '../territoires/lieux.ts';
import type { NonResolu, Resolu } from '../territoires/resolution.ts';
import { isDansUnePartie } from '../territoires/nuances.ts';
import { repondre } from '../territoires/reponse.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { SI_JUSTE, type PlaceSupposee } from './constats.ts';
import { confronter } from './code-et-nom.ts';
import { situerLieu } from './contexte-de-ligne.ts';
import { direAbsent } from './absents.ts';
import { GARDER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { placeSupposee } from './place-supposee.ts';

export interface LieuLu {
  territoires: CodeTerritoire[];
  lieux: string[];
  /** The same with their codes. */
  dits: string[];
  isPartie: boolean;
}

export const NULLE_PART: LieuLu = { territoires: [], lieux: [], dits: [], isPartie: false };
/** Under this, what was understood of the wording is written beside the codes. */
const EVIDENT = 0.95;

export function lireLieu(lecteur: Lecteur, chercher: ChercheurDeLieux, interpretations: string[]): LieuLu {
  const contexte = situerLieu(lecteur, chercher);
  const texte = lecteur.texte('territoire');
  if (!isInconnu(lecteur.texte('codes')))
    return lireCodes(lecteur, { contexte, chercher, interpretations }, () =>
      lireMots(lecteur, 'codes', lecteur.texte('codes'), contexte, chercher, interpretations),
    );
  if (isInconnu(texte)) {
    return lireSansLieu(
      lecteur,
      'territoire',
      { contexte, chercher, interpretations },
      {
        probleme: 'le territoire manque',
        remede: 'écrire la commune, l’intercommunalité, le département ou la région',
      },
    );
  }
  direIntertitre(lecteur, contexte, interpretations);
  return lireMots(lecteur, 'territoire', texte, contexte, chercher, interpretations);
}

/** Whoever reads the project sees its row without what stands above it. */
function direIntertitre(
  { intertitre, texte }: Lecteur,
  { departement }: Contexte,
  interpretations: string[],
): void {
  if (intertitre === undefined || intertitre.code !== departement) return;
  if (!isInconnu(texte('departement'))) return;
  interpretations.push(`Département : la ligne n’en dit pas, elle est ${intertitre.ou}.`);
}

interface Autour {
  contexte: Contexte;
  chercher: ChercheurDeLieux;
  interpretations: string[];
}

/** By their number, unless the name that stands beside says another place. */
export function lireCodes(
  lecteur: Lecteur,
  { contexte, chercher, interpretations }: Autour,
  lireNumero: () => LieuLu,
): LieuLu {
  const confrontation = isInconnu(lecteur.texte('territoire'))
    ? ({ etat: 'codes' } as const)
    : confronter(lecteur, contexte, chercher);
  if (confrontation.etat === 'contraires') return NULLE_PART;
  if (confrontation.etat === 'codes') return lireNumero();
  const { codes, noms, dits, isPartie } = confrontation.lieu;
  if (confrontation.etat === 'choisi')
    interpretations.push(
      `Territoire : la source écrit « ${confrontation.mots} » ; une personne a choisi ${noms.join(', ')}.`,
    );
  return { territoires: codes, lieux: noms, dits, isPartie };
}

/** What a person says of the place of a row whose cells say none: a question of its own for each row. */
export function lireSansLieu(
  lecteur: Lecteur,
  champ: string,
  { contexte, chercher, interpretations }: Autour,
  dite: { probleme: string; remede: string },
): LieuLu {
  const valeur = lecteur.nom;
  const reponse = lecteur.decision(champ, valeur);
  const question = { texte: '', contexte, porteur: porteurDe(lecteur), chercher };
  const resolution = reponse === undefined ? undefined : repondre(question, reponse);
  if (resolution?.etat === 'resolu') {
    const { codes, noms, dits, isPartie } = resolution;
    interpretations.push(`Territoire : la source n’en dit pas ; une personne a choisi ${noms.join(', ')}.`);
    return { territoires: codes, lieux: noms, dits, isPartie };
  }
  const probleme = resolution ? `${dite.probleme} (${resolution.probleme})` : dite.probleme;
  direAbsent(lecteur, champ, 'territoire-absent', { ...dite, probleme, valeur });
  return NULLE_PART;
}

/** What the words of a cell, or what a person decided of them, name. */
export function lireMots(
  lecteur: Lecteur,
  champ: 'codes' | 'territoire' | 'departement' | 'signataire',
  texte: string,
  contexte: Contexte,
  chercher: ChercheurDeLieux,
  interpretations: string[],
): LieuLu {
  const decide = lecteur.decision(champ, texte);
  const question = { texte, contexte, porteur: porteurDe(lecteur), chercher };
  const resolution =
    decide === undefined
      ? lecturesDe(chercher).territoire(question)
      : repondre({ ...question, contexte: sansCollectivite(contexte) }, decide);
  if (resolution.etat !== 'resolu') {
    direNonResolu(lecteur, champ, resolution);
    return NULLE_PART;
  }
  const { codes, noms, dits, isPartie } = resolution;
  const lieu = { territoires: codes, lieux: noms, dits };
  if (decide !== undefined && decide !== GARDER) {
    interpretations.push(`Territoire : « ${texte} » ; une personne a choisi ${noms.join(', ')}.`);
  } else {
    const place = placeSupposee(resolution, contexte, decide);
    direInterprete(lecteur, champ, resolution, { interpretations, place });
  }
  const isChoisi = decide !== undefined || champ === 'codes';
  return {
    ...lieu,
    isPartie: isPartie || (isChoisi && isDansUnePartie(lecteur.texte('territoire'), resolution.lieux)),
  };
}

/** Its cell is read here, so that what is wrong with it is said before what is said of the place. */
function porteurDe(lecteur: Lecteur): () => string {
  const porteur = lecteur.texte('porteur');
  return () => porteur;
}

/** A person may say another place, which the action covers too. */
const sansCollectivite = ({ collectivite: _, ...contexte }: Contexte): Contexte => contexte;

/** What the codes do not say is told, and so is a wording that is not quite the name. */
function direInterprete(
  lecteur: Lecteur,
  champ: string,
  { noms, dits, score, raison, reserve, isPartie }: Resolu,
  { interpretations, place }: { interpretations: string[]; place: PlaceSupposee | undefined },
): void {
  if (score >= EVIDENT && reserve === '') return;
  const isDit = isPartie ? 'la fiche dira « dans une partie de ce territoire »' : 'la fiche ne le dira pas';
  const notes = [
    ...(score < EVIDENT ? [raison] : []),
    ...(reserve === '' ? [] : [`aucun code ne dit « ${reserve} », ${isDit}`]),
  ];
  lecteur.dire('territoire-interprete', champ, {
    probleme: `compris comme ${dits.join(' ; ')} (${notes.join(' ; ')}) : à vérifier`,
    remede: SI_JUSTE,
    ...(place ? { place } : {}),
  });
  const reste = reserve === '' ? '' : ` ; aucun code ne dit « ${reserve} »`;
  interpretations.push(`Territoire : « ${lecteur.texte(champ)} » est lu ${noms.join(', ')}${reste}.`);
}

function direNonResolu(lecteur: Lecteur, champ: string, resolution: NonResolu): void {
  const {
    etat,
    probleme,
    alternatives,
    conseil = 'écrire le nom officiel, le code INSEE ou le numéro SIREN',
  } = resolution;
  const propositions = alternatives.map(({ code, nom }) => ({ decision: code, nom }));
  const choix = alternatives.map(({ nom }) => nom).join(' ou ');
  lecteur.dire(etat === 'ambigu' ? 'territoire-ambigu' : 'territoire-inconnu', champ, {
    probleme,
    remede: choix ? `choisir : ${choix}${resolution.conseil ? `, ou ${conseil}` : ''} ?` : conseil,
    propositions,
  });
}
