import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { RULES } from '../../support/html-rules/rules.ts';
import { surveyOf } from '../../support/html-rules/survey.ts';

/** What each rule refuses, then what is right. */
const EXAMPLES: Record<keyof typeof RULES, readonly [wrong: string[], right: string]> = {
  'tables have titles and headers': [
    [
      '<table><tbody><tr><th scope="row">a</th></tr></tbody></table>',
      '<table><caption>T</caption><thead><tr><th>a</th></tr></thead></table>',
      '<table><caption>T</caption><thead><tr><th scope="rowgroup">a</th></tr></thead></table>',
      '<table><caption>T</caption><tbody><tr><td>a</td><td>1</td></tr></tbody></table>',
    ],
    '<table><caption>T</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th></tr></tbody></table>',
  ],
  'figures with a caption are named groups': [
    [
      '<figure><img src="a" alt="b"><figcaption>b</figcaption></figure>',
      '<figure role="group"><svg></svg><figcaption>b</figcaption></figure>',
    ],
    '<figure role="group" aria-label="b"><svg></svg><figcaption>b</figcaption></figure><figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>',
  ],
  'drawings are named or hidden': [
    ['<svg></svg>', '<svg aria-label="a"></svg>', '<canvas></canvas>'],
    '<svg aria-hidden="true"></svg><svg role="img" aria-label="a"></svg><div role="img" aria-label="a"><svg></svg></div>',
  ],
  'links, buttons and fields have a name': [
    [
      '<a href="/"><svg aria-hidden="true"></svg></a>',
      '<button></button>',
      '<input name="q">',
      '<label for="other">Nom</label><input id="q">',
    ],
    '<a href="/"><img alt="Accueil"></a><button aria-label="Zoomer"></button><label for="q">Nom</label><input id="q"><label>Oui <input type="checkbox"></label><input type="hidden">',
  ],
  'a name that is said holds the text that is seen': [
    ['<a href="/" aria-label="Bilan 2024">source</a>', '<button aria-label="Fermer">Masquer</button>'],
    '<a href="/" aria-label="Source du chiffre 93">source</a><button aria-label="Zoomer"><svg></svg></button>',
  ],
  'a field shows what it is for': [
    [
      '<label for="q" class="visually-hidden">Chercher</label><input id="q">',
      '<input aria-label="Chercher">',
    ],
    '<label for="q" class="visually-hidden">Chercher</label><input id="q" title="Chercher"><form><input aria-label="Mot"><button>Chercher</button></form><label for="r">Lieu</label><input id="r">',
  ],
  'no title repeats a name': [
    ['<a href="/" title="Accueil">Accueil</a>'],
    '<a href="/" title="page 12">Accueil</a><button title="Zoomer" aria-label="Zoomer"><svg></svg></button>',
  ],
  'buttons and fields of a page have names of their own': [
    [
      '<button>Word</button><button>Word</button>',
      '<label>Année <input></label><label>Année <input></label>',
    ],
    '<section aria-label="a"><button>Word</button></section><section aria-label="b"><button>Word</button></section><button popovertarget="caf">Caf</button><button popovertarget="caf">Caf</button>',
  ],
  'no bold paragraph stands for a heading': [
    ['<p><strong>Avec Excel</strong></p>', '<p> <b>Avec Excel</b> </p>'],
    '<p><strong>Objet :</strong> une lettre</p><p><strong>Rien ne répond.</strong></p>',
  ],
  'no id is used twice': [
    ['<p id="a"></p><p id="a"></p>'],
    '<p id="a"></p><template><p id="a"></p></template>',
  ],
  'what attributes refer to is there': [
    ['<div aria-labelledby="a b"></div><p id="a"></p>', '<label for="q">q</label>'],
    '<div aria-labelledby="a b"></div><p id="a"></p><p id="b"></p>',
  ],
  'what scrolls is reached with the keyboard': [
    ['<pre>a</pre>', '<div class="scroll"><table></table></div>'],
    '<pre tabindex="0">a</pre><div class="scroll"><a href="/">a</a></div>',
  ],
  'fields about the user can be filled in by the browser': [
    ['<input type="email">', '<input name="prenom">'],
    '<input type="email" autocomplete="email"><input name="q">',
  ],
  'no markup for looks, nothing « hidden » inside a drawing': [
    ['<center>a</center>', '<svg><g hidden></g></svg>', '<svg hidden></svg>'],
    '<svg><g display="none"></g></svg>',
  ],
};

const faultsOf = (rule: string, html: string) => RULES[rule]?.(surveyOf('/', parse(html)));

test('every rule has its examples', () => {
  expect(Object.keys(EXAMPLES)).toEqual(Object.keys(RULES));
});

test.for(Object.entries(EXAMPLES).flatMap(([rule, [wrong]]) => wrong.map((html) => [rule, html] as const)))(
  '%s: refuses %s',
  ([rule, html]) => {
    expect(faultsOf(rule, html)).not.toEqual([]);
  },
);

test.for(Object.entries(EXAMPLES).map(([rule, [, right]]) => [rule, right] as const))(
  '%s: takes %s',
  ([rule, html]) => {
    expect(faultsOf(rule, html)).toEqual([]);
  },
);
