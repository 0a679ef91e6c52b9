/** Paths into a file of the assistant: « fiches.f1.objectifs.0.verbe »; an item is named by its id, or by its rank where it has none. */

type Noeud = unknown;

const isRecord = (value: Noeud): value is Record<string, Noeud> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an item of a list stands; -1 where it does not. */
function rankOf(list: readonly Noeud[], step: string): number {
  const byId = list.findIndex((item) => isRecord(item) && item['id'] === step);
  if (byId >= 0) return byId;
  return /^\d+$/.test(step) && Number(step) < list.length ? Number(step) : -1;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(root: Noeud, path: string): Noeud {
  return stepsOf(path).reduce<Noeud>((at, step) => {
    if (Array.isArray(at)) return at[rankOf(at, step)];
    return isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, root);
}

/** The same file with another value at a path; the file itself when nothing stands there. */
export function withValue<T>(root: T, path: string, value: Noeud): T {
  return put(root, stepsOf(path), value);
}

function put<T>(at: T, [step, ...rest]: string[], value: Noeud): T;
function put(at: Noeud, [step, ...rest]: string[], value: Noeud): Noeud {
  if (step === undefined) return value;
  if (Array.isArray(at)) {
    const items: Noeud[] = at;
    const rank = rankOf(items, step);
    return rank < 0 ? items : items.with(rank, put(items[rank], rest, value));
  }
  if (!isRecord(at) || !Object.hasOwn(at, step)) return at;
  return { ...at, [step]: put(at[step], rest, value) };
}

const stepsOf = (path: string) => (path === '' ? [] : path.split('.'));

/** The list of a path without the items that it goes through: « fiches.f1.objectifs » → « fiches.objectifs ». */
export function listeOf(root: Noeud, path: string): string {
  const kept: string[] = [];
  let at: Noeud = root;
  for (const step of stepsOf(path)) {
    const inList = Array.isArray(at);
    at = valueAt(at, step);
    if (!inList) kept.push(step);
  }
  return kept.join('.');
}

/** Without one item of a list. */
export function withoutItem<T>(root: T, path: string): T {
  const steps = stepsOf(path);
  const step = steps.pop() ?? '';
  const list = valueAt(root, steps.join('.'));
  if (!Array.isArray(list)) return root;
  const rank = rankOf(list, step);
  return withValue(
    root,
    steps.join('.'),
    list.filter((_, i) => i !== rank),
  );
}

/** With one more item at the end of a list. */
export function withItem<T>(root: T, path: string, item: Noeud): T {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return root;
  const items: Noeud[] = list;
  return withValue(root, path, [...items, item]);
}

/** With an item one place nearer to the start (-1) or to the end (1) of its list. */
export function withItemMoved<T>(root: T, path: string, by: -1 | 1): T {
  const steps = stepsOf(path);
  const step = steps.pop() ?? '';
  const list = valueAt(root, steps.join('.'));
  if (!Array.isArray(list)) return root;
  const from = rankOf(list, step);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return root;
  const items: Noeud[] = list;
  return withValue(root, steps.join('.'), items.with(from, items[to]).with(to, items[from]));
}
