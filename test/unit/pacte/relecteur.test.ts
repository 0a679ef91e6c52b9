/** What a careful reader asks of the documents: each line says of what it speaks, and none contradicts another. */
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../src/lib/dossier/blocs.ts';
import type { PieceDeDocument } from '../../../src/lib/dossier/pieces.ts';
import { documentConseil } from '../../../src/lib/pacte/documents/conseil.ts';
import { documentConvention } from '../../../src/lib/pacte/documents/convention.ts';
import { documentCourrier } from '../../../src/lib/pacte/documents/courriers.ts';
import { documentFiche } from '../../../src/lib/pacte/documents/fiche-action.ts';
import { askedOf, DESTINATAIRES, isPorteur } from '../../../src/lib/pacte/documents/destinataires.ts';
import { documentPublic } from '../../../src/lib/pacte/documents/public.ts';
import { documentRelecture } from '../../../src/lib/pacte/documents/relecture.ts';
import { examine, isOpen, type AvisLu } from '../../../src/lib/pacte/examen.ts';
import { nameOfEtat } from '../../../src/lib/pacte/etats.ts';
import { objetOfAvis, phraseSeule } from '../../../src/lib/pacte/objets.ts';
import { signatairesOf } from '../../../src/lib/pacte/signataires.ts';
import type { Pacte } from '../../../src/schemas/pacte.ts';
import { avisOf, contexte, makePacte, recettes } from '../../support/pacte.ts';

const words = {
  ...{ jour: '2026-11-28', site: 'Atlas', adresse: 'https://x.fr/' },
  partDesAutres: 50,
  mots: new Map<string, string>(),
};
const calendrier = { debut: '2027-07-01', fin: '2028-06-01' };
const pacte = makePacte({
  nom: 'Pacte local du Val',
  cadre: {
    signature: '2027-06-15',
    porteur: { nom: 'CIAS du Val', genre: 'cias' },
    territoire: { niveau: 'epci', code: '1', nom: 'CC du Val-Témoin' },
  },
  priorites: [
    { id: 'p1', titre: 'Se déplacer.' },
    { id: 'p2', titre: '' },
  ],
  fiches: [
    { id: 'f1', titre: 'Un car.', calendrier, recettes: recettes('S 9 000; O 9 000') },
    { id: 'f2', calendrier, public: { reperage: 'Caf, écoles' }, resteEnFinDAnnee: 900_000 },
  ],
  participation: { qui: 'Dix habitants', comment: 'Ils sont de chaque comité.' },
});
const avis = examine(pacte, contexte);

const linesOf = (pieces: readonly PieceDeDocument[]): string[] =>
  pieces
    .flatMap((it) => {
      if (it.sorte === 'liste') return it.lignes.map(({ texte }) => plainOf(texte));
      if (it.sorte === 'tableau') return it.rangs.map((row) => row.map(plainOf).join(' | '));
      return plainOf(it.texte);
    })
    .map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '));
const conseilOf = (of: Pacte) => linesOf(documentConseil(of, examine(of, contexte), words)).join('\n');

describe('the page for everyone', () => {
  test('says who gives an opinion, then how', () => {
    const lines = linesOf(documentPublic(pacte, words));
    expect(lines.slice(-3)).toEqual([
      'Qui donne son avis, et comment',
      'Qui participe : Dix habitants',
      'Comment : Ils sont de chaque comité.',
    ]);
  });

  test('says whom to turn to only where the file does', () => {
    const participation = { ...pacte.participation, accompagnement: 'Le CIAS' };
    expect(linesOf(documentPublic({ ...pacte, participation }, words)).at(-1)).toBe(
      'Qui prépare et accompagne : Le CIAS',
    );
  });
});

