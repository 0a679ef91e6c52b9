/** What a command and all the processes that it starts cost: wall and processor seconds, memory. Linux only (/proc). */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const MB = 1024 * 1024;
const SAMPLE_MS = 100;

export interface Cout {
  /** Seconds on the wall. */
  mur: number;
  /** Processor seconds, user and system, of the whole tree. */
  processeur: number;
  /** Highest resident memory of the tree, megabytes. */
  memoire: number;
}

/** Processor seconds of the children that have ended and been waited for, and theirs. */
function childrenCpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Resident memory of a process and its descendants, bytes. */
function treeMemory(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const tree = new Set([root]);
  for (let grown = true; grown;) {
    const size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
    grown = tree.size > size;
  }
  return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { memory }) => sum + memory, 0);
}

function readProcess(name: string) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return [{ pid: Number(name), parent: Number(fields[1]), memory: Number(fields[21]) * 4096 }];
  } catch {
    return []; // It has ended meanwhile.
  }
}

/** Runs a command to its end. @throws {Error} when it fails. */
export async function measure(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Cout> {
  const before = childrenCpuSeconds();
  const started = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid ?? 0))), SAMPLE_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`« ${command} ${args.join(' ')} » a échoué (code ${String(code)}).`);
  return {
    mur: (performance.now() - started) / 1000,
    processeur: childrenCpuSeconds() - before,
    memoire: peak / MB,
  };
}
