/** In this order: UTF-8 rarely fits by chance, GB 18030 often does. Chinese Excel writes CSV in the latter. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;
// NUL and other control characters are no text, whatever the name says: programs, archives, UTF-16 without a mark.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The text of these bytes with its encoding; null where they are no text. */
export function readText(bytes: Uint8Array): { text: string; encoding: string } | null {
  for (const encoding of bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return BINARY.test(text) ? null : { text, encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return null;
}