describe('the proof-reading sheet', () => {
  const source = { regle: 'La règle.', repere: 'partie 3', documents: ['Note d’Occitanie'] };
  const regles = new Map(avis.flatMap((it) => it.regles.map((id) => [id, source] as const)));
  const lines = linesOf(documentRelecture(pacte, avis, words, regles));

  test('names the action or the priority that each row judges: no two rows are twins', () => {
    const heads = lines.filter((line) => / \| .* \| /.test(line)).map((line) => line.split(' | ')[0]);
    expect(heads).toContain('F5, Dépenses et recettes\nFiche-action 1 : Un car');
    expect(heads).toContain('T5, Départ de l’action\nFiche-action 2');
    expect(heads).toContain('R2, Mesure nationale\nPriorité 1 : Se déplacer');
    // The two of T4 bear on the whole pact: their sentences say who reads.
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual(['T4, Lecture par l’État']);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('gives its sources by their titles', () => {
    expect(lines.join('\n')).toContain('La règle. (Note d’Occitanie, partie 3)');
  });
});

describe('the note to the council', () => {
  test('asks the State for the money that is planned, in euros', () => {
    expect(conseilOf(pacte)).toContain('demande à l’État une participation de 9 000 € pour l’année 2027.');
  });

  test('asks it for nothing where no money is planned', () => {
    const text = conseilOf(makePacte());
    expect(text).toContain('Aucun argent n’est prévu.');
    expect(text).not.toContain('demande à l’État');
    expect(text).toContain('autorise son représentant à signer la convention.');
  });

  test('says how many actions it leaves to the file', () => {
    const fiches = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `f${i}`, titre: `Action ${i}` }));
    expect(conseilOf(makePacte({ fiches: fiches(6) }))).not.toMatch(/Et \d+ autre/);
    expect(conseilOf(makePacte({ fiches: fiches(7) }))).toContain('Et 1 autre, dans le dossier.');
    expect(conseilOf(makePacte({ fiches: fiches(9) }))).toContain('Et 3 autres, dans le dossier.');
  });

  test('leaves the amount to be set where one cannot be read', () => {
    const recette = { qui: 'DDETS', origine: 'S', montant: 'douze mille' };
    expect(conseilOf(makePacte({ fiches: [{ id: 'f1', recettes: [recette] }] }))).toContain(
      'une participation de …… € (montant à fixer)',
    );
  });
});

test('no document has a head over nothing', () => {
  const blank = makePacte();
  const verdicts = examine(blank, contexte);
  const documents = [
    documentConseil(blank, verdicts, words),
    documentConvention(blank, verdicts, words),
    documentPublic(blank, words),
    documentCourrier('etat', blank, verdicts, words),
  ];
  for (const pieces of documents)
    for (const [i, piece] of pieces.entries()) {
      const next = pieces[i + 1];
      if (piece.sorte === 'titre' && piece.niveau > 0) {
        expect(next, plainOf(piece.texte)).toBeDefined();
        if (next?.sorte === 'titre') expect(next.niveau).toBeGreaterThan(piece.niveau);
      }
      if (piece.sorte === 'liste') expect(piece.lignes).not.toEqual([]);
    }
});

test('the open points of the whole file have the title of their rule, and the action', () => {
  const lines = linesOf(documentConvention(pacte, avis, words));
  const points = lines.slice(lines.lastIndexOf('Points à régler') + 1);
  expect(points.every((line) => /^[A-Z]\d, /.test(line))).toBe(true);
  expect(points).toContainEqual(
    expect.stringMatching(/^X3, Neuf champs de la fiche\. Fiche-action 1 : Un car\. À remplir/),
  );
});

test('a letter names the territory with its article, and leaves room for the place, the date, who signs', () => {
  const lines = linesOf(documentCourrier('caf-msa', pacte, avis, words));
  expect(lines).toContain(
    'Nous préparons un pacte local des solidarités pour la communauté de communes du Val-Témoin, à signer le 15 juin 2027.',
  );
  expect(lines).toContain('À ……………………, le ……………………');
  expect(lines.slice(-3)).toEqual([
    'Pour : CIAS du Val',
    'Fonction de la personne qui signe : ……………………',
    'Signature : ……………………',
  ]);
});

