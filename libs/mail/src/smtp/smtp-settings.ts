import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

export interface SmtpTimeouts {
  /** Milliseconds to the open connection (name look-up included, each). */
  connectMs: number;
  greetingMs: number;
  /** Of silence, within a conversation and on an idle connection. */
  socketMs: number;
  /** For one whole delivery: a tarpit that drips a byte now and then is never silent. */
  deliveryMs: number;
}

export interface SmtpMailerOptions {
  /** smtp://user:password@host:port, or smtps:// for TLS from the first byte. */
  url: string;
  /** 'opportunistic' (default) takes STARTTLS where it is offered, 'required' refuses to go on without, 'off' ignores it. */
  tls?: 'opportunistic' | 'required' | 'off';
  /** A certificate authority of one's own, PEM. Certificates are always checked. */
  ca?: string;
  /** What we call ourselves in EHLO. */
  clientName?: string;
  timeouts?: Partial<SmtpTimeouts>;
  maxConnections?: number;
  maxMessagesPerConnection?: number;
}

/** nodemailer's own defaults wait 2 minutes for a connection and 10 minutes in silence; a worker's lock is shorter. */
export const SMTP_TIMEOUTS = { connectMs: 10_000, greetingMs: 10_000, socketMs: 30_000, deliveryMs: 120_000 } as const satisfies SmtpTimeouts;

export interface SmtpSettings {
  connection: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | null;
  deliveryMs: number;
}

/** What nodemailer needs, out of the options; throws when the URL is not one of smtp or smtps. */
export function smtpSettings(options: SmtpMailerOptions): SmtpSettings {
  const url = new URL(options.url);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') throw new Error('The SMTP URL must begin with smtp:// or smtps://');
  const timeouts = { ...SMTP_TIMEOUTS, ...options.timeouts };
  const secure = url.protocol === 'smtps:';
  const tls = options.tls ?? 'opportunistic';
  return {
    connection: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      requireTLS: tls === 'required',
      ignoreTLS: tls === 'off',
      ...(options.ca === undefined ? {} : { tls: { ca: options.ca } }),
      ...(options.clientName === undefined ? {} : { name: options.clientName }),
      connectionTimeout: timeouts.connectMs,
      dnsTimeout: timeouts.connectMs,
      greetingTimeout: timeouts.greetingMs,
      socketTimeout: timeouts.socketMs,
      socketCloseTimeout: 1_000,
      allowInternalNetworkInterfaces: true,
    },
    auth: url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    deliveryMs: timeouts.deliveryMs,
  };
}
