import { describe, expect, test } from 'vitest';
import {
  fautesDePublication,
  isPublication,
  refuseUnlessPublishable,
} from '../../../src/tools/build/publier.ts';

const [SITE, CONTACT] = ['https://atlas.fr', 'mailto:atlas@ville.fr'];

describe('what stands between a build and the public', () => {
  test('is nothing when the address is public, in https, and the contact is somebody', () => {
    expect(fautesDePublication(SITE, CONTACT)).toEqual([]);
    expect(fautesDePublication('https://solidarité.fr', 'https://ville.fr/example/')).toEqual([]);
    expect(fautesDePublication('https://localhost.fr', 'mailto:x@example.ville.fr')).toEqual([]);
  });

  test.for([
    [undefined, /n’est pas donnée.*locales/],
    [' ', /n’est pas donnée.*locales/],
    ['http://localhost:4321', /locale/],
    ['https://127.0.0.1', /locale/],
    ['https://192.168.1.12:8443', /locale/],
    ['https://10.0.0.3', /locale/],
    ['https://172.20.0.3', /locale/],
    ['https://[::1]:4321', /locale/],
    ['https://[fd00::2]', /locale/],
    ['https://atlas.local', /locale/],
    ['https://atlas.example', /réservé/],
    ['https://atlas.exemple.fr', /réservé/],
    ['http://atlas.fr', /https:\/\/atlas\.fr/],
  ] as const)('the address %s is one: the variable and the remedy are named', ([given, why]) => {
    const [said, ...others] = fautesDePublication(given, CONTACT);
    expect(said).toMatch(why);
    expect(said).toMatch(/^SITE_URL .*(?:Attendu|Pour publier) : /);
    expect(others).toEqual([]);
  });

  test.for([
    'mailto:signaler@atlas-des-solidarites.example',
    'mailto:x@atlas.example?subject=a',
    'mailto:x@example.com',
    'https://formulaire.example/atlas',
  ])(
    'the contact %s is one, whatever the address: the file, the field and the remedy are named',
    (contact) => {
      for (const given of [SITE, undefined]) {
        const said = fautesDePublication(given, contact).at(-1);
        expect(said).toContain(contact);
        expect(said).toContain('content/edition.json (« signalement »)');
      }
    },
  );
});

describe('--publier', () => {
  test('is asked for in the command', () => {
    expect(isPublication(['node', 'astro.mjs', 'build', '--publier'])).toBe(true);
    expect(isPublication(['node', 'astro.mjs', 'build'])).toBe(false);
  });

  test('refuses with all that is to be set, at once', () => {
    const fautes = fautesDePublication('http://localhost', 'mailto:x@atlas.example');
    expect(() => refuseUnlessPublishable(fautes)).toThrow(
      /rien n’a été construit[^]*SITE_URL[^]*signalement/,
    );
    expect(() => refuseUnlessPublishable([])).not.toThrow();
  });
});
