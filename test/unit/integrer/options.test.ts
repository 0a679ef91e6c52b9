import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SANDBOX } from '../../../src/lib/carte/couches/partage.ts';
import { contraste, couleurLisible, readCouleur } from '../../../src/lib/integrer/couleur.ts';
import {
  attributs,
  codeCadre,
  codeElement,
  endOfAdresse,
  HAUTEUR,
  pathOfCadre,
  titresDesVues,
} from '../../../src/lib/integrer/options.ts';

test('an address holds what is given, nothing else, under the names of the attributes', () => {
  expect(pathOfCadre({ vue: 'liste', territoire: 'epci:200017341', axe: '' })).toBe(
    '/integrer/liste/?territoire=epci:200017341',
  );
  expect(pathOfCadre({ vue: 'carte' })).toBe('/carte/integrer/');
});

test('the code is safe whatever is typed, and names the site', () => {
  const code = codeElement({ vue: 'liste', territoire: '"><script>' }, 'https://atlas.example');
  expect(code).toContain('src="https://atlas.example/integrer/atlas-solidarites.js"');
  expect(code).not.toContain('"><script>');
  expect(codeCadre({ vue: 'projet', projet: 'a', hauteur: '300' }, 'https://atlas.example')).toContain(
    'height="300"',
  );
});

test('the end of an address is read in the whole of it', () => {
  expect(endOfAdresse('tznr-lodeve')).toBe('tznr-lodeve');
  expect(endOfAdresse('https://a.example/atlas/projets/tznr-lodeve/?q=1#source')).toBe('tznr-lodeve');
  expect(endOfAdresse('/projets/tznr-lodeve')).toBe('tznr-lodeve');
  expect(endOfAdresse('')).toBe('');
});

test('only « Chez vous » may ask where the reader is', () => {
  expect(codeCadre({ vue: 'chez-vous' }, 'https://atlas.example')).toContain('allow="geolocation"');
  expect(codeCadre({ vue: 'liste' }, 'https://atlas.example')).not.toContain('allow="');
});

test('the script that is served alone has the same names as the rest', () => {
  const script = readFileSync('src/islands/atlas-solidarites/atlas-solidarites.ts', 'utf8');
  expect(script).toContain(`'${attributs.join(' ')}'`);
  for (const titre of Object.values(titresDesVues)) expect(script).toContain(`'${titre}'`);
  expect(script).toContain(`HAUTEUR = ${HAUTEUR};`);
  expect(script).toContain(`'${SANDBOX}'`);
});

test('a colour is kept when it can be read on both backgrounds', () => {
  expect(readCouleur('#0f4c81')).toEqual([15, 76, 129]);
  expect(readCouleur('#fff')).toEqual([255, 255, 255]);
  expect(readCouleur('bleu')).toBeUndefined();
  expect(contraste([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(couleurLisible('#8a1c4a', ['#fbfaf6', '#ffffff'])).toBe('rgb(138 28 74)');
  expect(couleurLisible('#ffd700', ['#fbfaf6', '#ffffff'])).toBeUndefined();
  expect(couleurLisible('#8a1c4a', ['#14181f'])).toBeUndefined();
});