test('the sheet of an action says what « repérage » is', () => {
  const [, fiche] = pacte.fiches;
  const lines = fiche ? linesOf(documentFiche(fiche, pacte, words)) : [];
  expect(lines).toContain('Public | Repérage : Caf, écoles');
});

describe('money asked for and not spent', () => {
  const said = (fiche: object) => {
    const [avisOfFiche] = avisOf(makePacte({ fiches: [{ id: 'f1', ...fiche }] }), 'f5');
    return [avisOfFiche?.etat, avisOfFiche?.phrase, avisOfFiche?.calcul.replaceAll(/\s/g, ' ')];
  };
  const depenses = (montant: number) => [{ quoi: 'x', annee: '2027', montant }];

  test('wants expenses', () => {
    expect(said({ recettes: recettes('S 9 000; O 9 000') })).toEqual([
      'a-corriger',
      'Rien n’est dépensé.',
      '2027 : dépenses 0 €, recettes 18 000 €',
    ]);
  });

  test('leaves no rest on 31 December, nor does an expense leave more than itself', () => {
    expect(said({ resteEnFinDAnnee: 900_000 })).toEqual([
      'a-corriger',
      'Rien n’est dépensé.',
      'reste de 9 000 €',
    ]);
    const whole = { recettes: recettes('S 9 000'), depenses: depenses(900_000) };
    expect(said({ ...whole, resteEnFinDAnnee: 900_001 })).toEqual([
      'a-corriger',
      'Dépenses et recettes diffèrent.',
      'reste de 9 000,01 €',
    ]);
    expect(said({ ...whole, resteEnFinDAnnee: 900_000 })[0]).toBe('conforme');
  });
});

describe('a partner', () => {
  const partenaires = [
    { id: 'a', nom: 'Communes', signataire: true, instance: 'Conseils', datePrevue: '2027-05-01' },
    { id: 'b', nom: 'Caf', signataire: true, instance: 'Conseil', datePrevue: '2027-07-01' },
  ];
  const of = makePacte({ cadre: { signature: '2027-06-15' }, partenaires });

  test('is named once in a line of a document, and the line is a sentence', () => {
    expect(avisOf(of, 't3').map((it) => phraseSeule(of, it))).toEqual([
      'La délibération précède la signature.',
      'La délibération vient après la signature. Déplacez l’une ou l’autre.',
    ]);
    expect(avisOf(of, 'e1')[0]?.phrase).toMatch(/^Communes : aucune action ne cite ce partenaire.* Citez-le/);
    const lines = linesOf(documentConvention(of, examine(of, contexte), words));
    expect(lines.filter((line) => /Communes\. .*Communes/.test(line))).toEqual([]);
  });

  const promise = (montant: number, annees: readonly string[]) =>
    avisOf(
      makePacte({
        partenaires: [
          { id: 'a', nom: 'CC', engagements: [{ sorte: 'dedie', quoi: 'Une part', montant: 1_200_000 }] },
        ],
        fiches: [
          {
            id: 'f1',
            recettes: annees.map((annee) => ({ qui: 'CC', origine: 'O', annee, montant, etat: 'acquis' })),
          },
        ],
      }),
      'e1',
    )[0];

  test('who keeps another amount for the pact than the budget counts has to say why', () => {
    expect(promise(1_400_050, ['2027'])).toMatchObject({
      etat: 'a-justifier',
      calcul: expect.stringMatching(/12\s000\s€ ; dans le budget : 14\s000,50\s€/) as string,
    });
    expect(promise(1_200_000, ['2027'])?.etat).toBe('conforme');
    // The promise is by year.
    expect(promise(1_200_000, ['2027', '2028'])?.etat).toBe('conforme');
  });
});

