const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** Characters of a Chinese numeral, for character classes. */
export const CN_NUMERAL = '〇零○一二两三四五六七八九十百';

/** The value of a numeral in either script: '12', '十二', '一百零三', '二〇一五' (digit by digit). null: not one. */
export function parseNumeral(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const characters = [...text];
  if (characters.length === 0 || characters.some((c) => DIGITS[c] === undefined && UNITS[c] === undefined)) return null;
  return characters.some((c) => UNITS[c] !== undefined) ? withUnits(characters) : byDigits(characters);
}

function byDigits(characters: readonly string[]): number {
  return characters.reduce((value, c) => value * 10 + (DIGITS[c] ?? 0), 0);
}

function withUnits(characters: readonly string[]): number {
  let total = 0;
  let digit: number | null = null;
  for (const c of characters) {
    const unit = UNITS[c];
    if (unit === undefined) digit = DIGITS[c] ?? 0;
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
