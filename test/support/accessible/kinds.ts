/** The kinds of pages, shared out among the files of tests so that they run side by side. */
import { builtPage } from '../built-site.ts';
import { coverOf } from '../kinds.ts';

const hasMap = (path: string) => builtPage(path).html.includes('<carte-projets');
/** A form of its own, besides that of the header. */
const asks = (path: string) => /<main[\s\S]*<(?:form|select|textarea|input)\b/.test(builtPage(path).html);

export const kindsWithMap = () => coverOf().filter(hasMap);
export const kindsToUse = () => coverOf().filter((path) => !hasMap(path) && asks(path));
export const kindsToRead = () => coverOf().filter((path) => !hasMap(path) && !asks(path));
