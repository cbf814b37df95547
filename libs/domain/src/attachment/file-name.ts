import { markingOf, type Classification } from '../evidence/marking.js';
import { extensionOf } from './file-types.js';

/** Characters of a name at most; common file systems take 255 bytes, which are 85 of three. */
const LONGEST = 80;
// Control characters, the marks that turn the direction of writing ("gpj.exe" as "exe.jpg") and lone surrogates.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A name as it may be kept and offered for download: the last part of a path, in one spelling (NFC), its extension kept. */
export function cleanFileName(raw: string): string {
  const last = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(UNSEEN, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').trim().replace(/^\.+/, '').replace(/[. ]+$/, '');
  const extension = extensionOf(plain);
  const stem = extension === '' ? plain : plain.slice(0, -extension.length - 1);
  const kept = [...stem].slice(0, LONGEST).join('').trim() || 'file';
  return extension === '' ? kept : `${kept}.${extension}`;
}

const BETWEEN = '()（）【】[\\]《》〔〕{}_\\-—–+,，、;；.·';

/** The grade that a name is marked with, or null: 机密★1年 anywhere, or the word alone between brackets, dashes, blanks or dots. */
export function markingOfName(raw: string): Classification | null {
  const name = raw.normalize('NFKC');
  return markingOf(name) ?? markingOf(name.replace(new RegExp(`[${BETWEEN}]+`, 'g'), '\n')) ?? markingOf(name.replace(new RegExp(`[${BETWEEN}\\s]+`, 'g'), '\n'));
}
