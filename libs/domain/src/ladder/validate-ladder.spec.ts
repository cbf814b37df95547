import { readFileSync, readdirSync } from 'node:fs';
import { DEFAULT_MAIL_WINDOW, minutesOf } from '../time/index.js';
import { CLOCK_KINDS } from './ladder.js';
import { validateLadder } from './validate-ladder.js';

const step = { id: 'T-1', offset: -1, level: 0, audience: ['HOLDER'], urgent: false, at: '09:00' };
const late = { ...step, id: 'late+1', offset: 1, level: 1, urgent: true };
const repeat = { every: 5, level: 1, audience: ['HOLDER'], urgent: true, at: '09:00' };
const whole = { key: 'k', version: 1, name: { zh: '梯', en: 'Ladder' }, clockKind: 'PLAN', source: 's', steps: [step, late], repeat };

describe('a ladder read from JSON', () => {
  it('is taken as it is, with the repeat\'s constant interval filled in', () => {
    expect(validateLadder(whole)).toEqual({ ...whole, repeat: { ...repeat, growBy: 0, atMost: 250 } });
    const { repeat: _, ...once } = whole;
    expect(validateLadder(once)).toEqual(once);
  });

  it.each<[string, unknown]>([
    ['$', null], ['$', []], ['key', { ...whole, key: ' ' }], ['version', { ...whole, version: 0 }],
    ['name.en', { ...whole, name: { zh: '梯' } }], ['clockKind', { ...whole, clockKind: 'LUNCH' }],
    ['steps', { ...whole, steps: [] }], ['stepz', { ...whole, stepz: [] }],
    ['steps[0].offset', { ...whole, steps: [{ ...step, offset: 0.5 }] }],
    ['steps[0].offset', { ...whole, steps: [{ ...step, offset: '-1' }] }],
    ['steps[0].level', { ...whole, steps: [{ ...step, level: 6 }] }],
    ['steps[0].audience', { ...whole, steps: [{ ...step, audience: [] }] }],
    ['steps[0].audience[1]', { ...whole, steps: [{ ...step, audience: ['HOLDER', 'EVERYONE'] }] }],
    ['steps[0].urgent', { ...whole, steps: [{ ...step, urgent: 'yes' }] }],
    ['steps[0].at', { ...whole, steps: [{ ...step, at: '9:00' }] }],
    ['steps[0].days', { ...whole, steps: [{ ...step, days: 1 }] }],
    ['steps[0].id', { ...whole, steps: [{ ...step, id: 'a:b' }] }],
    ['steps[0].id', { ...whole, steps: [{ ...step, id: 'overdue+8' }] }],
    ['steps[1].id', { ...whole, steps: [step, { ...late, id: 'T-1' }] }],
    ['steps[1].offset', { ...whole, steps: [late, step] }],
    ['repeat.every', { ...whole, repeat: { ...repeat, every: 0 } }],
    ['repeat.atMost', { ...whole, repeat: { ...repeat, atMost: 4 } }],
    ['repeat', { ...whole, steps: [step] }],
  ])('is refused at %s', (path, json) => {
    expect(() => validateLadder(json)).toThrow(expect.objectContaining({ code: 'invalid_input', details: expect.objectContaining({ path }) }));
  });
});

describe('the seeded ladders', () => {
  const seeds = new URL('../../../../seeds/ladders/', import.meta.url);
  const ladders = readdirSync(seeds).map((file) => validateLadder(JSON.parse(readFileSync(new URL(file, seeds), 'utf8'))));

  it('are one for each kind of clock', () => {
    expect(ladders.map(({ clockKind }) => clockKind).sort()).toEqual([...CLOCK_KINDS].sort());
    expect(new Set(ladders.map(({ key }) => key)).size).toBe(ladders.length);
  });

  it('send inside the default mail window and name a source for each step and repeat', () => {
    for (const { steps, repeat: again } of ladders) {
      for (const act of [...steps, ...(again ? [again] : [])]) {
        expect(act.source).toBeTruthy();
        expect(DEFAULT_MAIL_WINDOW.spans.some(({ from, to }) =>
          minutesOf(from) <= minutesOf(act.at) && minutesOf(act.at) < minutesOf(to))).toBe(true);
      }
    }
  });

  it('repeat until the clock stops, rise and never fall, and only widen whom they tell', () => {
    for (const { steps, repeat: again, key } of ladders) {
      expect([key, again !== undefined]).toEqual([key, true]);
      const overdue = steps.filter(({ offset }) => offset > 0);
      overdue.forEach((rung, i) => {
        const before = overdue[i - 1];
        expect(rung.audience).toContain('HOLDER');
        if (!before) return;
        expect(rung.level).toBeGreaterThanOrEqual(before.level);
        expect(rung.audience).toEqual(expect.arrayContaining([...before.audience]));
      });
    }
  });

  it('keep the office\'s own clocks with the office: no agency post is urged for what the office owes', () => {
    for (const { steps, repeat: again } of ladders.filter(({ clockKind }) => clockKind === 'VERIFY' || clockKind === 'RULING' || clockKind === 'EXTENSION')) {
      for (const { audience, level } of [...steps, ...(again ? [again] : [])]) {
        expect(level).toBeLessThanOrEqual(1);
        for (const who of audience) expect(['HOLDER', 'OFFICE', 'CONVENER']).toContain(who);
      }
    }
  });
});
