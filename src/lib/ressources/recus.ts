/** Documents that a service gave to the Atlas, and that are published nowhere. */

const PREFIXE = 'import-';

/** The id of the document that a table is, by the name of its import. */
export const idDeDocument = (nom: string) => `${PREFIXE}${nom}`;

/** Whether a document is a table that a service gave. */
export const isDocumentRecu = (id: string) => id.startsWith(PREFIXE);
