import { useLanguage } from './language';

/** Marks between words that a screen puts together itself: each language has its own. */
export function useMarks(): { colon: string; comma: string; list: (words: readonly string[]) => string; aside: (text: string) => string } {
  const chinese = useLanguage() === 'zh';
  return {
    colon: chinese ? '：' : ': ',
    comma: chinese ? '，' : ', ',
    list: (words) => words.join(chinese ? '、' : ', '),
    aside: (text) => (chinese ? `（${text}）` : ` (${text})`),
  };
}
