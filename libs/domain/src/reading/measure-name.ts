/** Characters of a measure's opening words: about one line in a list. */
const OPENING = 30;

/**
 * What a measure is called where people pick it out of many: its printed heading, and where the document gives it none (a row of a
 * table, a single sentence) its opening words, cut at a clause or at 30 characters. Null where it has no words either.
 */
export function measureName(title: string | null, body: string): string | null {
  if (title !== null) return title;
  const opening = body.trim().split(/[。；;\n]/, 1)[0]?.replace(/\s+/g, ' ').trim() ?? '';
  if (opening === '') return null;
  if (opening.length <= OPENING) return opening;
  const clause = opening.lastIndexOf('，', OPENING);
  return `${opening.slice(0, clause >= OPENING / 2 ? clause : OPENING)}…`;
}
