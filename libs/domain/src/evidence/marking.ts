/** Grades of state secrets (密级). This system is not cleared for any of them (K5). */
export const CLASSIFICATIONS = ['绝密', '机密', '秘密'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

const WORD = '(绝密|机密|秘密)';
const TERM = '(?:\\d+|[一二三四五六七八九十]+)(?:年|个月|月|天|日)|长期|启封';

/**
 * How a document bears its grade (GB/T 9704, 国家秘密载体标识): with the star, alone or before its term; as a line of its own, with
 * a term; after 密级. "商业秘密" or "保守国家秘密" in a sentence is no marking.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`${WORD}[★☆⭐]`),
  new RegExp(`(?:^|[^\\p{L}])${WORD}[*＊]`, 'mu'),
  new RegExp(`^[^\\p{L}\\d]*${WORD}(?:[★☆⭐*＊:：]?(?:${TERM}))?[^\\p{L}\\d]*$`, 'mu'),
  new RegExp(`(?:密级|保密等级|涉密等级)[:：]?${WORD}`),
];

/** The grade that a text is marked with, the highest first, or null. Spaces between the characters don't hide it (机　密 ★). */
export function markingOf(text: string): Classification | null {
  const lines = text.normalize('NFKC').replace(/[^\S\n]+/g, '').replace(/[\u200b-\u200d\ufeff]/g, '');
  const found = FORMS.flatMap((form) => [...lines.matchAll(new RegExp(form.source, `g${form.flags.replace('g', '')}`))].map((match) => match[1]));
  return CLASSIFICATIONS.find((grade) => found.includes(grade)) ?? null;
}
