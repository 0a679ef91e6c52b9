/** The address that absolute links start with, ending in « / »; that of a local server when none is set. */
export const siteAddress = (site: URL | undefined): string => site?.href ?? 'http://localhost:4321/';
