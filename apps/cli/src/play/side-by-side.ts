/** So many measures at a time: PostgreSQL works on one while this process works on another. */
const LANES = 3;

/**
 * Does something with each item: one after the other within a measure, measures side by side, since nothing that happens in one of
 * them on a day concerns another. `key` begins with the measure. Throws the first failure when all lanes have come to rest.
 */
export async function sideBySide<T extends { key: string }>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const measures = new Map<string, T[]>();
  for (const item of items) {
    const ref = item.key.slice(0, item.key.indexOf('/'));
    measures.set(ref, [...measures.get(ref) ?? [], item]);
  }
  const waiting = measures.values();
  const lane = async (): Promise<void> => {
    for (const own of waiting) for (const item of own) await act(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
