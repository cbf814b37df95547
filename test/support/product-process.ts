import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = (app: 'api' | 'worker'): string => fileURLToPath(new URL(`../../dist/apps/${app}/src/main.js`, import.meta.url));

/** A process of the product. */
export interface ProductProcess {
  pid: number;
  /** kill -9: nothing is tidied up, what was in flight stays so. */
  kill(): Promise<void>;
  /** SIGTERM: running jobs end first. Answers the exit code. */
  stop(): Promise<number | null>;
  /** Whether it has said that it has started. */
  started(): boolean;
  /** What it has written to standard error. */
  errors(): string;
  /** Whether it has not ended yet. */
  running(): boolean;
  /** The signal that ended it; null while it runs, and where it ended by itself. */
  endedBy(): NodeJS.Signals | null;
}

/** Starts an app as it is run in production: the compiled program in a process of its own, told everything by variables. */
export function startProcess(app: 'api' | 'worker', variables: Record<string, string>): ProductProcess {
  const program = main(app);
  if (!existsSync(program)) throw new Error(`${program} is missing: npm test compiles it, Jest alone does not.`);
  // The variables of the test run itself (a DATABASE_URL of the developer, say) are not the product's.
  const child: ChildProcess = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => { errors += chunk.toString('utf8'); });
  const killNow = (): void => { child.kill('SIGKILL'); };
  process.once('exit', killNow);
  const running = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    process.removeListener('exit', killNow);
    if (running()) {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    }
    return child.exitCode;
  };
  const started = (): boolean => /"what":"(working|listening)"/.test(said);
  return { pid: child.pid ?? 0, running, started, endedBy: () => child.signalCode, kill: async () => void await end('SIGKILL'), stop: () => end('SIGTERM'), errors: () => errors };
}
