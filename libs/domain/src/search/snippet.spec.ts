import fc from 'fast-check';
import { SNIPPET, snippetOf } from './snippet.js';

const marked = ({ text, start, length }: ReturnType<typeof snippetOf>): string => text.slice(start, start + length);

const HALF = /\p{Surrogate}/u;

describe('a snippet', () => {
  it('holds the hit at its offset, on one line, with what stands around it', () => {
    const text = `${'前'.repeat(50)}推动互联网\n与制造业融合${'后'.repeat(100)}`;
    const snippet = snippetOf(text, '互联网');
    expect(marked(snippet)).toBe('互联网');
    expect(snippet).toEqual({ text: `…${'前'.repeat(18)}推动互联网 与制造业融合${'后'.repeat(53)}…`, start: 21, length: 3 });
  });

  it('finds letters of either case, signs that are none of a pattern, and the first of several hits', () => {
    expect(marked(snippetOf('关于IPv6的通知，ipv6', 'ipV6'))).toBe('IPv6');
    expect(snippetOf('a.b a+b', 'a+b')).toEqual({ text: 'a.b a+b', start: 4, length: 3 });
    expect(snippetOf('一二三', '四')).toEqual({ text: '一二三', start: 0, length: 0 });
  });

  it('takes every sign of a pattern for what it is', () => {
    const signs = `'OR 1=1 --/*^$.+?()[]{}|\\#&~`;
    expect(snippetOf(`甲${signs}乙`, signs)).toEqual({ text: `甲${signs}乙`, start: 1, length: signs.length });
  });

  it('never cuts a character in two, and marks any hit whatever stands around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.string({ unit: 'binary', minLength: 2, maxLength: 10 }), fc.string({ unit: 'binary', maxLength: 90 }), (before, q, after) => {
      const snippet = snippetOf(before + q + after, q);
      expect(marked(snippet).replace(/\s/g, ' ').toLowerCase()).toBe(q.replace(/\s/g, ' ').toLowerCase());
      expect(HALF.test(snippet.text)).toBe(false);
      expect([...snippet.text].length).toBeLessThanOrEqual([...q].length + SNIPPET.before + SNIPPET.after + 2);
    }));
  });
});
