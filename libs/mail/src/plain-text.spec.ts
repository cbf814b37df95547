import fc from 'fast-check';
import { oneLine } from './plain-text.js';

const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom('督', 'a', ' ', '\t', '\n', '\u00A0', '\u200B', '\u202E', '\u2028', '\u3000', '\u0000', '\uD800', '🏛'), maxLength: 12 }),
);

describe('a text made one line', () => {
  it.each([
    ['1.1 举措', '1.1 举措'], [' 举措 ', '举措'], ['举\r\n措', '举 措'], ['举  措', '举 措'], ['举\u3000措', '举 措'], ['王\u202Egnp', '王gnp'], ['\uD800', '\uFFFD'], ['🏛', '🏛'], ['', ''],
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('has no control, bidi or invisible mark, no double space and no half of a pair in it, whatever it was, and stays as it is', () => {
    fc.assert(fc.property(TEXT, (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/^\s|\s$|\s{2}|[^\S ]|[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/u);
      expect(oneLine(line)).toBe(line);
    }));
  });
});
