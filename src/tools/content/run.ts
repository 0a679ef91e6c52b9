/** The check of the content, as a command: « npm run check:content ». */
import { checkContent } from './check.ts';

try {
  checkContent(process.cwd());
  console.log('content/ et data/ : aucune faute.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
