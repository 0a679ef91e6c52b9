import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('r4', 'perimetre-resserre', 'echelon-par-action');

const WIDE =
  /\b(?:(?:tout|ensemble) (?:le|du) d[ée]partement|d[ée]partement entier|toute la r[ée]gion|r[ée]gion enti[èe]re)\b/i;

/** R4: the perimeter is named and narrow; a whole department or region explains itself. */
export const checkPerimetre: Verification = (pacte) => {
  const { departement, region } = pacte.cadre;
  const wholes = [departement?.nom, region?.nom].filter((nom) => nom).map((nom) => nom?.toLowerCase());
  return pacte.priorites.map(({ id, perimetre }): Avis => {
    const said = { objet: id, champ: `priorites.${id}.perimetre` };
    if (!isSaid(perimetre))
      return say({ ...said, etat: 'a-corriger', phrase: 'Nommez les communes ou le quartier visés.' });
    const isWide = WIDE.test(perimetre) || wholes.includes(perimetre.trim().toLowerCase());
    return isWide
      ? say({
          ...said,
          etat: 'a-justifier',
          phrase: 'Le territoire est large : dites pourquoi rien de plus petit ne convient.',
        })
      : say({ ...said, etat: 'conforme', phrase: 'Le territoire visé est nommé.' });
  });
};
