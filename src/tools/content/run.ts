/** The check of the content, as a command: « npm run check:content ». */
import { remarquesSurLesDates } from './changements.ts';
import { checkContent } from './check.ts';

try {
  checkContent(process.cwd());
  console.log('content/ et data/ : aucune faute.');
  for (const remarque of remarquesSurLesDates(process.cwd())) console.log(`À dire : ${remarque}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
