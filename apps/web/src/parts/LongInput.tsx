import { Input } from 'antd';
import type { ChangeEvent } from 'react';
import { useWords, words } from '../words/words';

const WORDS = words({ tooLong: { zh: '最多 {max} 字，现有 {n} 字，请压缩；文字没有丢', en: 'At most {max} characters, now {n}: please shorten it; nothing is lost' } });

interface LongInputProps {
  id?: string;
  value?: string;
  onChange?: (event: ChangeEvent<HTMLTextAreaElement>) => void;
  max: number;
  rows: number;
}

/** A text of some length. What is pasted stays whole, also where it is too long: cutting it off would lose its end without a word. */
export function LongInput({ max, rows, ...given }: LongInputProps) {
  return <Input.TextArea {...given} autoSize={{ minRows: rows, maxRows: 14 }} count={{ max, show: true }} />;
}

/** The rule of a form that says by how much a text is too long. */
export function useNoLonger(): (max: number) => { validator: (rule: unknown, value: unknown) => Promise<void> } {
  const say = useWords(WORDS);
  return (max) => ({
    validator: (_, value) => (typeof value === 'string' && value.length > max ? Promise.reject(new Error(say('tooLong', { max, n: value.length }))) : Promise.resolve()),
  });
}
