/** The sentence that tells a territory in a layer: its value, its class, and the extremes to compare with. */
import { formatCount, formatNombre } from '../../texte/format.ts';
import { upperFirst } from '../../texte/initiale.ts';
import { classeOf, nomsNiveaux, type Couche, type LigneCouche } from './modele.ts';

/** « Lozère : 2 projets. Classe “de 2 à 3 projets”, avec 11 autres départements. Le plus haut : Hérault, 9 projets. » */
export function phraseOf(couche: Couche, ligne: LigneCouche): string {
  return [`${ligne.nom} : ${ligne.texte}.`, classSentence(couche, ligne), extremesSentence(couche, ligne)]
    .filter(Boolean)
    .join(' ');
}

function classSentence(couche: Couche, ligne: LigneCouche): string {
  const classe = classeOf(couche, ligne.classe);
  if (!classe) return '';
  const { un, des } = nomsNiveaux[couche.niveau];
  const others = classe.count - 1;
  const company =
    others === 0 ? 'seule de sa classe' : `avec ${formatCount(others, `autre ${un}`, `autres ${des}`)}`;
  const alone = couche.niveau === 'departement' ? company.replace('seule', 'seul') : company;
  return classe.nom === ligne.texte ? upperFirst(`${alone}.`) : `Classe « ${classe.nom} », ${alone}.`;
}

/** The highest and the lowest values, unless the territory is one of them: then its rank says it. */
function extremesSentence(couche: Couche, ligne: LigneCouche): string {
  const ranked = rankedLignes(couche);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || first.valeur === last.valeur) return '';
  return [
    first.valeur === ligne.valeur ? '' : `Le plus haut : ${nameWithTies(ranked, first)}.`,
    last.valeur === ligne.valeur ? '' : `Le plus bas : ${nameWithTies(ranked, last)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function nameWithTies(ranked: LigneCouche[], { nom, texte, valeur }: LigneCouche): string {
  const ties = ranked.filter((other) => other.valeur === valeur).length - 1;
  return ties === 0 ? `${nom}, ${texte}` : `${texte}, dans ${ties + 1} territoires`;
}

/** The lines whose value compares with the others, the highest first. */
export function rankedLignes({ lignes, classes }: Pick<Couche, 'lignes' | 'classes'>): LigneCouche[] {
  const comparable = new Set(classes.map(({ id }) => id).filter((id) => id !== 'etat-commun'));
  return lignes
    .filter(({ valeur, classe }) => valeur !== null && comparable.has(classe))
    .sort((a, b) => (b.valeur ?? 0) - (a.valeur ?? 0) || a.code.localeCompare(b.code));
}

/** « 3e sur 101 départements », or nothing when there is no value to rank, or when ties make it say little. */
export function rankSentence(couche: Couche, ligne: LigneCouche): string {
  const ranked = rankedLignes(couche);
  if (ligne.valeur === null || !ranked.includes(ligne)) return '';
  const above = ranked.filter(({ valeur }) => (valeur ?? 0) > (ligne.valeur ?? 0)).length;
  const ties = ranked.filter(({ valeur }) => valeur === ligne.valeur).length - 1;
  if (ties > ranked.length / 4) return '';
  const { un, des } = nomsNiveaux[couche.niveau];
  const ordinal =
    above === 0 ? (couche.niveau === 'departement' ? '1er' : '1re') : `${formatNombre(above + 1)}e`;
  return `${ordinal} sur ${formatNombre(ranked.length)} ${ranked.length < 2 ? un : des}${ties > 0 ? `, à égalité avec ${ties}` : ''}, du plus haut au plus bas`;
}

/** What a territory of another level shows: « 13 départements : 5 signé, 8 probablement signé », « Aucun projet dans les 12 départements ». */
export function countsSentence(couche: Couche, codes: readonly string[]): string {
  const lignes = couche.lignes.filter(({ code }) => codes.includes(code));
  if (lignes.length === 0) return '';
  const { un, des } = nomsNiveaux[couche.niveau];
  const only = classeOf(couche, lignes[0]?.classe ?? '');
  if (only && lignes.length > 1 && lignes.every(({ classe }) => classe === only.id))
    return sayAlike(lignes, only.nom, couche.niveau);
  const parts = couche.classes.flatMap(({ id, nom }) => {
    const count = lignes.filter(({ classe }) => classe === id).length;
    return count === 0 ? [] : `${formatNombre(count)} « ${nom} »`;
  });
  return `${formatCount(lignes.length, un, des)} : ${parts.join(', ')}`;
}

/** All are of one class: nothing is there to be counted apart. */
function sayAlike(lignes: readonly LigneCouche[], nom: string, niveau: Couche['niveau']): string {
  const { un, des } = nomsNiveaux[niveau];
  const all = formatCount(lignes.length, un, des);
  if (lignes.every(({ valeur }) => valeur === 0)) return upperFirst(`${nom} dans les ${all}`);
  return `${all}, ${niveau === 'departement' ? 'tous' : 'toutes'} « ${nom} »`;
}
