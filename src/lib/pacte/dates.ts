import type { Pacte } from '../../schemas/pacte.ts';
import { addMonths, jourOf } from './jours.ts';
import { nameOfPartenaire } from './mots-du-dossier.ts';

export interface DateDuPacte {
  /** « 2027-03-15 ». */
  le: string;
  quoi: string;
}

/** Months that the preparation takes, counted back from the signature. */
const PREPARATION = 6;

function before({ cadre, partenaires }: Pacte): DateDuPacte[] {
  const signature = jourOf(cadre.signature);
  return [
    ...(signature
      ? [
          {
            le: addMonths(signature, -PREPARATION),
            quoi: 'Première réunion au plus tard, si l’on compte six mois',
          },
        ]
      : []),
    { le: cadre.premiereReunion, quoi: 'Première réunion des partenaires' },
    { le: cadre.lectureEtat, quoi: 'Lecture par le service de l’État' },
    { le: cadre.lectureCommissaire, quoi: 'Lecture par le commissaire' },
    ...partenaires.map((it) => ({
      le: it.dateObtenue || it.datePrevue,
      quoi: `${nameOfPartenaire(it)} : ${it.instance || 'décision'}`,
    })),
    { le: cadre.signature, quoi: 'Signature' },
  ];
}

const after = ({ fiches, gouvernance }: Pacte): DateDuPacte[] => [
  ...fiches.flatMap(({ titre, calendrier }) => [
    { le: calendrier.debut, quoi: `Début : ${titre || 'action'}` },
    ...calendrier.etapes.map(({ le, quoi }) => ({ le, quoi: `${titre || 'action'} : ${quoi}` })),
    { le: calendrier.fin, quoi: `Fin : ${titre || 'action'}` },
  ]),
  ...gouvernance.reunions.map((le) => ({ le, quoi: 'Réunion de la gouvernance' })),
];

/** The dates of the file that can be read, in order; the preparation is drawn back from the signature. */
export const datesOf = (pacte: Pacte): DateDuPacte[] =>
  [...before(pacte), ...after(pacte)]
    .filter(({ le }) => jourOf(le) !== undefined)
    .sort((a, b) => a.le.localeCompare(b.le));
