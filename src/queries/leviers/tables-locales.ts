import { departementOfFile, isLocalTableOf } from '../../lib/contenu/fichiers-locaux.ts';
import { parseTableau } from '../../lib/contenu/tableau.ts';

const TABLES = import.meta.glob<string>('../../../data/*/[0-9]*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ids that departments add to a table, each with the code of its department: « ccapex-loire-atlantique » → « 44 ». */
export function departementsByLocalId(table: string): Map<string, string> {
  return new Map(
    Object.entries(TABLES)
      .filter(([path]) => isLocalTableOf(path, table))
      .flatMap(([path, text]) =>
        parseTableau(text, path).lignes.map(
          ({ valeurs }) => [valeurs['id'] ?? '', departementOfFile(path) ?? ''] as const,
        ),
      ),
  );
}
