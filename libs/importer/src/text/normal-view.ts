/**
 * A view of the text in which one thing is written in one way, of the same length: view[i] stands for text[i],
 * so every offset found in the view is an offset of the text. Full-width letters, digits and punctuation become
 * ASCII, all round brackets "()", all square ones "[]", all blanks " ", all line ends "\n". 、 。 stay.
 */
export function normalView(text: string): string {
  return text.replace(VARIANTS, (char, at: number) => {
    if (char === '\r') return text[at + 1] === '\n' ? ' ' : '\n';
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return SINGLE[char] ?? ' ';
  });
}

const SINGLE: Readonly<Record<string, string>> = {
  '〔': '[', '〕': ']', '﹝': '(', '﹞': ')', '【': '[', '】': ']', '〈': '《', '〉': '》', '﹐': ',', '﹑': '、', '｡': '。', '､': '、',
  '\u000b': '\n', '\f': '\n', '\u0085': '\n', '\u2028': '\n', '\u2029': '\n', '—': '-', '–': '-', '―': '-', '～': '~',
};
/** One UTF-16 unit each: replacing keeps the length. */
const VARIANTS =
  /[\uff01-\uff5e\u3000\u00a0\u2000-\u200d\u2028\u2029\u202f\u205f\ufeff〔〕﹝﹞【】〈〉﹐﹑｡､\r\u000b\f\u0085—–―]/g;

const BLANK = /\s/;

/** The first offset at or after `from` that is not a blank, at most `end`. */
export function skipBlanks(view: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(view.charAt(at))) at += 1;
  return at;
}

/** The offset after the last character before `end` that is not a blank, at least `from`. */
export function trimBlanks(view: string, from: number, end: number): number {
  let at = end;
  while (at > from && BLANK.test(view.charAt(at - 1))) at -= 1;
  return at;
}
