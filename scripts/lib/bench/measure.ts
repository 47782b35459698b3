import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { sum } from '../sum.ts';

/** A command to time, with its arguments. */
export interface Command {
  command: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

/** What one run of a command took. Memory is 0 where the system has no `/proc`. */
export interface Run {
  /** Wall-clock seconds. */
  seconds: number;
  /** Seconds of processor, all processes together. */
  cpu: number;
  /** Peak resident memory of the largest process, in MB. */
  largest: number;
  /** Peak resident memory of all its processes together, in MB; what they share counts several times. */
  total: number;
}

/** Runs a command to its end, children included. Throws, with what it printed, if it fails. */
export async function measure(command: Command): Promise<Run> {
  return (await runMeasured(command)).run;
}

/** As {@link measure}, with what the command printed. */
export async function runMeasured({
  command,
  cwd,
  env,
}: Command): Promise<{ run: Run; output: string }> {
  // The `time` of bash counts the processor of all children, which Node does not tell.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const { largest, total } = memory.stop();
  if (child.exitCode !== 0) throw new Error(`${command.join(' ')}\n${output}\n${errors}`);
  const [seconds = 0, user = 0, system = 0] = (errors.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { run: { seconds, cpu: user + system, largest, total }, output };
}

/** Looks at the memory of a process and its descendants twenty times a second. */
function watchMemory(pid: number): { stop: () => { largest: number; total: number } } {
  const peak = { largest: 0, total: 0 };
  const look = () => {
    const all = descendants(pid).map(memoryOf);
    peak.largest = Math.max(peak.largest, ...all.map(({ highest }) => highest));
    peak.total = Math.max(peak.total, sum(all.map(({ now }) => now)));
  };
  const timer = setInterval(look, 50);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function descendants(pid: number): number[] {
  const children = readProc(`${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter(Boolean);
  return [pid, ...children.flatMap((child) => descendants(Number(child)))];
}

/** Resident memory of a process in MB: now, and the highest that the kernel has seen (`proc(5)`). */
function memoryOf(pid: number): { now: number; highest: number } {
  const status = readProc(`${String(pid)}/status`);
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: field('VmRSS'), highest: field('VmHWM') };
}

/** The highest resident memory that a process has had, in MB. */
export function peakMemory(pid: number): number {
  return memoryOf(pid).highest;
}

/** Empty when the process has ended, or where there is no `/proc`. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
