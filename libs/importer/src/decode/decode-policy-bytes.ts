import { DomainError } from '#domain';
import iconv from 'iconv-lite';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  /** Without a byte order mark; everything else as in the file. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** The longest State Council plan is under 0.5 MB; 5 MB leaves room for tables and stops a mistaken upload. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const satisfies readonly { encoding: TextEncoding; mark: readonly number[] }[];

/** Control characters that no text file holds, but every binary format does. Tab, LF, VT, FF and CR are text. */
const BINARY_CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;
const HAN = /\p{Script=Han}/gu;

/**
 * The text of an uploaded file: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030.
 * Throws text_empty, text_too_large (with size and limit in bytes, before decoding anything), and
 * text_not_decodable for binary files and for bytes that none of the encodings explains.
 */
export function decodePolicyBytes(bytes: Uint8Array, limit: number = MAX_TEXT_BYTES): DecodedText {
  if (bytes.byteLength > limit) throw new DomainError('text_too_large', { size: bytes.byteLength, limit });
  const decoded = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeGb18030(bytes);
  if (decoded === null) throw new DomainError('text_not_decodable', { size: bytes.byteLength });
  if (decoded.text.trim() === '') throw new DomainError('text_empty', { size: bytes.byteLength });
  if (BINARY_CONTROL.test(decoded.text)) throw new DomainError('text_not_decodable', { size: bytes.byteLength });
  return decoded;
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (found === undefined) return null;
  const { encoding, mark } = found;
  const text = decodeStrictly(bytes.subarray(mark.length), encoding);
  if (text === null) throw new DomainError('text_not_decodable', { size: bytes.byteLength, encoding });
  return { text, encoding };
}

const decodeUtf8 = (bytes: Uint8Array): DecodedText | null => {
  const text = decodeStrictly(bytes, 'utf-8');
  return text === null ? null : { text, encoding: 'utf-8' };
};

const NOT_THIS_ENCODING = 'ERR_ENCODING_INVALID_ENCODED_DATA';

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // By its code: Jest runs the decoder in another realm, whose TypeError is not ours.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === NOT_THIS_ENCODING) return null;
    throw error;
  }
}

/** GB18030 explains nearly every byte sequence, so it must also look like Chinese: a fifth of it Han characters. */
function decodeGb18030(bytes: Uint8Array): DecodedText | null {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030');
  if (text.includes('\ufffd')) return null;
  const han = text.match(HAN)?.length ?? 0;
  return han * 5 >= text.replace(/\s+/gu, '').length ? { text, encoding: 'gb18030' } : null;
}
