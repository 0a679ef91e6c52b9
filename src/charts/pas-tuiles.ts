/** The units of the drawing of « Les 101 »: a tile, the room between two, the step of the grid. */
export const TUILE = 24;
export const ECART = 2;
export const PAS = TUILE + ECART;