describe('the bearer', () => {
  test('signs the convention first, written among the partners or not', () => {
    const partenaires = [{ id: 'a', nom: 'Caf', signataire: true }];
    const of = { ...pacte, partenaires: makePacte({ partenaires }).partenaires };
    const lines = linesOf(documentConvention(of, examine(of, contexte), words));
    const [first, second] = lines.slice(lines.indexOf('Signataires') + 1).map((row) => row.split(' | ')[0]);
    expect([first, second]).toEqual(['CIAS du Val', 'Caf']);
    const both = makePacte({
      ...of,
      partenaires: [...partenaires, { id: 'b', nom: 'CIAS du Val', signataire: true }],
    });
    expect(signatairesOf(both)).toEqual(['CIAS du Val', 'Caf']);
  });

  test('has its own engagements approved by the council, which approves none where there is none', () => {
    expect(conseilOf(pacte)).not.toContain('approuve l’engagement');
    const partenaires = [
      { id: 'a', nom: 'CIAS du Val', engagements: [{ sorte: 'dedie', quoi: 'Un poste.', montant: 900_000 }] },
    ];
    expect(conseilOf(makePacte({ ...pacte, partenaires }))).toContain(
      'approuve l’engagement de CIAS du Val : Un poste : 9 000 € ;',
    );
  });

  test.each([
    ['epci', 'epci', true],
    ['metropole', 'epci', true],
    ['departement', 'departement', true],
    ['commune', 'epci', false],
    ['', 'caf-msa', false],
  ] as const)('« %s » writes no letter to itself', (genre, to, isOwn) => {
    expect(isPorteur(to, makePacte({ cadre: { porteur: { nom: 'x', genre } } }))).toBe(isOwn);
  });
});

describe('a letter asks what the file does not say', () => {
  const asked = (to: (typeof DESTINATAIRES)[number], given: object) =>
    askedOf(to, makePacte(given as Record<string, unknown>), []);

  test('of money and of the day', () => {
    expect(asked('caf-msa', {})).toEqual([
      'Pouvez-vous cofinancer une de ces actions, et pour quel montant ?',
      'Avez-vous des données récentes sur les familles de ce territoire ?',
      'Quand votre instance peut-elle décider ?',
    ]);
    const caf = {
      ...{ id: 'a', nom: 'Caf du Gers', datePrevue: '2027-06-10' },
      engagements: [{ sorte: 'dedie', quoi: 'x', montant: 1_000_000 }],
    };
    expect(asked('caf-msa', { partenaires: [caf] }).map((it) => it.replaceAll(/\s/g, ' '))).toEqual([
      'Notre projet compte 10 000 € de votre part : le confirmez-vous ?',
      'Avez-vous des données récentes sur les familles de ce territoire ?',
      'La date du 10 juin 2027, pour la décision de votre instance, tient-elle ?',
    ]);
  });

  test('who bears, and whether the contract has it already', () => {
    expect(asked('epci', {})[0]).toContain('Souhaitez-vous porter ce pacte');
    expect(asked('epci', { cadre: { porteur: { nom: 'Commune', genre: 'commune' } } })[0]).toMatch(
      /^Souhaitez-vous rejoindre ce pacte/,
    );
    expect(asked('departement', {})).toHaveLength(3);
    expect(asked('departement', { priorites: [{ id: 'p', contrat: 'complete' }] })).toHaveLength(2);
  });

  test('when the State reads', () => {
    expect(asked('etat', {}).at(-1)).toContain('à quelle date');
    expect(asked('etat', { cadre: { lectureEtat: '2027-05-15' } }).at(-1)).toContain('le 15 mai 2027');
  });

  test('and names the actions with their amounts', () => {
    expect(linesOf(documentCourrier('etat', pacte, avis, words))).toContain('Un car : 18 000 €');
  });
});

test('every document that may speak of it names the pact to join, and none makes another', () => {
  const joins = { demarche: 'ajout', pacteRejoint: 'Maison des parents (CC d’Armagnac)' };
  const of = makePacte({ ...pacte, cadre: { ...pacte.cadre, ...joins } });
  const verdicts = examine(of, contexte);
  const [fiche] = of.fiches;
  const documents = [
    documentConvention(of, verdicts, words),
    documentConseil(of, verdicts, words),
    documentPublic(of, words),
    ...(fiche ? [documentFiche(fiche, of, words)] : []),
    ...DESTINATAIRES.map((to) => documentCourrier(to, of, verdicts, words)),
  ].map((pieces) => linesOf(pieces).join('\n'));
  for (const text of documents) {
    expect(text).toContain('« Maison des parents (CC d’Armagnac) »');
    expect(text).not.toMatch(/Nous préparons un pacte|approuve le pacte|Souhaitez-vous porter ce pacte/);
  }
});

