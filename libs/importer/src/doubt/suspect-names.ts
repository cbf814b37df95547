import type { AgencyRegistry, Party, ReadMeasure } from '#domain';
import type { DoubtList } from './doubt-list.js';

/** Named once, while a body its name is confused with is named at least this often. */
const DOMINANT = 3;

/**
 * Marks agencies that a mangled copy has probably put in another's place (A5): named once in the whole text,
 * while a body that the registry calls confusable with it dominates. The printed name stays; nothing is replaced.
 */
export function markSuspects(doubts: DoubtList, registry: AgencyRegistry, measures: readonly ReadMeasure[]): ReadMeasure[] {
  const counts = new Map<string, number>();
  const nameOf = new Map<string, string>();
  for (const { code, raw } of measures.flatMap((m) => m.responsibilities.flatMap(({ parties }) => parties))) {
    if (code === null) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (!nameOf.has(code)) nameOf.set(code, raw);
  }
  const dominantOver = (code: string | null): string | undefined => (code === null || counts.get(code) !== 1 ? undefined
    : registry.byCode.get(code)?.confusableWith.find((other) => (counts.get(other) ?? 0) >= DOMINANT));
  if (![...counts.keys()].some((code) => dominantOver(code) !== undefined)) return [...measures];
  return measures.map((measure) => ({
    ...measure,
    responsibilities: measure.responsibilities.map((responsibility) => ({
      ...responsibility,
      parties: responsibility.parties.map((party): Party => {
        const other = dominantOver(party.code);
        if (other === undefined) return party;
        const start = responsibility.start + responsibility.raw.indexOf(party.raw);
        doubts.add('SUSPECT_AGENCY', measure.id, { start, end: start + party.raw.length },
          { other: nameOf.get(other) ?? other, count: counts.get(other) ?? 0 });
        return { ...party, doubtful: true };
      }),
    })),
  }));
}
