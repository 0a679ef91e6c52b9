/** The frames that the map jumps to: [west, south, east, north], degrees. */
export type Cadrage = [number, number, number, number];

export const METROPOLE: Cadrage = [-5.2, 41.3, 9.7, 51.2];

export const vuesOutreMer: { code: string; nom: string; cadrage: Cadrage }[] = [
  { code: '01', nom: 'Guadeloupe', cadrage: [-61.85, 15.8, -60.95, 16.55] },
  { code: '02', nom: 'Martinique', cadrage: [-61.3, 14.35, -60.75, 14.92] },
  { code: '03', nom: 'Guyane', cadrage: [-54.65, 2.05, -51.55, 5.85] },
  { code: '04', nom: 'La Réunion', cadrage: [55.15, -21.43, 55.9, -20.83] },
  { code: '06', nom: 'Mayotte', cadrage: [44.97, -13.03, 45.34, -12.6] },
];
