/** Every check of the assistant, by its code. */
import { checkCofinancement } from './verifications/f1-cofinancement.ts';
import { checkLectures } from './verifications/f2-lectures.ts';
import { checkManque } from './verifications/f3-manque.ts';
import { checkAcquis } from './verifications/f4-acquis.ts';
import { checkEquilibre } from './verifications/f5-equilibre.ts';
import { checkAnneeDeLEtat } from './verifications/f6-annee-de-l-etat.ts';
import { checkUsageDeLEtat } from './verifications/f7-usage-de-l-etat.ts';
import { checkSansArgent } from './verifications/f8-sans-argent.ts';
import { checkReste } from './verifications/f9-reste.ts';
import { checkAnnee } from './verifications/t1-annee.ts';
import { checkPreparation } from './verifications/t2-preparation.ts';
import { checkDeliberations } from './verifications/t3-deliberations.ts';
import { checkLecture } from './verifications/t4-lecture.ts';
import { checkDepart } from './verifications/t5-depart.ts';
import { checkFin } from './verifications/t6-fin.ts';
import { checkReunions } from './verifications/t7-reunions.ts';
import { checkNombre } from './verifications/r1-nombre.ts';
import { checkMesure } from './verifications/r2-mesure.ts';
import { checkPublics } from './verifications/r3-publics.ts';
import { checkPerimetre } from './verifications/r4-perimetre.ts';
import { checkContrat } from './verifications/r5-contrat.ts';
import { checkPilote } from './verifications/r6-pilote.ts';
import { checkPreuve } from './verifications/r7-preuve.ts';
import { checkSuivi } from './verifications/m1-suivi.ts';
import { checkImpact } from './verifications/m2-impact.ts';
import { checkParticipation } from './verifications/p1-participation.ts';
import { checkTemoins } from './verifications/p2-temoins.ts';
import { checkEngagements } from './verifications/e1-engagements.ts';
import { checkSignataires } from './verifications/e2-signataires.ts';
import { checkPieces } from './verifications/x1-pieces.ts';
import { checkPersonnes } from './verifications/x2-personnes.ts';
import { checkNeufChamps } from './verifications/x3-neuf-champs.ts';
import { checkForcesVives } from './verifications/b1-forces-vives.ts';
import { checkVisibilite } from './verifications/b2-visibilite.ts';
import { checkEvaluation } from './verifications/b3-evaluation.ts';
import { checkEffet } from './verifications/b4-effet.ts';
import { checkNeuf } from './verifications/b5-neuf.ts';
import { checkChefDeProjet } from './verifications/b6-chef-de-projet.ts';
import { checkDurer } from './verifications/b7-durer.ts';
import { checkPeuDActions } from './verifications/b8-peu-d-actions.ts';
import type { Verification } from './avis.ts';

/** What each check is called on screen, and the check itself. */
export const VERIFICATIONS = {
  f1: { nom: 'Part des autres partenaires', check: checkCofinancement },
  f2: { nom: 'Façons de compter', check: checkLectures },
  f3: { nom: 'Ce qu’il manque', check: checkManque },
  f4: { nom: 'Argent déjà acquis', check: checkAcquis },
  f5: { nom: 'Dépenses et recettes', check: checkEquilibre },
  f6: { nom: 'Année de la part de l’État', check: checkAnneeDeLEtat },
  f7: { nom: 'Ce que paie l’État', check: checkUsageDeLEtat },
  f8: { nom: 'Action sans argent', check: checkSansArgent },
  f9: { nom: 'Reste au 31 décembre', check: checkReste },
  t1: { nom: 'Année du pacte', check: checkAnnee },
  t2: { nom: 'Temps de préparation', check: checkPreparation },
  t3: { nom: 'Délibérations', check: checkDeliberations },
  t4: { nom: 'Lecture par l’État', check: checkLecture },
  t5: { nom: 'Départ de l’action', check: checkDepart },
  t6: { nom: 'Fin de l’action', check: checkFin },
  t7: { nom: 'Réunions de la gouvernance', check: checkReunions },
  r1: { nom: 'Nombre de priorités', check: checkNombre },
  r2: { nom: 'Mesure nationale', check: checkMesure },
  r3: { nom: 'Publics', check: checkPublics },
  r4: { nom: 'Territoire visé', check: checkPerimetre },
  r5: { nom: 'Lien avec le contrat local', check: checkContrat },
  r6: { nom: 'Pilote et comité', check: checkPilote },
  r7: { nom: 'Preuve du besoin', check: checkPreuve },
  m1: { nom: 'Indicateur de suivi', check: checkSuivi },
  m2: { nom: 'Indicateur d’impact', check: checkImpact },
  p1: { nom: 'Fiche « participation »', check: checkParticipation },
  p2: { nom: 'Groupe témoin', check: checkTemoins },
  e1: { nom: 'Engagements', check: checkEngagements },
  e2: { nom: 'Signataires', check: checkSignataires },
  x1: { nom: 'Annexes', check: checkPieces },
  x2: { nom: 'Données personnelles', check: checkPersonnes },
  x3: { nom: 'Neuf champs de la fiche', check: checkNeufChamps },
  b1: { nom: 'Forces vives', check: checkForcesVives },
  b2: { nom: 'Présentation au public', check: checkVisibilite },
  b3: { nom: 'Évaluation', check: checkEvaluation },
  b4: { nom: 'Objectifs concrets', check: checkEffet },
  b5: { nom: 'Ce qui est neuf', check: checkNeuf },
  b6: { nom: 'Chef de projet', check: checkChefDeProjet },
  b7: { nom: 'Après le financement', check: checkDurer },
  b8: { nom: 'Peu d’actions', check: checkPeuDActions },
} as const satisfies Record<string, { nom: string; check: Verification }>;

export type CodeVerification = keyof typeof VERIFICATIONS;

/** « F5, Dépenses et recettes » */
export const nameOfVerification = (code: string): string =>
  isCodeVerification(code) ? `${code.toUpperCase()}, ${VERIFICATIONS[code].nom}` : code.toUpperCase();

export const isCodeVerification = (code: string): code is CodeVerification => code in VERIFICATIONS;
