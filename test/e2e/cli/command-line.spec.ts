import { spawn } from 'node:child_process';
import { createTestDatabase } from '../../support/test-database.js';

/** The compiled command with what was typed, apart from the variables of whoever runs the tests. */
function duban(args: string[], { input = '', variables = {} }: { input?: string; variables?: Record<string, string> } = {}): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], { env: { PATH: process.env['PATH'] ?? '', ...variables }, stdio: 'pipe' });
    const outcome = { code: null, out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => { outcome.out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { outcome.err += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => { settle({ ...outcome, code }); });
    child.stdin.end(input);
  });
}

it.each([
  [['start', '--port', 'abc'], 1, 'A port is a whole number from 1 to 65535.'],
  [['start', '--port', '70000'], 1, 'A port is a whole number from 1 to 65535.'],
  [['start', '--prot', '1'], 1, '(Did you mean --port?)'],
  [['play', '--until', '2015-02-30'], 1, '"2015-02-30" is not a day that exists.'],
  [['play', '--ladder', '/nowhere.json'], 2, '/nowhere.json is no ladder: '],
  [['verify', '--checkpoint', '/nowhere.json'], 2, '/nowhere.json is no checkpoint: '],
  [['admin', '--name', '王'], 1, "required option '--login <login>' not specified"],
  [['admin', '--login', 'a', '--name', '王'], 2, 'No password: '],
  [['migrate'], 1, "The database can't be reached: "],
])('%j is refused in a sentence', async (args, code, sentence) => {
  const variables = args[0] === 'migrate' ? { DATABASE_OWNER_URL: 'postgres://nobody@127.0.0.1:1/none', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } : undefined;
  const outcome = await duban(args, { variables });
  expect(outcome).toMatchObject({ code, out: '' });
  expect(outcome.err).toContain(sentence);
  expect(outcome.err).not.toMatch(/^ {4}at /m);
});

it('makes an administrator once, with a password that is long enough and never shown', async () => {
  const database = await createTestDatabase();
  try {
    const variables = { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.url };
    const admin = (input: string): ReturnType<typeof duban> => duban(['admin', '--login', 'first', '--name', '王'], { input, variables });
    expect(await admin('short\n')).toMatchObject({ code: 1, err: expect.stringContaining('password must have 8 to 128 characters.') as string });
    const made = await admin('a long passphrase\n');
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('first may sign in now.') as string });
    expect(made.out + made.err).not.toContain('a long passphrase');
    expect(await admin('a long passphrase\n')).toMatchObject({ code: 1, err: expect.stringContaining('The login "first" is taken.') as string });
  } finally {
    await database.drop();
  }
});
