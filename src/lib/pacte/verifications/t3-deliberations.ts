import type { Partenaire } from '../../../schemas/pacte.ts';
import { formatJour, jourOf } from '../jours.ts';
import { nameOfPartenaire } from '../mots-du-dossier.ts';
import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('t3', 'instances-avant-signature');

function checkPartenaire(partenaire: Partenaire, signature: string): Avis {
  const { id, instance, dateObtenue, datePrevue } = partenaire;
  const nom = nameOfPartenaire(partenaire);
  const day = jourOf(dateObtenue) ?? jourOf(datePrevue);
  const said = { objet: id, champ: `partenaires.${id}.datePrevue` };
  if (!day)
    return say({
      ...said,
      etat: 'non-verifiable',
      phrase: `${nom} : la date de « ${instance} » manque.`,
    });
  const calcul = `« ${instance} » le ${formatJour(day)}, signature le ${formatJour(signature)}`;
  return day <= signature
    ? say({ ...said, etat: 'conforme', phrase: `${nom} : la délibération précède la signature.`, calcul })
    : say({
        ...said,
        etat: 'a-corriger',
        phrase: `${nom} : la délibération vient après la signature. Déplacez l’une ou l’autre.`,
        calcul,
      });
}

/** T3: each deciding body meets before the signature. */
export const checkDeliberations: Verification = (pacte) => {
  const deciding = pacte.partenaires.filter(({ signataire, instance }) => signataire && isSaid(instance));
  const signature = jourOf(pacte.cadre.signature);
  if (deciding.length === 0)
    return [
      say({
        etat: 'sans-objet',
        phrase: 'Aucun signataire ne passe devant une instance.',
        champ: 'partenaires',
      }),
    ];
  if (!signature)
    return [
      say({ etat: 'non-verifiable', phrase: 'La date de signature manque.', champ: 'cadre.signature' }),
    ];
  return deciding.map((partenaire) => checkPartenaire(partenaire, signature));
};
