/** Length of the character n-grams: two characters are about a Chinese word. */
const GRAM = 2;

/**
 * How much of a text stood in another, 0-100: the Dice coefficient of their character bigrams, counted with repetition,
 * after spaces, punctuation, digits and case are taken out (a copied report with a new month and a new figure is still a
 * copied report). 100: the same words; Chinese texts on one subject that were written anew stay below 60. A text of one
 * character counts as that character; two empty texts have nothing to compare and give 0. It is a fact for the reviewer's eye
 * (C7) and decides nothing.
 */
export function textSimilarity(one: string, other: string): number {
  const [a, b] = [grams(one), grams(other)];
  const total = size(a) + size(b);
  if (size(a) === 0 || size(b) === 0) return 0;
  let common = 0;
  for (const [gram, count] of a) common += Math.min(count, b.get(gram) ?? 0);
  return Math.round((200 * common) / total);
}

/** From here on a reader is told that the text is nearly that of the period before [I]. */
export const STALE_TEXT_PERCENT = 85;

function grams(text: string): Map<string, number> {
  const letters = [...text.normalize('NFKC').toLowerCase().replace(/[^\p{L}]/gu, '')];
  const counted = new Map<string, number>();
  for (let i = 0; i < Math.max(letters.length - GRAM + 1, Math.min(letters.length, 1)); i += 1) {
    const gram = letters.slice(i, i + GRAM).join('');
    counted.set(gram, (counted.get(gram) ?? 0) + 1);
  }
  return counted;
}

function size(grams: ReadonlyMap<string, number>): number {
  return [...grams.values()].reduce((sum, count) => sum + count, 0);
}
