/** Progress goes to stderr: stdout carries the table. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
