/** What the assistant tells, in words. */
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Pacte } from '../../schemas/pacte.ts';

export const MESSAGES = {
  gardee: 'Enregistré sur cet appareil.',
  refusee:
    'Votre navigateur ne garde rien ici : enregistrez le fichier avant de partir (Fichier, « Enregistrer le fichier »).',
  abime:
    'Ce pacte était abîmé sur cet appareil. Ce qui se lisait est là ; une copie du reste est gardée à part.',
  ailleurs: 'Ce pacte vient de changer dans un autre onglet : vous voyez cette version.',
  supprimeAilleurs:
    'Ce pacte a été supprimé dans un autre onglet. Il reste ici : changez un champ pour le garder.',
  annule: 'Dernier changement annulé.',
  retire: 'Retiré. « Annuler », en haut, le rétablit.',
  nouveau: 'Nouveau pacte : il ne dit encore rien.',
  duplique: 'Copie faite : c’est elle que vous voyez.',
  ouvert: 'Fichier ouvert.',
  supprime: 'Pacte supprimé de cet appareil. « Annuler » le rétablit tant que cette page reste ouverte.',
  exemple: 'Exemple ouvert : tout y est inventé.',
  millesime: 'Ce pacte suit maintenant les règles les plus récentes.',
  territoire: 'Département, région, population et contrat local sont écrits d’après l’Atlas.',
  panneTerritoire:
    'La fiche du territoire n’est pas venue : vérifiez votre connexion, ou écrivez les champs vous-même.',
  cherche: 'La fiche du territoire vient…',
  prepare: 'Le document se prépare…',
  rejoint: 'Pacte à rejoindre écrit dans ce cadre. « Annuler » l’enlève.',
  panneVoisins:
    'Les pactes voisins ne sont pas venus : vérifiez votre connexion, puis revenez sur cet écran.',
  ecrit: 'Document écrit : il est dans vos téléchargements.',
  panneDocument:
    'Le document n’a pas pu être écrit : vérifiez votre connexion, puis recommencez. Votre pacte est intact.',
  panneAuRetour:
    'Le document n’a pas pu être écrit. Votre pacte est intact : rechargez la page, puis recommencez. S’il n’est pas gardé sur cet appareil, enregistrez d’abord son fichier.',
  panneRelire: 'Cet écran n’est pas venu : vérifiez votre connexion, puis revenez-y. Votre pacte est intact.',
  panneExemple: 'L’exemple n’est pas venu : vérifiez votre connexion, puis recommencez.',
  panneDepart:
    'Ce que vous vouliez reprendre n’est pas venu\u00a0: vérifiez votre connexion, puis rechargez la page.',
  panneFichier: 'Le fichier n’a pas pu être lu : choisissez-le de nouveau.',
} as const;

/** « Hérault (Occitanie), 1 200 000 habitants. »; of a commune, the people are those of its EPCI. Empty before a territory is chosen. */
export function sayTerritoire({ cadre }: Pacte): string {
  const { territoire, epci, departement, region, population } = cadre;
  if (!territoire) return '';
  const around = [epci, departement, region].flatMap((it) =>
    it && it.code !== territoire.code ? [it.nom] : [],
  );
  const whose = territoire.niveau === 'commune' ? ' ; son intercommunalité compte' : ',';
  const people = population ? `${whose} ${population} habitants` : '';
  return setTypographie(`${territoire.nom} (${around.join(', ')})${people}.`);
}
