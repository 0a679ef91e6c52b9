/** A reader that does its work at the first call, and remembers: nothing is computed by an import. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same, by key: « 76 » is made once, whoever asks. */
export function onceByKey<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, { value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

const shared = globalThis as typeof globalThis & { atlasOnce?: Map<string, unknown> };

/**
 * The same, for the whole process: Node checks the content, Vite bundles the pages, and two copies of a module then share what
 * is long to read. `name` says what it is.
 */
export function onceInProcess<T>(name: string, make: () => T): () => T {
  return once(() => {
    const known = (shared.atlasOnce ??= new Map<string, unknown>());
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as T;
  });
}
