/** The nearest that the map comes. */
export const ZOOM_MAX = 12;
/** From these zooms on, each level shows: the EPCI when their outlines come, region by region. */
export const ZOOMS = {
  departements: 5,
  villes: { 1: 5.6, 2: 6.8 },
  nomsDepartements: 6.6,
  epci: 6.8,
  nomsEpci: 8.4,
};
