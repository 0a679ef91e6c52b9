import { expect, test } from 'vitest';
import { builtPage, fileOf, firstLoad } from '../support/built-site.ts';
import { countOf } from '../support/contenu.ts';

const page = builtPage('/leviers/ou-en-est-ma-commune/');
const questions = page.root.querySelectorAll('main fieldset');

test('asks of each lever one question with four answers, each with its next step and a contact', () => {
  expect(questions).toHaveLength(countOf('leviers'));
  for (const question of questions) {
    const answers = question.querySelectorAll('label');
    expect(
      answers.map((answer) => answer.text.replace(answer.querySelector('.sign')?.text ?? '', '').trim()),
    ).toEqual(['Pas commencé', 'En cours', 'Fait', 'Pas pour nous']);
    for (const { nextElementSibling: step } of answers) {
      expect(step?.classNames).toBe('step');
      expect(step?.text).toMatch(/\S.* Contact\u00a0: \S/);
    }
    const names = question.querySelectorAll('input').map((input) => input.getAttribute('name'));
    expect(new Set(names)).toEqual(new Set([`levier-${question.getAttribute('data-numero')}`]));
  }
});

test('leads from each question to its lever, and is reached from the levers', () => {
  const links = questions.map((question) => question.querySelector('a')?.getAttribute('href') ?? '');
  expect(new Set(links).size).toBe(countOf('leviers'));
  expect(links.filter((href) => !fileOf(href))).toEqual([]);
  expect(builtPage('/leviers/').html).toContain(`href="${page.path}"`);
});

test('says what every contact does, and that nothing is sent', () => {
  const known = page.root.querySelectorAll('dl dt').map(({ text }) => text.toLowerCase().trim());
  const named = page.root
    .querySelectorAll('.contact')
    .flatMap(({ text }) => text.replace(/^\s*Contact\s*: |\.\s*$/gu, '').split(', '));
  expect([...new Set(named)].filter((nom) => !known.includes(nom.toLowerCase().trim()))).toEqual([]);
  expect(page.root.querySelector('main')?.text).toContain('Rien n’est envoyé.');
});

test('leaves nothing dead without JavaScript: every button waits for it, hidden', () => {
  const dead = page.root
    .querySelectorAll('auto-diagnostic button')
    .filter((button) => !button.closest('[hidden], .js-only'));
  expect(dead.map(({ text }) => text.trim())).toEqual([]);
});

test('holds its script in 9 kB, with the button of the folder and the guardian of what is kept', () => {
  const scripts = firstLoad(page).filter(({ kind }) => kind === 'js');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(9000);
});
