/** « npm run import -- fichier.xlsx »: see options.ts. Exit code 2 when something is left to decide. */
import { DonneesInvalides } from '../../lib/contenu/faute.ts';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';
import { importer } from './importer.ts';
import { isAide, lireOptions, USAGE } from './options.ts';
import { importerFeuilles } from './par-feuille.ts';

const args = process.argv.slice(2);
if (isAide(args)) console.log(USAGE);
else await lancer();

async function lancer(): Promise<void> {
  try {
    const faire = lireOptions(args).isParFeuille ? importerFeuilles : importer;
    const { lignes, reste } = await faire(args, (ligne) => console.error(ligne));
    for (const ligne of lignes) console.log(ligne);
    if (reste > 0) process.exitCode = 2;
  } catch (error) {
    const isKnown = error instanceof ImportImpossible || error instanceof DonneesInvalides;
    console.error(isKnown ? error.message : error);
    if (error instanceof ImportImpossible && error.pourLeSite !== '')
      console.error(`    Pour qui tient le site : ${error.pourLeSite}.`);
    process.exitCode = 1;
  }
}
