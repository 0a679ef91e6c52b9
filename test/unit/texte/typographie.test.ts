import { describe, expect, test } from 'vitest';
import { setTypographie, setTypographieInHtml } from '../../../src/lib/texte/typographie.ts';

/** Shows the spaces that do not break: ~ for the wide one, _ for the narrow one. */
const show = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('French typography', () => {
  test.each([
    ['Pourquoi ? Parce que ; voilà !', 'Pourquoi_? Parce que_; voilà_!'],
    ['Il dit : « oui »', 'Il dit~: «~oui~»'],
    ['ses chiffres\n    : une ligne coupée\n ! là', 'ses chiffres~: une ligne coupée_! là'],
    ['35 % et 283 €', '35~% et 283~€'],
    ['574,6 M€, 12 k€', '574,6~M€, 12~k€'],
    ['1 445 communes', '1_445 communes'],
    ['12 345 678 €', '12_345_678~€'],
    ['l\u0027emploi d\u0027aujourd\u0027hui', 'l’emploi d’aujourd’hui'],
    ['l&#39;emploi', 'l’emploi'],
    ['(Caf) , puis (CCAS)\n. Fin', '(Caf), puis (CCAS). Fin'],
  ])('« %s » becomes « %s »', (typed, shown) => {
    expect(show(setTypographie(typed))).toBe(shown);
  });

  test.each([
    'en 2024, 150 projets',
    'de 2024 à 2027',
    '01 02 03 04 05',
    'https://exemple.fr/a?b=c',
    'à 10:30',
    'MOB\u00279',
    '',
    'Déjà\u00a0: fait\u202f!',
  ])('« %s » stays as it is', (text) => {
    expect(setTypographie(text)).toBe(text);
  });

  test('done twice changes nothing more', () => {
    const text = 'L\u0027« accueil » : 1 445 places, 35 % ; et demain ? Oui !';
    expect(setTypographie(setTypographie(text))).toBe(setTypographie(text));
  });
});

describe('on a page', () => {
  test('sets the text, not the tags nor their attributes', () => {
    expect(show(setTypographieInHtml('<a title="Quoi ?" href=\u0027/a ;b\u0027>Quoi ?</a>'))).toBe(
      '<a title="Quoi ?" href=\u0027/a ;b\u0027>Quoi_?</a>',
    );
  });

  test.each([
    '<script type="application/json">{"a" : "b ?"}</script>',
    '<style>a { color : red ; }</style>',
    '<pre>a ; b</pre>',
    '<code>l\u0027x</code>',
    '<textarea>a ?</textarea>',
    '<!-- a ; b > c ? -->',
    '<p title="a > b ?"></p>',
    '<!doctype html>',
  ])('leaves %s as it is', (html) => {
    expect(setTypographieInHtml(html)).toBe(html);
  });

  test.each([
    [
      '<a href="/a"><b></b><strong>La Caf</strong> </a> : elle',
      '<a href="/a"><b></b><strong>La Caf</strong></a>~: elle',
    ],
    ['<a>La Caf </a> \n: elle', '<a>La Caf</a>~: elle'],
    ['<strong>le CIAS (centre) </strong> : aider', '<strong>le CIAS (centre)</strong>~: aider'],
    ['<strong>le CIAS </strong>, puis', '<strong>le CIAS</strong>, puis'],
    ['<strong>le CIAS </strong>puis', '<strong>le CIAS </strong>puis'],
  ])('leaves no space inside the tags that end before a sign: %s', (html, wanted) => {
    expect(show(setTypographieInHtml(html))).toBe(wanted);
  });

  test('keeps all but the spaces and the apostrophes of a text', () => {
    const html = '<p>Une part : <b>35 %</b> ; l\u0027autre <i>non</i> !</p>';
    const bare = (text: string) => text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('’', '\u0027');
    expect(bare(setTypographieInHtml(html))).toBe(bare(html));
    expect(show(setTypographieInHtml(html))).toBe('<p>Une part~: <b>35~%</b>_; l’autre <i>non</i>_!</p>');
  });
});
