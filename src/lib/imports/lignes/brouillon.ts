import type { LigneExaminee } from '../examen.ts';

/** What is read of a row, before its verdict. */
export type Brouillon = Pick<LigneExaminee, 'valeurs' | 'lieux' | 'change' | 'aussi' | 'porteur'> & {
  titre: string;
  isInchange: boolean;
};
