import { describe, expect, test } from 'vitest';
import { contentPolicy, fileLink, reportLink } from '../../../src/lib/edition/page.ts';
import { readEdition } from '../../../src/reference/edition.ts';

const asShipped = readEdition();
const directive = (name: string, { fondDeCarte } = asShipped) =>
  contentPolicy({ fondDeCarte })
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

describe('the content policy', () => {
  test('as shipped allows no other host and no inline script', () => {
    expect(contentPolicy(asShipped)).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*/);
    expect(directive('default-src')).toBe("default-src 'none'");
    expect(directive('script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directive('connect-src')).toBe("connect-src 'self'");
  });

  test('follows the outside base map: its host may send styles, tiles, images and glyphs, never scripts', () => {
    const edition = {
      ...asShipped,
      fondDeCarte: 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/standard.json',
    };
    const names = ['img-src', 'font-src', 'connect-src'];
    expect(names.map((name) => directive(name, edition))).toEqual([
      "img-src 'self' data: blob: https://data.geopf.fr",
      "font-src 'self' https://data.geopf.fr",
      "connect-src 'self' https://data.geopf.fr",
    ]);
    const others = contentPolicy(edition)
      .split('; ')
      .filter((part) => !names.some((name) => part.startsWith(name)));
    expect(others.join('; ')).not.toContain('geopf');
  });
});

describe('the link that reports an error', () => {
  test('opens a mail whose subject and body name the page', () => {
    const edition = { signalement: 'mailto:a@exemple.fr' };
    const link = new URL(
      reportLink(edition, 'Aide & « droits » ?', 'https://atlas.example/projets/x/?axe=1&axe=2'),
    );
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'a@exemple.fr']);
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('subject')).toBe('Erreur sur la page « Aide & « droits » ? »');
    expect(link.searchParams.get('body')).toBe(
      'Page : https://atlas.example/projets/x/?axe=1&axe=2\n\nCe qui est faux :\n\nCe qui est juste, et la source :\n',
    );
  });

  test('opens a form with a title, and keeps the parameters that the form has', () => {
    const edition = { signalement: 'https://exemple.fr/nouveau?modele=erreur' };
    const link = new URL(reportLink(edition, 'Accueil', 'https://atlas.example/'));
    expect([...link.searchParams.keys()]).toEqual(['modele', 'title', 'body']);
    expect(link.searchParams.get('title')).toBe('Erreur sur la page « Accueil »');
  });

  test('starts the parameters of a form that has none', () => {
    const edition = { signalement: 'https://exemple.fr/nouveau' };
    expect(reportLink(edition, 'A', 'https://b.fr/')).toMatch(
      /^https:\/\/exemple\.fr\/nouveau\?title=Erreur/,
    );
  });
});

describe('the link by which a service hands over a table', () => {
  test('opens a mail that speaks of a file, not of an error, and asks what the import will ask', () => {
    const link = new URL(
      fileLink({ signalement: 'mailto:a@exemple.fr' }, 'https://b.fr/contribuer/fichier/'),
    );
    expect(link.searchParams.get('subject')).toBe('Un fichier d’actions à publier');
    const body = link.searchParams.get('body') ?? '';
    for (const asked of [
      'joindre',
      'Service',
      'Date du tableau',
      'Licence',
      'répondre',
      '« Préparer un fichier »',
    ])
      expect(body).toContain(asked);
    expect(body).not.toContain('faux');
  });

  test('opens a form the same way', () => {
    const link = new URL(fileLink({ signalement: 'https://exemple.fr/nouveau' }, 'https://b.fr/'));
    expect(link.searchParams.get('title')).toBe('Un fichier d’actions à publier');
  });
});
