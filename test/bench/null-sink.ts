import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A mail server that takes everything, keeps nothing and counts: how often each recipient was written to, under which Message-IDs. */
export interface NullSink {
  url: string;
  /** By recipient, in lower case. */
  readonly taken: ReadonlyMap<string, { times: number; ids: Set<string> }>;
  /** How many recipients have been written to since the start or the last `forget`. */
  people(): number;
  forget(): void;
  /** Each answer to a message comes so many milliseconds late. */
  delay(milliseconds: number): void;
  stop(): Promise<void>;
}

const REPLIES: Readonly<Record<string, string>> = { EHLO: '250-sink\r\n250 8BITMIME', HELO: '250 sink', DATA: '354 go on', QUIT: '221 bye' };

export async function startNullSink(): Promise<NullSink> {
  const taken = new Map<string, { times: number; ids: Set<string> }>();
  const sockets = new Set<Socket>();
  let late = 0;

  const take = (recipient: string, message: string): void => {
    const known = taken.get(recipient) ?? { times: 0, ids: new Set() };
    known.times += 1;
    known.ids.add(/^message-id:\s*(<[^>]+>)/im.exec(message)?.[1] ?? '');
    taken.set(recipient, known);
  };

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.setEncoding('latin1').on('error', () => undefined).once('close', () => sockets.delete(socket));
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    let rest = '';
    let inData = false;
    let recipient = '';
    const one = (): boolean => {
      if (inData) {
        const end = rest.indexOf('\r\n.\r\n');
        if (end < 0) return false;
        take(recipient, rest.slice(0, end));
        rest = rest.slice(end + 5);
        inData = false;
        if (late === 0) say('250 taken');
        else setTimeout(() => say('250 taken'), late);
        return true;
      }
      const end = rest.indexOf('\r\n');
      if (end < 0) return false;
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'RCPT') recipient = /<([^>]*)>/.exec(line)?.[1]?.toLowerCase() ?? '';
      inData = word === 'DATA';
      say(REPLIES[word] ?? '250 ok');
      if (word === 'QUIT') socket.end();
      return true;
    };
    socket.on('data', (part: string) => {
      rest += part;
      while (one()) { /* one command or message after the other */ }
    });
    say('220 sink');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`, taken,
    people: () => taken.size,
    forget: () => taken.clear(),
    delay: (milliseconds) => { late = milliseconds; },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => { server.close(() => resolve()); });
    },
  };
}

/** Looks every few milliseconds until it is so; throws after the seconds. */
export async function until(what: string, met: () => boolean | Promise<boolean>, seconds = 300): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await met())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(10);
  }
}
