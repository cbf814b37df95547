import iconv from 'iconv-lite';
import { DomainError } from '#domain';
import { decodePolicyBytes, MAX_TEXT_BYTES } from './decode-policy-bytes.js';

const CHINESE = '国务院关于积极推进“互联网＋”行动的指导意见\n一、总体要求\n';
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.details];
    throw error;
  }
  return null;
};

describe('decoding an uploaded file', () => {
  it.each([
    ['utf-8', Buffer.from(CHINESE)],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(CHINESE)])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CHINESE, 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(CHINESE, 'utf16le').swap16()])],
    ['gb18030', iconv.encode(`${CHINESE}㐀\u{20000}`, 'gb18030')],
  ])('reads %s as the same text', (encoding, bytes) => {
    const decoded = decodePolicyBytes(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.startsWith(CHINESE)).toBe(true);
  });
  it('reads a slice of a larger buffer, and no byte beside it', () => {
    const around = Buffer.concat([Buffer.from('xx'), iconv.encode(CHINESE, 'gb18030'), Buffer.from('yy')]);
    expect(decodePolicyBytes(around.subarray(2, around.length - 2)).text).toBe(CHINESE);
  });
  it('refuses what is no text', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
    expect(codeOf(() => decodePolicyBytes(png))).toEqual(['text_not_decodable', { size: 16 }]);
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256);
    expect(codeOf(() => decodePolicyBytes(noise))).toEqual(['text_not_decodable', { size: 4000 }]);
    expect(codeOf(() => decodePolicyBytes(Buffer.from('PK\u0003\u0004 docx \u0000')))).toEqual(['text_not_decodable', { size: 11 }]);
    expect(codeOf(() => decodePolicyBytes(Buffer.from([0xff, 0xfe, 0x00, 0xd8])))).toMatchObject(['text_not_decodable', {}]);
  });
  it('refuses an empty file and one with blanks only', () => {
    expect(codeOf(() => decodePolicyBytes(new Uint8Array()))).toEqual(['text_empty', { size: 0 }]);
    expect(codeOf(() => decodePolicyBytes(Buffer.from(' \n　\r\n')))).toEqual(['text_empty', { size: 7 }]);
  });
  it('refuses 50 MB before decoding, with size and limit', () => {
    const size = 50 * 1024 * 1024;
    expect(codeOf(() => decodePolicyBytes(new Uint8Array(size)))).toEqual(['text_too_large', { size, limit: MAX_TEXT_BYTES }]);
    expect(codeOf(() => decodePolicyBytes(Buffer.from('12345'), 4))).toEqual(['text_too_large', { size: 5, limit: 4 }]);
  });
});