describe('what was taken over from the Atlas', () => {
  const taken = 'Louer des voitures. (repris du levier 10)';

  test('is to be written again, field by field', () => {
    const of = (fiche: object) => avisOf(makePacte({ fiches: [{ id: 'f1', ...fiche }] }), 'x3')[0]?.phrase;
    expect(of({ presentation: taken })).toContain('à réécrire pour chez vous : présentation.');
    expect(of({ calendrier: { etapes: [{ quoi: taken }] } })).toContain('chez vous : étapes.');
    expect(of({ presentation: 'Louer des voitures.' })).not.toContain('réécrire');
  });

  test('an annex that says that it is to be completed is not written', () => {
    const annexes = {
      insee: '900 habitants.\nÀ compléter avec le panorama de l’Insee.',
      diagnostic: 'x',
      plans: 'x',
      offre: 'x',
    };
    const of = (insee: string) =>
      avisOf(makePacte({ annexes: { ...annexes, insee }, fiches: [{ id: 'f1' }] }), 'x1')[0];
    expect(of(annexes.insee)?.phrase).toContain('1 (données de l’Insee)');
    expect(of('900 habitants.')?.etat).toBe('conforme');
  });
});

test('a verdict has one name, on the screen and on paper', () => {
  const named = (etat: AvisLu['etat'], isConseil: boolean, justification = '') =>
    nameOfEtat({ etat, isConseil, justification });
  expect(named('a-justifier', true)).toBe('Conseil');
  expect(named('non-verifiable', true)).toBe('Conseil');
  expect(named('a-justifier', false)).toBe('À justifier');
  expect(named('a-justifier', false, 'Parce que.')).toBe('Justifié');
  expect(named('conforme', true)).toBe('Conforme');
  // The points that are counted are those that the list shows as such.
  expect(avis.filter(isOpen).map(nameOfEtat)).toEqual(
    avis.map(nameOfEtat).filter((name) => /^(?:À corriger|À justifier|Non vérifiable)$/.test(name)),
  );
  const regles = new Map<string, { regle: string; repere: string; documents: string[] }>();
  const table = documentRelecture(pacte, avis, words, regles).flatMap((it) =>
    it.sorte === 'tableau' ? it.rangs : [],
  );
  expect(table.map((row) => row[1] && plainOf(row[1]))).toEqual(avis.map(nameOfEtat));
});

test('a verdict that names a field alone is of the item of that field', () => {
  expect(objetOfAvis(pacte, { objet: '', champ: 'fiches.f1.public.qui' })).toBe('Fiche-action 1 : Un car');
  expect(objetOfAvis(pacte, { objet: '', champ: 'cadre.signature' })).toBe('');
});

test('a sheet leaves out the lines where nothing is written, and adds up the others', () => {
  const lines = (fiche: object) => {
    const of = makePacte({ fiches: [{ id: 'f1', titre: 'Car', ...fiche }] });
    return linesOf(of.fiches.flatMap((it) => documentFiche(it, of, words)));
  };
  const blank = { quoi: '', annee: '', montant: '' };
  const car = { quoi: 'Car', annee: '2027', montant: 90_000 };
  expect(lines({ depenses: [car, blank] })).toContain('Dépenses | Car : 900 € (2027)\nTotal : 900 €');
  expect(lines({ depenses: [blank] })).not.toContain('Dépenses | Total');
  const recette = { qui: 'Caf', origine: 'O', annee: '2027', montant: 90_000, etat: 'acquis' };
  const vide = { qui: '', origine: '', annee: '2027', montant: '', etat: '' };
  expect(lines({ recettes: [recette, vide] }).filter((line) => line.includes('| 2027 |'))).toHaveLength(1);
});
