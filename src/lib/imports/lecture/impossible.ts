/** A file, a sheet or an option that stops an import before any row: the message is for the person who asked. */
export class ImportImpossible extends Error {
  override name = 'ImportImpossible';
  constructor(lieu: string, probleme: string, remede: string) {
    super(`${lieu} : ${probleme}.\n    → ${remede}`);
  }
}
