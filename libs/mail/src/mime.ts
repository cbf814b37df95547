import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import { checkAddress } from './address.js';
import { oneLine } from './plain-text.js';

export interface MailPerson {
  name: string;
  address: string;
}

export interface MailMessage {
  /** With its angle brackets, the same at every try: servers and people recognise a second copy by it. */
  messageId: string;
  /** The instant in the Date header: that of the clock service, so that simulated mail bears simulated dates. */
  date: Date;
  from: MailPerson;
  to: MailPerson;
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
}

const MESSAGE_ID = /^<[A-Za-z0-9._+=-]{1,120}@[A-Za-z0-9.-]{1,120}>$/;
const HEADER_NAME = /^(?:X-[A-Za-z0-9-]{1,60}|In-Reply-To|References|Reply-To|List-Id|Precedence)$/;

/** The Message-ID of a mail row: stable, and in the sender's own domain. */
export function messageIdFor(mailId: string, fromAddress: string): string {
  return `<${mailId}@${fromAddress.slice(fromAddress.lastIndexOf('@') + 1)}>`;
}

/**
 * The bytes of the message, ready for DATA: the same input gives the same bytes, so its hash proves what was sent (L3).
 * Names, subject and header values lose line breaks, control and bidi marks. Throws on an address, a Message-ID or a
 * header name that can't be used: those come from our own rows and settings.
 */
export async function buildMime(message: MailMessage): Promise<Buffer> {
  if (IN_BASE64.test(message.text) && IN_BASE64.test(message.html)) return Buffer.from(textOf(message));
  return mimeTree(message).build();
}

/** The message as nodemailer's tree. Throws as buildMime does. */
export function mimeTree(message: MailMessage): MimeNode {
  return new MailComposer({
    messageId: messageId(message),
    date: message.date,
    from: person(message.from),
    to: person(message.to),
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    headers: ownHeaders(message).map(([key, value]) => ({ key, value })),
    // Chinese text as quoted-printable is three times its size and unreadable in a log.
    textEncoding: 'base64',
    baseBoundary: baseBoundary(message),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/** A text with one of these is sent in base64, as nodemailer decides; Chinese words, which is to say all our mails. */
const IN_BASE64 = /[\u0080-\uFFFF]/;
/** Nothing that a header would have to encode or fold. */
const PLAIN = /^[\w.-]{1,60}$/;
const NODE = new MimeNode(undefined, { textEncoding: 'B' });

/**
 * The message as text, word for word what nodemailer's tree and streams give (mime.spec.ts compares them): building a tree for parts
 * that are always the same two took three quarters of the time of writing a mail.
 */
function textOf(message: MailMessage): string {
  const boundary = `--_NmP-${baseBoundary(message)}-Part_1`;
  const head = [
    ...ownHeaders(message).map(([key, value]) => header(key, value)),
    senderLine(message.from), header('To', person(message.to)), header('Subject', oneLine(message.subject)),
    `Message-ID: ${messageId(message)}`, `Date: ${message.date.toUTCString().replace('GMT', '+0000')}`, 'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
  ].filter((line) => line !== '');
  const part = (type: string, text: string): string =>
    `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(Buffer.from(text).toString('base64'))}\r\n`;
  return `${head.join('\r\n')}\r\n\r\n${part('plain', message.text)}${part('html', message.html)}--${boundary}--\r\n`;
}

/** Empty where there is nothing to say: such a header is left out. */
function header(key: string, value: string | MailPerson): string {
  if (typeof value === 'string' && PLAIN.test(value)) return `${key}: ${value}`;
  const encoded = NODE.encodeHeaderValue(key, value);
  return encoded.trim() === '' ? '' : foldLines(`${key}: ${encoded}`, 76);
}

/** The office's own line, the same in every mail. */
const senderLines = new WeakMap<MailPerson, string>();

function senderLine(from: MailPerson): string {
  const line = senderLines.get(from) ?? header('From', person(from));
  senderLines.set(from, line);
  return line;
}

const LINE = 76;

function inLines(base64: string): string {
  const lines = [];
  for (let from = 0; from < base64.length; from += LINE) lines.push(base64.slice(from, from + LINE));
  return lines.join('\r\n');
}

function ownHeaders({ headers }: MailMessage): (readonly [string, string])[] {
  return [
    ...Object.entries(headers).map(([key, value]) => [headerName(key), oneLine(value)] as const),
    // RFC 3834: no holiday notices in answer, please.
    ['Auto-Submitted', 'auto-generated'],
  ];
}

function messageId({ messageId: id }: MailMessage): string {
  if (!MESSAGE_ID.test(id)) throw new Error('The Message-ID must look like <id@domain>');
  return id;
}

const baseBoundary = ({ messageId: id }: MailMessage): string => createHash('sha256').update(id).digest('hex').slice(0, 24);

function person({ name, address }: MailPerson): MailPerson {
  if (checkAddress(address) !== 'ok') throw new Error(`Not an address: ${JSON.stringify(address)}`);
  return { name: oneLine(name), address };
}

function headerName(key: string): string {
  if (!HEADER_NAME.test(key)) throw new Error(`Not a header that a mail may carry: ${JSON.stringify(key)}`);
  return key;
}
