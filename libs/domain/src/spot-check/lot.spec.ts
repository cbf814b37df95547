import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { DomainError } from '../errors.js';
import { drawLot, populationText } from './lot.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `task-${i}`);

it('draws by the published rule: sha256 of seed, colon and id, the smallest first', () => {
  // printf 'seed:b' | sha256sum, and so on.
  const [b, c, a] = ['b', 'c', 'a'].map((id) => ({ id, key: sha256(`seed:${id}`) })).sort((one, other) => (one.key < other.key ? -1 : 1));
  expect(drawLot(['a', 'b', 'c'], 2, 'seed', sha256)).toEqual([b, c]);
  expect(drawLot(['a', 'b', 'c'], 3, 'seed', sha256)).toEqual([b, c, a]);
});

it('draws the same however the population is ordered, each once, and a smaller lot is the beginning of a larger one', () => {
  fc.assert(fc.property(fc.nat(60), fc.nat(60), fc.string(), fc.integer(), (count, wanted, seed, turn) => {
    const population = ids(count);
    const size = Math.min(wanted, count);
    const lot = drawLot(population, size, seed, sha256);
    const turned = [...population.slice(turn % (count || 1)), ...population.slice(0, turn % (count || 1))];
    expect(drawLot(turned, size, seed, sha256)).toEqual(lot);
    expect(new Set(lot.map(({ id }) => id)).size).toBe(size);
    expect(drawLot(population, count, seed, sha256).slice(0, size)).toEqual(lot);
  }));
});

it('gives everybody about the same chance', () => {
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 2_000; seed += 1) for (const { id } of drawLot(ids(10), 3, String(seed), sha256)) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  // 600 times each is expected, with a deviation of 20.
  expect([...drawn.values()].filter((times) => times < 500 || times > 700)).toEqual([]);
  expect(drawn.size).toBe(10);
});

it('refuses to draw more than there are', () => {
  expect(() => drawLot(ids(2), 3, 's', sha256)).toThrow(new DomainError('lot_exceeds_population', { wanted: 3, population: 2 }));
});

it('writes a population down in one way only', () => {
  expect(populationText(['b', 'a'])).toBe('a\nb\n');
});
