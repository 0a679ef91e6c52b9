/** A lower score is a guess. */
export const SEUIL = 0.82;
/** What must part the best from the next. */
export const ECART = 0.08;
