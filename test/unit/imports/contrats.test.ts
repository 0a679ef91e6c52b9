/** Tables of contracts as offices keep them: who signs, several contracts in one row, our notes, every proposition. */
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/imports/correspondance/fichier.ts';
import type { Examen } from '../../../src/lib/imports/examen.ts';
import { graviteDe, type Constat } from '../../../src/lib/imports/lignes/constats.ts';
import { direMots } from '../../../src/lib/imports/lignes/mots-de-reponse.ts';
import { examinerContrats as lire } from '../../support/imports.ts';

const ouverts = ({ lignes }: Examen): Constat[] =>
  lignes
    .filter(({ verdict }) => verdict !== 'ignore')
    .flatMap(({ constats }) => constats)
    .filter((constat) => graviteDe(constat) !== 'savoir');
const enDecision = ({ champ, valeur, contexte }: Constat, decision: string): Decision => ({
  ...{ champ, valeur, contexte },
  decision,
});
/** Ids of the contracts that one row would change. */
const changes = ({ lignes }: Examen) =>
  lignes.flatMap(({ change, aussi = [] }) => [change, ...aussi.map((autre) => autre.change)]);

const TITRES = ['Territoire', 'Signataire', 'Contrat signé ?', 'Date'];

describe('one row, several contracts, or one among homonyms', () => {
  test.each<[string, string[]]>([
    ['67 ; 68', ['departement-67', 'departement-68']],
    ['Alsace', ['departement-67', 'departement-68']],
    ['Collectivité européenne d’Alsace', ['departement-67', 'departement-68']],
    ['CeA', ['departement-67', 'departement-68']],
    ['CTG', ['departement-973']],
    ['Bas-Rhin / Haut-Rhin', ['departement-67', 'departement-68']],
    ['Corse', ['departement-2a', 'departement-2b']],
    ['Corse du Sud / Haute-Corse', ['departement-2a', 'departement-2b']],
    ['Guyane', ['departement-973']],
    ['Martinique', ['departement-972']],
    ['La Réunion', ['departement-974']],
  ])('%s', (territoire, ids) => {
    const entete = TITRES;
    const examen = lire([[territoire, '', 'oui', '2025-01-15']], entete);
    expect(ouverts(examen).map(({ sorte }) => sorte)).toEqual(['mise-a-jour']);
    expect(changes(examen)).toEqual(ids);
    const [question] = ouverts(examen);
    const apres =
      question && lire([[territoire, '', 'oui', '2025-01-15']], entete, [enDecision(question, 'garder')]);
    expect(apres?.lignes.map(({ verdict }) => verdict)).toEqual(['pris']);
  });

  test('in a column of departments too', () => {
    const examen = lire([['67 ; 68', 'CeA', 'oui', '2025']], ['Département', 'Conseil', 'Signé', 'Date']);
    expect(changes(examen)).toEqual(['departement-67', 'departement-68']);
  });

  test('who signs for both, in the row of one department, signs for that one', () => {
    const entete = ['Département', 'Signataire', 'Signé', 'Date'];
    const qui = 'Collectivité européenne d’Alsace';
    const examen = lire(
      [
        ['67', qui, 'oui', '2025'],
        ['68', qui, 'oui', '2025'],
      ],
      entete,
    );
    expect(changes(examen)).toEqual(['departement-67', 'departement-68']);
    expect(ouverts(examen).map(({ sorte }) => sorte)).toEqual(['mise-a-jour', 'mise-a-jour']);
  });
});

describe('a department, and a métropole that signs', () => {
  const LIGNE = [['Somme', 'Amiens Métropole', 'Oui', '2025-03-01']];
  const [question] = ouverts(lire(LIGNE, TITRES));

  test('is a question that shows both contracts', () => {
    expect(question?.sorte).toBe('territoire-ambigu');
    expect(question?.propositions.map(({ decision }) => decision)).toEqual([
      'epci:248000531',
      'departement:80',
    ]);
  });
  test.each([
    ['epci:248000531', 'epci-248000531'],
    ['Amiens Métropole', 'epci-248000531'],
    ['departement:80', 'departement-80'],
  ])('« %s »', (reponse, id) => {
    const apres = question && lire(LIGNE, TITRES, [enDecision(question, reponse)]);
    expect(apres && changes(apres)).toEqual([id]);
    expect(apres && ouverts(apres).map(({ sorte }) => sorte)).toEqual(['mise-a-jour']);
    expect(apres && ouverts(apres)[0]?.vu).toContain('signataire : Amiens Métropole');
  });
  test.each(['Conseil départemental de la Somme', 'CD 80', 'Préfet', ''])('not with « %s »', (signataire) =>
    expect(changes(lire([['Somme', signataire, 'Oui', '2025-03-01']], TITRES))).toEqual(['departement-80']),
  );
  test('nor a second signatory beside the department goes unsaid', () =>
    expect(
      ouverts(lire([['Loire-Atlantique', 'Département et Nantes Métropole', 'Oui', '2025']], TITRES)).map(
        ({ sorte }) => sorte,
      ),
    ).toEqual(['territoire-ambigu']));
});

describe('our notes', () => {
  const noteDe = (territoire: string) => {
    const examen = lire([[territoire, '', 'oui', '2025-01-15']], TITRES);
    return { note: examen.lignes[0]?.valeurs?.['note'], dit: ouverts(examen)[0]?.probleme };
  };
  test('stay, credited to their source', () =>
    expect(noteDe('69').note).toBe(
      'D’après Bilan 2024 : Le conseil départemental du Rhône et la métropole de Lyon peuvent signer chacun leur contrat.',
    ));
  test('of a deduction that the table makes useless go, and it is said', () => {
    const { note, dit } = noteDe('2A');
    expect(note).toBe('D’après Bilan 2024 : Un seul contrat possible pour toute la Corse.');
    expect(dit).toContain(
      'notre note « Déduit : le graphique des budgets compte un contrat corse. » s’en va',
    );
  });
});

