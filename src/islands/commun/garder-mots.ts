/** What a list needs when it is first searched by words. */
import { makeKeepByMots } from '../../lib/mots/liste.ts';
import { fetchSynonymes } from './synonymes.ts';

export const loadKeepByMots = async () => makeKeepByMots(await fetchSynonymes());
