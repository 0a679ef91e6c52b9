/**
 * `npm test`: checks, builds, then runs every test. `npm run test:quick` (« --quick »): the tests that need no browser, on the
 * site as it was last built unless something changed since. « N passed, N failed » comes last, even when nothing could run.
 */
import { spawn } from 'node:child_process';
import { isBuildFresh } from './support/fresh-build.ts';
import { prepareScaleBuild, SCALE_ROOT } from './support/scale-build.ts';

interface Ended {
  command: string;
  status: number | null;
}

/** Runs a command of the project; « apart », it is told whole when it ends, so that two do not speak at once. */
function run(command: string, isApart = false, env = process.env): Promise<Ended> {
  const child = spawn(command, { shell: true, stdio: isApart ? 'pipe' : 'inherit', env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve({ command, status });
    });
  });
}

/** One after the other, as long as all goes well. */
async function runAll(commands: string[]): Promise<Ended | undefined> {
  for (const command of commands) {
    const ended = await run(command);
    if (ended.status !== 0) return ended;
  }
  return undefined;
}

/** Builds the site of the scale tests, and tells them where. */
async function buildScaleSite(): Promise<Ended> {
  const { root, command, env } = prepareScaleBuild();
  process.env[SCALE_ROOT] = root;
  return run(command, true, env);
}

/**
 * Two processors work: the linter beside the other checks; then the site of the scale tests beside the site itself, once no
 * check reads the types of content, which both builds write.
 */
async function checkAndBuild(): Promise<Ended | undefined> {
  const synced = await runAll(['astro sync']);
  if (synced) return synced;
  const linting = run('npm run lint', true);
  const checking = runAll(['npm run check:format', 'npm run check:types']);
  const building = checking.then((failed) => failed ?? runAll(['npm run build']));
  const [linted, checked] = await Promise.all([linting, checking]);
  const second = linted.status === 0 && !checked ? await buildScaleSite() : linted;
  return (await building) ?? (second.status === 0 ? undefined : second);
}

const isQuick = process.argv.includes('--quick');
const failed = isQuick ? await runAll(isBuildFresh() ? [] : ['npm run build']) : await checkAndBuild();

if (failed) {
  process.stdout.write(`\n« ${failed.command} » a échoué.\n\n0 passed, 1 failed\n`);
  process.exit(1);
}
// Vitest has its own closing line: see test/support/closing-line.ts.
const tests = await run(isQuick ? 'vitest run --project unit --project data --project site' : 'vitest run');
process.exit(tests.status === 0 ? 0 : 1);
