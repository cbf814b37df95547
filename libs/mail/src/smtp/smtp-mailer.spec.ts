import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { DeliveryOutcome, Mailer } from '../mailer.js';
import { createSmtpMailer } from './smtp-mailer.js';
import type { SmtpMailerOptions } from './smtp-settings.js';

const RAW = Buffer.from('Message-ID: <1@office.example>\r\nSubject: x\r\n\r\n.dot\r\nend\r\n');
const TO = { from: 'duban@office.example', to: 'wang@miit.example' };
const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

interface Sink {
  port: number;
  received: string[];
  connections: number;
  /** Messages under way at a time: a connection that we have left may still be open for the server. */
  busy: number;
  mostBusy: number;
}

async function sink(options: SMTPServerOptions = {}): Promise<Sink> {
  const state: Sink = { port: 0, received: [], connections: 0, busy: 0, mostBusy: 0 };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, logger: false, closeTimeout: 100,
    onConnect: (_session, done) => {
      state.connections += 1;
      done();
    },
    onMailFrom: (_address, _session, done) => {
      state.mostBusy = Math.max(state.mostBusy, (state.busy += 1));
      done();
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        state.received.push(text);
        state.busy -= 1;
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  state.port = address.port;
  cleanUp.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return state;
}

/** A server of a few lines for what smtp-server is too well-behaved to do. `answer` gets each line; null drops the connection. */
async function rudeServer(answer: (line: string, socket: Socket) => string | null): Promise<{ port: number; lines: string[] }> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string) => {
      const reply = answer(line, socket);
      if (reply === null) socket.destroy();
      else if (reply !== '') socket.write(`${reply}\r\n`);
    };
    say('GREETING');
    let rest = '';
    socket.on('data', (chunk) => {
      const parts = (rest + chunk.toString()).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        say(line);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: address.port, lines };
}

const POLITE: Record<string, string> = { GREETING: '220 hello', EHLO: '250 hello', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on', QUIT: '221 bye' };
const polite = (line: string) => POLITE[line.split(' ')[0] ?? ''] ?? '';

function mailer(port: number, options: Partial<SmtpMailerOptions> = {}): Mailer {
  const made = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, ...options, timeouts: { connectMs: 1_000, greetingMs: 400, socketMs: 400, deliveryMs: 1_500, ...options.timeouts } });
  cleanUp.push(() => made.close());
  return made;
}
const fail = (responseCode: number) => Object.assign(new Error('no'), { responseCode });
const kindAndReason = (outcome: DeliveryOutcome) => (outcome.kind === 'ACCEPTED' ? outcome.kind : `${outcome.kind} ${outcome.reason}`);

