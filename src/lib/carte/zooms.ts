/** From these zooms on, each level shows: the EPCI when their outlines come, region by region. */
export const ZOOMS = { departements: 5, nomsDepartements: 6.6, epci: 6.8, nomsEpci: 8.4, groupes: 9 };
