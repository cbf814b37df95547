/** East Asian wide and full-width characters, which a terminal draws two columns wide (Unicode UAX #11). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Control characters and escape sequences: a document must not be able to steer the terminal it is shown on. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Breaks a text into lines of at most `width` terminal columns, Chinese at any character, as Chinese is set. */
export function wrapCell(text: string, width: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const char of paragraph.replace(UNPRINTABLE, ' ')) {
      const columns = WIDE.test(char) ? 2 : 1;
      if (used + columns > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += char;
      used += columns;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
