/** The icons: squares of the axes, of which one corner is round. Drawn on 24 units, in strokes of 2; always beside a word. */
export const ICONES = {
  territoire: {
    nom: 'Territoire',
    trait: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h4a3 3 0 0 1 3 3v4h-7z',
  },
  projet: { nom: 'Projet', trait: 'M4 4h16v11a5 5 0 0 1-5 5H4zM8 9h8M8 14h5' },
  levier: { nom: 'Levier', trait: 'M3 15 21 7M12 11l5 9H7z' },
  mesure: { nom: 'Mesure', trait: 'M4 20v-8h4v8zM10 20V4h4v16zM16 20v-5a3 3 0 0 1 3-3h1v8z' },
  source: { nom: 'Source', trait: 'M5 4h10l4 4v12H5zM15 4v4h4M9 13h6M9 17h6' },
  carte: { nom: 'Carte', trait: 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14' },
  chercher: { nom: 'Chercher', trait: 'M10 4h1a6 6 0 0 1 0 12H4v-6a6 6 0 0 1 6-6zM15 15l6 6' },
  telecharger: { nom: 'Télécharger', trait: 'M12 3v12M7 10l5 5 5-5M4 17v3h13a3 3 0 0 0 3-3' },
  imprimer: { nom: 'Imprimer', trait: 'M7 8V3h10v5M7 17H4V8h13a3 3 0 0 1 3 3v6h-3M7 14h10v7H7z' },
  lettre: { nom: 'Lettre', trait: 'M3 5h18v11a3 3 0 0 1-3 3H3zM3 6l9 7 9-7' },
} as const;

export type NomIcone = keyof typeof ICONES;
