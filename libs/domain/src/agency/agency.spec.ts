import { readFileSync } from 'node:fs';
import { DomainError } from '../errors.js';
import {
  buildRegistry, displayName, getAgency, isAssignable, isCollective, lookUpAgency, successorOf,
} from './index.js';

const json = JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')) as { agencies: Record<string, unknown>[] };
const registry = buildRegistry(json);
const codesOf = (printed: string): unknown[] => {
  const found = lookUpAgency(registry, printed);
  switch (found.tier) {
    case 'exact': case 'alias': return [found.tier, found.agency.code];
    case 'ambiguous': case 'fuzzy': return [found.tier, ...found.candidates.map(({ code }) => code)];
    case 'none': return [found.tier];
  }
};

describe('looking up a printed agency name', () => {
  it('finds official and short names exactly, and other names as aliases', () => {
    expect(codesOf('国家发展和改革委员会')).toEqual(['exact', 'NDRC']);
    expect(codesOf('质检总局')).toEqual(['exact', 'AQSIQ']);
    expect(codesOf('互联网信息办公室')).toEqual(['alias', 'CAC']);
    expect(codesOf('网信办')).toEqual(['alias', 'CAC']);
  });
  it('sees through blanks and full-width brackets', () => {
    expect(codesOf('各县(市、区) 政府')).toEqual(['exact', 'C_COUNTIES']);
    expect(codesOf('各县（市、区）政府')).toEqual(['exact', 'C_COUNTIES']);
  });
  it('does not choose between two provinces that print the same name', () => {
    expect(codesOf('省教育厅')).toEqual(['ambiguous', 'GD.DE', 'ZJ.DE']);
  });
  it('only suggests for a name that is nearly one it knows', () => {
    expect(codesOf('工业和信息化厅')).toEqual(['fuzzy', expect.any(String), expect.any(String), expect.any(String)]);
    expect(codesOf('国家知识产权总局')).toContain('CNIPA');
    expect(codesOf('国家知识产权总局')[0]).toBe('fuzzy');
  });
  it('finds nothing in what is no name', () => {
    expect(codesOf('猫')).toEqual(['none']);
    expect(codesOf('')).toEqual(['none']);
    expect(codesOf('部'.repeat(61))).toEqual(['none']);
  });
  it('knows the joint-meeting office by its short names, and gives it no task', () => {
    expect(codesOf('联席会议办公室')).toEqual(['exact', 'JMO']);
    expect(codesOf('联席办')).toEqual(['alias', 'JMO']);
    expect(isAssignable(getAgency(registry, 'JMO'))).toBe(false);
  });
});

describe('succession', () => {
  const successor = (code: string, onDate: string): string => successorOf(registry, code, onDate).code;
  it('leaves a body its work to the end of the month of the reform', () => {
    expect(successor('AQSIQ', '2018-03-31')).toBe('AQSIQ');
    expect(successor('AQSIQ', '2018-04-01')).toBe('SAMR');
  });
  it('walks the chain as far as the date asks', () => {
    expect(successor('CBRC', '2015-07-01')).toBe('CBRC');
    expect(successor('CBRC', '2019-01-01')).toBe('CBIRC');
    expect(successor('CBRC', '2024-01-01')).toBe('NFRA');
    expect(successor('LGOP', '2022-01-01')).toBe('NRRA');
    expect(successor('LGOP', '2024-01-01')).toBe('MARA');
  });
  it('brings every recorded body to a living one today, in finitely many steps', () => {
    for (const { code } of registry.agencies) {
      const heir = successorOf(registry, code, '2026-01-01');
      if (heir.code !== code) expect([code, heir.activeTo]).toEqual([code, null]);
    }
  });
  it('stays with a name plate that has not ended', () => {
    expect(successor('SAC_STD', '2024-01-01')).toBe('SAC_STD');
  });
  it('refuses a code that is not in the registry', () => {
    expect(() => successor('NOPE', '2024-01-01')).toThrow(DomainError);
  });
});

describe('the registry', () => {
  it('tells collectives from bodies', () => {
    expect(isCollective(getAgency(registry, 'C_LOCAL_GOV'))).toBe(true);
    expect(isAssignable(getAgency(registry, 'C_LOCAL_GOV'))).toBe(false);
    expect(isAssignable(getAgency(registry, 'NDRC'))).toBe(true);
    expect(isAssignable(getAgency(registry, 'SC'))).toBe(false);
  });
  it('names a body in both languages', () => {
    expect(displayName(getAgency(registry, 'NDRC'), 'zh')).toBe('国家发展改革委');
    expect(displayName(getAgency(registry, 'US.CIOC'), 'zh')).toBe('Chief Information Officers Council');
  });
  it('refuses a file with a code twice, a missing field, or a successor nobody knows', () => {
    const [first] = json.agencies;
    const build = (rows: unknown[]) => () => buildRegistry({ agencies: rows });
    expect(build([first, first])).toThrow('SC.code');
    expect(build([{ ...first, assignable: 'yes' }])).toThrow('assignable');
    expect(build([{ ...first, resolve_to: 'NOPE' }])).toThrow('SC -> NOPE');
    expect(() => buildRegistry(null)).toThrow('agencies');
  });
});
