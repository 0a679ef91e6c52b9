import { expect, test, vi } from 'vitest';
import { once, onceByKey, onceInProcess } from '../../../src/reference/once.ts';

test('nothing is done before it is asked for, and then once, even when it gives undefined', () => {
  const make = vi.fn(() => undefined);
  const read = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([read(), read()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('by key, each key once', () => {
  const make = vi.fn((key: string) => ({ key }));
  const read = onceByKey(make);
  expect(read('a')).toBe(read('a'));
  expect(read('b')).toEqual({ key: 'b' });
  expect(make).toHaveBeenCalledTimes(2);
});

test('in a process, once for all the copies of a module that ask by the same name', () => {
  const make = vi.fn(() => ({}));
  const [read, ofTheOtherCopy, another] = ['lieux', 'lieux', 'noms'].map((name) => onceInProcess(name, make));
  expect(make).not.toHaveBeenCalled();
  expect(read?.()).toBe(ofTheOtherCopy?.());
  expect(read?.()).not.toBe(another?.());
  expect(make).toHaveBeenCalledTimes(2);
});