describe('titles', () => {
  test.each(['Contrat signé ?', 'Signé (O/N)', 'CLS signé', 'Convention signée', 'Statut du contrat'])(
    '« %s » is the status',
    (titre) => {
      const entete = ['Dpt / territoire', titre, 'Date'];
      const { colonnes } = lire([['44', 'Oui', '2025']], entete).correspondance;
      expect(colonnes.map(({ champ }) => champ)).toEqual(['territoire', 'evenement', 'date']);
    },
  );
  test.each(['Observations', 'Commentaires', 'Remarques', 'Commentaire'])(
    'a column of free remarks, « %s », is asked about',
    (titre) => {
      const entete = ['Territoire', 'Contrat signé ?', titre];
      const { constats } = lire([['69', 'oui', 'à relancer']], entete);
      expect(constats.map(({ sorte, colonne }) => [sorte, colonne])).toEqual([['colonne-inconnue', titre]]);
    },
  );
  test.each(['Vu avec Karim Haddad', 'Peyre Josette en charge', 'dossier chez Noémie'])(
    'the note « %s » names somebody',
    (note) => {
      const examen = lire([['69', 'oui', note]], ['Territoire', 'Contrat signé ?', 'Note']);
      expect(ouverts(examen).map(({ sorte }) => sorte)).toContain('personne-nommee');
      expect(examen.lignes[0]?.valeurs?.['note'] ?? '').not.toContain(note);
    },
  );
  test.each([
    ['O', 'Signé ?', 'signe'],
    ['x', 'Contrat signé', 'signe'],
    ['N', 'Signé (O/N)', 'non-signe'],
  ])('« %s » under « %s »', (coche, titre, statut) => {
    const { lignes } = lire([['69', coche]], ['Territoire', titre]);
    expect(lignes[0]?.constats.map(({ sorte }) => sorte)).not.toContain('contrat-indecis');
    expect(lignes[0]?.valeurs?.['statut'] ?? 'non-signe').toBe(statut);
  });
  test('a missing status may be any column that is not sure, and all the fields are told', () => {
    const sans = () =>
      lire([['44', 'Oui', '2025', 'x']], ['Dpt', 'Contrat en place', 'Date', 'Observations']);
    expect(sans).toThrow('B « Contrat en place » (lue comme « nom du contrat »)');
    expect(sans).toThrow('statut du contrat (signé, non signé, en négociation, oui, non…)');
  });
});

test('each printed proposition is accepted', () => {
  const lignes = [
    ['Somme', 'Amiens Métropole', 'Oui', '2025-03-01'],
    ['22', '', 'peut-être', ''],
    ['Lunel', '', 'oui', '2025'],
    ['44', '', 'oui', '31/12/2049'],
    ['35', '', 'oui', '2025'],
    ['35', '', 'non', ''],
    ['', '', 'oui', '2025'],
  ];
  const questions = ouverts(lire(lignes, TITRES));
  expect(new Set(questions.map(({ sorte }) => sorte))).toEqual(
    new Set([
      ...['territoire-ambigu', 'contrat-indecis', 'ligne-refusee', 'date-a-venir', 'mise-a-jour'],
      ...['doublon-different', 'territoire-absent'],
    ]),
  );
  for (const question of questions) {
    for (const { decision } of question.propositions) {
      const restes = ouverts(lire(lignes, TITRES, [enDecision(question, decision)]));
      const memes = restes.filter(({ sorte, champ, valeur }) =>
        [sorte, champ, valeur].every((part) =>
          [question.sorte, question.champ, question.valeur].includes(part),
        ),
      );
      expect([question.sorte, decision, memes]).toEqual([question.sorte, decision, []]);
    }
  }
});

describe('every word that a question allows is taken', () => {
  test.each<[string[][]]>([
    [[['13', '', 'oui', '31/02/2025']]],
    [[['2A', '', 'non', 'hier']]],
    [[['33', '', 'peut-être', '']]],
    [[['59', '', 'oui', '2030-01-01']]],
    [[['', '', 'oui', '']]],
    [
      [
        ['62', '', 'oui', '2025'],
        ['Pas-de-Calais', '', 'non', ''],
      ],
    ],
    [[['Trifouillis', '', 'oui', '2025']]],
    [[['80', '', 'oui', '#REF!']]],
  ])('%j', (lignes) => {
    for (const constat of ouverts(lire(lignes, TITRES))) {
      const mots = direMots(constat.sorte, constat.champ).matchAll(/« ([a-z]+) » :/g);
      const dits = [
        ...[...mots].map(([, mot = '']) => mot),
        ...constat.propositions.map(({ decision }) => decision),
      ];
      for (const dit of dits) {
        const restes = ouverts(lire(lignes, TITRES, [enDecision(constat, dit)]));
        expect([constat.sorte, dit, restes.filter(({ sorte }) => sorte === constat.sorte).length]).toEqual([
          constat.sorte,
          dit,
          0,
        ]);
      }
    }
  });

  test('a date that cannot be read stays as words, or goes', () => {
    const lignes = [['13', '', 'oui', 'au printemps dernier']];
    const constat = ouverts(lire(lignes, TITRES)).find(({ sorte }) => sorte === 'date-illisible');
    const noteApres = (mot: string) =>
      lire(lignes, TITRES, constat ? [enDecision(constat, mot)] : []).lignes[0]?.valeurs?.['note'];
    expect(noteApres('garder')).toContain('Il donne cette date : au printemps dernier.');
    expect(noteApres('ignorer')).not.toContain('printemps');
  });
});