describe('a delivery', () => {
  it('is accepted with the server’s own words, byte for byte, over one connection for many', async () => {
    const server = await sink();
    const m = mailer(server.port, { maxConnections: 1 });
    for (let i = 0; i < 5; i += 1) expect(await m.deliver(TO, RAW)).toEqual({ kind: 'ACCEPTED', response: expect.stringMatching(/^250/) });
    expect(server.received).toEqual(Array.from({ length: 5 }, () => RAW.toString()));
    expect(server.connections).toBe(1);
  });

  it('takes a new connection after the agreed number of messages, and never has more under way than allowed', async () => {
    const server = await sink();
    const m = mailer(server.port, { maxConnections: 2, maxMessagesPerConnection: 5 });
    await Promise.all(Array.from({ length: 20 }, () => m.deliver(TO, RAW)));
    expect(server.received).toHaveLength(20);
    expect(server.connections).toBeGreaterThanOrEqual(4);
    expect(server.mostBusy).toBe(2);
  });

  it.each([
    ['the recipient is refused (550)', { onRcptTo: (_a, _s, done) => done(fail(550)) }, 'PERMANENT RECIPIENT_REFUSED', '550'],
    ['the recipient is deferred (450)', { onRcptTo: (_a, _s, done) => done(fail(450)) }, 'SAFE_RETRY DEFERRED', '450'],
    ['the sender is refused (553)', { onMailFrom: (_a, _s, done) => done(fail(553)) }, 'PERMANENT SENDER_REFUSED', '553'],
    ['the message is refused after DATA (554)', { onData: (stream, _s, done) => stream.resume().on('end', () => done(fail(554))) }, 'PERMANENT MESSAGE_REFUSED', '554'],
    ['the message is deferred after DATA (452)', { onData: (stream, _s, done) => stream.resume().on('end', () => done(fail(452))) }, 'SAFE_RETRY DEFERRED', '452'],
    ['the line is refused (421)', { onConnect: (_s, done) => done(fail(421)) }, 'SAFE_RETRY CONNECT', '421'],
    ['the server wants a password we have not (530)', { authOptional: false }, 'SAFE_RETRY AUTH', '530'],
  ] satisfies [string, SMTPServerOptions, string, string][])('when %s', async (_when, options, expected, code) => {
    const server = await sink(options);
    const outcome = await mailer(server.port).deliver(TO, RAW);
    expect(kindAndReason(outcome)).toBe(expected);
    expect(outcome.response).toMatch(new RegExp(`^${code}`));
    expect(server.received).toEqual([]);
  });

  it('is safe to retry when our password is wrong: the message is not to blame', async () => {
    const server = await sink({ authOptional: false, onAuth: (_auth, _session, done) => done(new Error('wrong')) });
    const m = mailer(server.port, { url: `smtp://duban:wrong@127.0.0.1:${server.port}` });
    expect(kindAndReason(await m.deliver(TO, RAW))).toBe('SAFE_RETRY AUTH');
    await expect(m.verify()).rejects.toThrow(/Invalid login/);
  });

  it('is safe to retry when encryption is required and not offered', async () => {
    const server = await sink();
    expect(kindAndReason(await mailer(server.port, { tls: 'required' }).deliver(TO, RAW))).toBe('SAFE_RETRY CONNECT');
    expect(kindAndReason(await mailer(server.port, { tls: 'off' }).deliver(TO, RAW))).toBe('ACCEPTED');
  });

  it('is safe to retry when nobody listens', async () => {
    const server = await rudeServer(polite);
    await cleanUp.pop()?.();
    expect(kindAndReason(await mailer(server.port).deliver(TO, RAW))).toBe('SAFE_RETRY CONNECT');
  });

  it.each([
    ['is silent from the first', 'GREETING', 'SAFE_RETRY CONNECT'],
    ['stalls before DATA', 'RCPT', 'SAFE_RETRY TIMEOUT'],
    ['stalls at DATA', 'DATA', 'SAFE_RETRY TIMEOUT'],
    ['stalls after the message', '.', 'UNCERTAIN TIMEOUT_AFTER_DATA'],
  ])('when the server %s', async (_how, at, expected) => {
    const server = await rudeServer((line) => (line.split(' ')[0] === at ? '' : polite(line)));
    expect(kindAndReason(await mailer(server.port).deliver(TO, RAW))).toBe(expected);
  });

  it.each([
    ['before DATA', 'RCPT', 'SAFE_RETRY DROPPED'],
    ['after the message', '.', 'UNCERTAIN DROPPED_AFTER_DATA'],
  ])('when the server drops the line %s', async (_when, at, expected) => {
    const server = await rudeServer((line) => (line.split(' ')[0] === at ? null : polite(line)));
    expect(kindAndReason(await mailer(server.port).deliver(TO, RAW))).toBe(expected);
    expect(server.lines.includes('.')).toBe(at === '.');
  });

  it('ends within its time against a tarpit that is never silent', async () => {
    const server = await rudeServer((line, socket) => {
      if (line !== '.') return polite(line);
      const drip = setInterval(() => socket.write('250-wait\r\n'), 100);
      socket.on('close', () => clearInterval(drip));
      return '';
    });
    expect(kindAndReason(await mailer(server.port).deliver(TO, RAW))).toBe('UNCERTAIN TIMEOUT_AFTER_DATA');
  });

  it('does not mind that the server hung up on an idle connection', async () => {
    const sockets: Socket[] = [];
    const server = await rudeServer((line, socket) => {
      if (line === 'GREETING') sockets.push(socket);
      return line === '.' ? '250 taken' : polite(line);
    });
    const m = mailer(server.port);
    expect(kindAndReason(await m.deliver(TO, RAW))).toBe('ACCEPTED');
    for (const socket of sockets) socket.destroy();
    expect(kindAndReason(await m.deliver(TO, RAW))).toBe('ACCEPTED');
  });

  it('refuses an address with a line break in it for good, without a word to the server about it', async () => {
    const server = await sink();
    expect(kindAndReason(await mailer(server.port).deliver({ ...TO, to: 'a@b.example>\r\nRCPT TO:<c@d.example' }, RAW))).toBe('PERMANENT BAD_ENVELOPE');
    expect(server.received).toEqual([]);
  });

  it('is put off once the mailer is closed, and the close waits for what is under way', async () => {
    const server = await sink();
    const m = mailer(server.port);
    const underWay = m.deliver(TO, RAW);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await m.close();
    expect(kindAndReason(await underWay)).toBe('ACCEPTED');
    expect(kindAndReason(await m.deliver(TO, RAW))).toBe('SAFE_RETRY CLOSED');
  });
});
