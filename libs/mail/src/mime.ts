import { createHash } from 'node:crypto';
import { encode, wrap } from 'nodemailer/lib/base64';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
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
  const text = textOf(mimeTree(message));
  return Buffer.from(text.endsWith('\n') ? text : `${text}\r\n`);
}

/** The message as nodemailer's tree. Throws as buildMime does. */
export function mimeTree(message: MailMessage): MimeNode {
  if (!MESSAGE_ID.test(message.messageId)) throw new Error('The Message-ID must look like <id@domain>');
  return new MailComposer({
    messageId: message.messageId,
    date: message.date,
    from: person(message.from),
    to: person(message.to),
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    headers: Object.entries(message.headers).map(([key, value]) => ({ key: headerName(key), value: oneLine(value) })).concat(
      // RFC 3834: no holiday notices in answer, please.
      { key: 'Auto-Submitted', value: 'auto-generated' },
    ),
    // Chinese text as quoted-printable is three times its size and unreadable in a log.
    textEncoding: 'base64',
    baseBoundary: createHash('sha256').update(message.messageId).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/**
 * The node as text, word for word what nodemailer's own streams give: with their dozen turns of the event loop for each part they
 * took most of the time of writing a mail.
 */
function textOf(node: MimeNode): string {
  const head = `${node.buildHeaders()}\r\n\r\n`;
  const { childNodes, boundary, content } = node;
  if (childNodes.length > 0) return `${head}${childNodes.map((child) => `--${boundary}\r\n${textOf(child)}\r\n`).join('')}--${boundary}--\r\n`;
  const text = typeof content === 'string' ? content : '';
  return head + (node.getTransferEncoding() === 'base64' ? wrap(encode(Buffer.from(text))) : text);
}

function person({ name, address }: MailPerson): MailPerson {
  if (checkAddress(address) !== 'ok') throw new Error(`Not an address: ${JSON.stringify(address)}`);
  return { name: oneLine(name), address };
}

function headerName(key: string): string {
  if (!HEADER_NAME.test(key)) throw new Error(`Not a header that a mail may carry: ${JSON.stringify(key)}`);
  return key;
}
