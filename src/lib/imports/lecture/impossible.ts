/** A file, a sheet or an option that stops an import before any row: the message is for the person who asked. */
export class ImportImpossible extends Error {
  override name = 'ImportImpossible';
  /** What who keeps the site may do besides: the command alone says it. */
  readonly pourLeSite: string;

  constructor(lieu: string, probleme: string, remede: string, pourLeSite = '') {
    super(`${lieu} : ${probleme}.\n    → ${remede}`);
    this.pourLeSite = pourLeSite;
  }
}
