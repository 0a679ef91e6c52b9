/** The file itself cannot be read: the message says why and what to do. */
export class FichierIllisible extends Error {}
