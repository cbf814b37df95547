import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/**
 * What the server does with a recipient's mail:
 * - `refuse`: RCPT is answered with `code` (5xx permanent, 4xx for now);
 * - `refuse_data`: the whole message is taken and then answered with `code`;
 * - `stall`: nothing is answered after the message, the line stays open;
 * - `drop_before_data`: the line is cut at RCPT, nothing was handed over;
 * - `drop_after_data`: the message is taken and kept, the line is cut before the 250;
 * - `delay`: the 250 comes after `milliseconds`.
 */
export type SmtpBehaviour =
  | { kind: 'accept' }
  | { kind: 'refuse'; code: number }
  | { kind: 'refuse_data'; code: number }
  | { kind: 'stall' }
  | { kind: 'drop_before_data' }
  | { kind: 'drop_after_data' }
  | { kind: 'delay'; milliseconds: number };

export interface SunkMail {
  /** Real instant of arrival. */
  at: Date;
  from: string;
  to: string[];
  /** The message as sent, for mailparser. */
  raw: string;
  messageId: string | null;
  /** Whether the client was told 250; false where the line was cut or the answer withheld. */
  acknowledged: boolean;
}

export interface SmtpSink {
  url: string;
  port: number;
  /** Every message handed over as a whole, in order of arrival. */
  mails: SunkMail[];
  /** Connections since the start. */
  connections(): number;
  /** Sets what happens to a recipient (lower case address), or to all others with '*'; `times` limits how often. */
  behave(recipient: string, behaviour: SmtpBehaviour, times?: number): void;
  /** Asked at each recipient: false is answered with 421, as a relay does above its limit. */
  limit(allows: () => boolean): void;
  /** Back to accepting everything; the mails stay. */
  accept(): void;
  stop(): Promise<void>;
}

interface Rule {
  behaviour: SmtpBehaviour;
  left: number;
}

/** A real SMTP server on a free loopback port that keeps what it takes and misbehaves on demand. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const rules = new Map<string, Rule>();
  const mails: SunkMail[] = [];
  const chosen = new WeakMap<SMTPServerSession, SmtpBehaviour[]>();
  const sockets = new Map<string, Socket>();
  let connections = 0;
  let allows = (): boolean => true;

  const behaviourFor = (recipient: string): SmtpBehaviour => {
    for (const key of [recipient.toLowerCase(), '*']) {
      const rule = rules.get(key);
      if (rule === undefined || rule.left <= 0) continue;
      rule.left -= 1;
      return rule.behaviour;
    }
    return { kind: 'accept' };
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => { connections += 1; done(); },
    onMailFrom: (_address, session, done) => { chosen.set(session, []); done(); },
    onRcptTo: ({ address }, session, done) => {
      const behaviour: SmtpBehaviour = allows() ? behaviourFor(address) : { kind: 'refuse', code: 421 };
      if (behaviour.kind === 'drop_before_data') cut(sockets, session);
      else if (behaviour.kind === 'refuse') done(answer(behaviour.code, `${address} refused`));
      else {
        chosen.get(session)?.push(behaviour);
        done();
      }
    },
    onData: (stream, session, done) => {
      void (async () => {
        const raw = await textOf(stream);
        const worst = (chosen.get(session) ?? []).find(({ kind }) => kind !== 'accept') ?? { kind: 'accept' };
        if (worst.kind === 'refuse_data') return done(answer(worst.code, 'message refused'));
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          at: new Date(), from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw,
          messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? null,
          acknowledged: worst.kind === 'accept' || worst.kind === 'delay',
        });
        if (worst.kind === 'drop_after_data') return cut(sockets, session);
        if (worst.kind === 'stall') return undefined;
        if (worst.kind === 'delay') await sleep(worst.milliseconds);
        return done();
      })().catch(done);
    },
  });
  // A client that is cut off, or cuts us off, is part of the game.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const key = socketKey(socket.remoteAddress, socket.remotePort);
    sockets.set(key, socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(key));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`, port, mails,
    connections: () => connections,
    behave: (recipient, behaviour, times = Infinity) => { rules.set(recipient.toLowerCase(), { behaviour, left: times }); },
    limit: (given) => { allows = given; },
    accept: () => {
      rules.clear();
      allows = () => true;
    },
    stop: async () => {
      for (const socket of sockets.values()) socket.destroy();
      await new Promise<void>((resolve) => { server.close(resolve); });
    },
  };
}

function socketKey(address: string | undefined, port: number | undefined): string {
  return `${address ?? ''} ${port ?? ''}`;
}

function cut(sockets: Map<string, Socket>, session: SMTPServerSession): void {
  sockets.get(socketKey(session.remoteAddress, session.remotePort))?.destroy();
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
