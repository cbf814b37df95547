import { buildRegistry, DomainError } from '../index.js';
import { applyCorrections, checkConfirmable, uncleared, type CorrectedReading, type Correction } from './index.js';

const agency = (code: string, name: string) => ({ code, name_zh: name, name_en: code, kind: 'ministry', level: 'central', assignable: true });
const registry = buildRegistry({ agencies: [agency('A', '甲部'), agency('B', '乙部'), agency('C', '丙局')] });
//             0         1         2         3
//             0123456789012345678901234567890123456789
const text = '一、甲事。做第一件。做第二件。(甲部、乙部负责)二、乙事。持续推进。(丙局)';
const phrase = { raw: '(甲部、乙部负责)', start: 15, end: 24, mode: 'joint' as const, openEnded: false, lead: ['A'], leadBasis: 'proposed' as const,
  parties: [{ raw: '甲部', code: 'A', role: 'responsible' as const }, { raw: '乙部', code: 'B', role: 'responsible' as const }] };
const doubt = { code: 'X', severity: 'warn' as const, start: 0, end: 1, message: { zh: '疑', en: 'doubt' } };
const reading: CorrectedReading = {
  document: { title: null, docNumber: null, issuer: null, issuedOn: null, textSha256: '' },
  sections: [],
  measures: [
    { id: '1', parent: null, section: null, ordinal: 1, title: '甲事', body: { start: 5, end: 15 }, responsibilities: [phrase], deadlines: [] },
    { id: '2', parent: null, section: null, ordinal: 2, title: '乙事', body: { start: 29, end: 34 }, responsibilities: [], deadlines: [] },
  ],
  doubts: [{ ...doubt, measure: '1' }, { ...doubt, measure: '2', severity: 'info' }, { ...doubt, measure: '2', severity: 'error' }],
};
const apply = (...corrections: Correction[]) => applyCorrections(reading, corrections, text, registry);
const codeOf = (...corrections: Correction[]): string => {
  try {
    apply(...corrections);
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('correcting a reading', () => {
  it('changes title, body, type and deadlines of one measure and leaves the given reading as it was', () => {
    const before = JSON.stringify(reading);
    const [first, second] = apply(
      { op: 'setTitle', measure: '1', title: ' 甲之事 ' }, { op: 'setBody', measure: '1', start: 5, end: 10 },
      { op: 'setType', measure: '2', type: 'continuing' }, { op: 'addDeadline', measure: '2', start: 29, end: 33, kind: 'continuing', due: null },
    ).measures;
    expect(first).toMatchObject({ title: '甲之事', body: { start: 5, end: 10 } });
    expect(second).toMatchObject({ type: 'continuing', deadlines: [{ raw: text.slice(29, 33), kind: 'continuing', due: null }] });
    expect(JSON.stringify(reading)).toBe(before);
  });

  it('writes a phrase where there was none, with its words from the text and its lead decided', () => {
    const set: Correction = { op: 'setResponsibility', measure: '2', responsibility: 0, mode: 'lead', openEnded: false, lead: ['C'], reason: '单独负责',
      parties: [{ raw: '丙局', code: 'C', role: 'lead' }], span: { start: 34, end: 38 } };
    expect(apply(set).measures[1]?.responsibilities).toEqual([{
      raw: text.slice(34, 38), start: 34, end: 38, mode: 'lead', openEnded: false, lead: ['C'], leadBasis: 'decided', leadReason: '单独负责',
      parties: [{ raw: '丙局', code: 'C', role: 'lead' }],
    }]);
    expect(codeOf({ ...set, span: undefined })).toBe('invalid_input');
  });

  it('adds and removes parties; a lead that goes leaves none behind', () => {
    const added = apply({ op: 'addParty', measure: '1', responsibility: 0, party: { raw: '丙局', code: 'C', role: 'participate' } });
    expect(added.measures[0]?.responsibilities[0]?.parties.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
    expect(apply({ op: 'removeParty', measure: '1', responsibility: 0, party: 0 }).measures[0]?.responsibilities[0])
      .toMatchObject({ parties: [{ code: 'B' }], lead: [], leadBasis: null });
    expect(apply({ op: 'removeResponsibility', measure: '1', responsibility: 0 }).measures[0]?.responsibilities).toEqual([]);
  });

  it('sets another lead only among the parties and only with a reason', () => {
    const lead = (code: string, reason: string): Correction => ({ op: 'setLead', measure: '1', responsibility: 0, lead: [code], reason });
    expect(apply(lead('B', '会议商定')).measures[0]?.responsibilities[0]).toMatchObject({ lead: ['B'], leadBasis: 'decided', leadReason: '会议商定' });
    expect(codeOf(lead('B', ' '))).toBe('reason_required');
    expect(codeOf(lead('C', '会议商定'))).toBe('invalid_input');
    expect(codeOf(lead('ZZ', '会议商定'))).toBe('unknown_agency');
  });

  it('splits a measure, the bracket behind it binding both parts, and calls the second by a free number', () => {
    const split = apply({ op: 'split', measure: '1', at: 10, title: '第二件' });
    expect(split.measures.map(({ id, body }) => [id, body.start, body.end])).toEqual([['1', 5, 10], ['1-2', 10, 15], ['2', 29, 34]]);
    expect(split.measures.slice(0, 2).map(({ responsibilities }) => responsibilities.length)).toEqual([1, 1]);
    expect(codeOf({ op: 'split', measure: '1', at: 15, title: null })).toBe('reading_out_of_range');
  });

  it('merges and removes measures, their doubts going to the heir or to the document', () => {
    const merged = apply({ op: 'mergeWithNext', measure: '1' });
    expect(merged.measures).toMatchObject([{ id: '1', title: '甲事', body: { start: 5, end: 34 } }]);
    expect(merged.doubts.map(({ measure }) => measure)).toEqual(['1', '1', '1']);
    expect(apply({ op: 'remove', measure: '1' }).doubts.map(({ measure }) => measure)).toEqual([null, '2', '2']);
    expect(codeOf({ op: 'mergeWithNext', measure: '2' })).toBe('not_found');
  });

  it('adds a measure where its body stands, under an id not used yet', () => {
    expect(apply({ op: 'add', id: '1.5', title: null, start: 20, end: 24 }).measures.map(({ id }) => id)).toEqual(['1', '1.5', '2']);
    expect(codeOf({ op: 'add', id: '2', title: null, start: 20, end: 24 })).toBe('conflict');
    expect(codeOf({ op: 'add', id: 'x', title: null, start: 20, end: 24 })).toBe('invalid_input');
  });

  it('refuses places outside the text, whatever they look like', () => {
    for (const [start, end] of [[-1, 3], [3, 3], [5, 2], [0, text.length + 1], [0.5, 3], [Number.NaN, 3]] as const) {
      expect(codeOf({ op: 'setBody', measure: '1', start, end })).toBe('reading_out_of_range');
    }
  });

  it('names the correction that was refused, and knows nothing but the measures there are', () => {
    expect(() => apply({ op: 'setTitle', measure: '1', title: '好' }, { op: 'setTitle', measure: '9', title: '好' })).toThrow('"correction":1');
    expect(codeOf({ op: 'remove', measure: '9' })).toBe('not_found');
    expect(codeOf()).toBe('invalid_input');
  });
});

describe('confirming a reading', () => {
  const state = { cleared: [{ index: 0 }, { index: 2 }], madeBy: 'one', confirmer: 'other' };
  it('takes a second person and every doubt above info cleared', () => {
    expect(() => checkConfirmable(reading, state)).not.toThrow();
    expect(() => checkConfirmable(reading, { ...state, confirmer: 'one' })).toThrow('four_eyes');
    expect(() => checkConfirmable(reading, { ...state, cleared: [{ index: 2 }] })).toThrow('"count":1');
    expect(uncleared(reading, []).map(({ index }) => index)).toEqual([0, 2]);
  });
  it('does not take a reading without measures', () => {
    expect(() => checkConfirmable({ ...reading, measures: [] }, state)).toThrow('invalid_input');
  });
});
