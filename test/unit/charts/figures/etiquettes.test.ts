import { expect, test } from 'vitest';
import { lanesOf, spreadLabels } from '../../../../src/charts/figures/etiquettes.ts';

test('labels that have room stay where they are', () => {
  expect(spreadLabels([20, 80], [10, 10], 0, 100)).toEqual([20, 80]);
});

test('labels move apart in the order of what they name, within their bounds', () => {
  expect(spreadLabels([50, 50, 50], [20, 20, 20], 0, 100)).toEqual([50, 70, 90]);
  expect(spreadLabels([98, 99], [20, 20], 0, 100)).toEqual([70, 90]);
  expect(spreadLabels([0, -5], [20, 20], 0, 100)).toEqual([30, 10]);
});

test('more labels than room go on past the end, never over one another', () => {
  const places = spreadLabels([5, 5, 5], [20, 20, 20], 0, 30);
  expect(places.slice(1).map((place, i) => place - (places[i] ?? 0))).toEqual([20, 20]);
});

test('near marks take another lane, equal ones too', () => {
  expect(lanesOf([100, 0, 100, 50], 24)).toEqual([0, 0, 1, 0]);
  expect(lanesOf([], 24)).toEqual([]);
});
