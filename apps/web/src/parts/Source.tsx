import { useWords, words } from '../words/words';

const WORDS = words({ notice: { zh: '放假通知原文', en: 'the notice' } });

/** Where a notice stands: a link where it is an address, else as it was written down. */
export function Source({ source }: { source: string }) {
  const say = useWords(WORDS);
  return /^https?:/.test(source) ? <a href={source} target="_blank" rel="noreferrer">{say('notice')}</a> : <span>{source}</span>;
}
