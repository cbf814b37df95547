import { readFileSync } from 'node:fs';
import { EVENT_TYPES } from '../events/index.js';
import { ESCALATION_ACTS, ESCALATION_MOVES, type EscalationActRow } from './escalation-acts.js';
import { ESCALATION_GUARDS } from './escalation-guards.js';
import { ESCALATION_STATUSES, isOpenEscalation, noticeNumber, type EscalationStatus } from './escalation.js';
import { highestAllowed, policyLevel } from './escalation-policy.js';
import { validateEscalationPolicy } from './validate-policy.js';

const ROWS: readonly EscalationActRow[] = ESCALATION_ACTS;
const MOVES: readonly { from: readonly EscalationStatus[]; to: EscalationStatus; event: string }[] = Object.values(ESCALATION_MOVES);
const SEED: unknown = JSON.parse(readFileSync('seeds/policies/escalation.json', 'utf8'));
const policy = validateEscalationPolicy(SEED);

describe('the action table of papers', () => {
  it('reaches every status from nothing, and leaves none that has ended', () => {
    const seen = new Set<string>(['NONE']);
    for (let grown = true; grown;) {
      const next = [...ROWS, ...MOVES].filter((row) => (row.from as readonly string[]).some((from) => seen.has(from))).map((row) => row.to).filter((to) => !seen.has(to));
      grown = next.length > 0;
      next.forEach((to) => seen.add(to));
    }
    expect([...seen].sort()).toEqual(['NONE', ...ESCALATION_STATUSES].sort());
    for (const row of [...ROWS, ...MOVES]) for (const from of row.from) expect(from === 'NONE' || isOpenEscalation(from)).toBe(true);
  });

  it('issues nothing above 催办 without a signature, and sends nothing that was overtaken or declined', () => {
    for (const row of [...ROWS, ...MOVES].filter(({ to }) => to === 'ISSUED')) {
      expect('act' in row ? row.act === 'urge' : row.from).toEqual('act' in row ? true : ['SIGNED']);
    }
    expect(ROWS.filter(({ to }) => to === 'SIGNED').map(({ roles, guards }) => [roles, guards])).toEqual([['signers', ['stillTrue', 'notPaused', 'notProposer']]]);
  });

  it('names known guards and events, and a way on or out for every paper that waits', () => {
    for (const { event, guards } of ROWS) {
      expect(Object.keys(EVENT_TYPES)).toContain(event);
      for (const guard of guards) expect(ESCALATION_GUARDS).toHaveProperty(guard);
    }
    for (const status of ESCALATION_STATUSES.filter(isOpenEscalation)) {
      expect(MOVES.some(({ from }) => from.includes(status))).toBe(true);
    }
  });
});

describe('the policy', () => {
  it('ships with five levels, a signature above the first and none below, red and the bulletin by the convener', () => {
    expect(policy.levels.map(({ level, colour, signedBy }) => [level, colour, signedBy[0] ?? null])).toEqual([
      [1, null, null], [2, 'BLUE', 'OFFICE_DIRECTOR'], [3, 'YELLOW', 'OFFICE_DIRECTOR'], [4, 'RED', 'CONVENER'], [5, null, 'CONVENER']]);
    expect(policyLevel(policy, 4).repliedBy).toContain('SIGNATORY');
  });

  it('lets a paper rise by one level, or start higher for a reason that says so', () => {
    expect([0, 1, 2].map((issued) => highestAllowed(policy, 'URGED', issued))).toEqual([1, 2, 3]);
    expect(highestAllowed(policy, 'INSTRUCTED', 0)).toBe(3);
  });

  const broken = (change: (json: { levels: Record<string, unknown>[]; triggers: Record<string, unknown>[] } & Record<string, unknown>) => void): unknown => {
    const json = structuredClone(SEED) as Parameters<typeof change>[0];
    change(json);
    return json;
  };
  it.each([
    ['a level that is missing', (json) => { json.levels.pop(); }, 'levels'],
    ['an order without a signature', (json) => { Object.assign(json.levels[2] ?? {}, { signedBy: [] }); }, 'levels[2].signedBy'],
    ['a 催办 that needs one', (json) => { Object.assign(json.levels[0] ?? {}, { signedBy: ['CONVENER'] }); }, 'levels[0].signedBy'],
    ['an order without a colour', (json) => { Object.assign(json.levels[1] ?? {}, { colour: null }); }, 'levels[1].colour'],
    ['a reply within calendar days', (json) => { Object.assign(json.levels[0] ?? {}, { replyWithin: 'P3D' }); }, 'levels[0].replyWithin'],
    ['a misspelt field', (json) => { json['coolDown'] = 3; }, 'coolDown'],
    ['a scanned trigger without days', (json) => { Object.assign(json.triggers[6] ?? {}, { afterWorkingDays: null }); }, 'triggers[6].afterWorkingDays'],
    ['a signature that no post of the office could give', (json) => { Object.assign(json.levels[1] ?? {}, { signedBy: ['SIGNATORY'] }); }, 'levels[1].signedBy[0]'],
    ['an answer by the office itself', (json) => { Object.assign(json.levels[1] ?? {}, { repliedBy: ['OFFICE_OFFICER'] }); }, 'levels[1].repliedBy[0]'],
    ['a level of another kind, whose numbers are not its own', (json) => { Object.assign(json.levels[0] ?? {}, { kind: 'BULLETIN' }); }, 'levels[0].kind'],
    ['a higher level in a milder colour', (json) => { Object.assign(json.levels[3] ?? {}, { colour: 'BLUE' }); }, 'levels[3].colour'],
    ['two levels of one colour', (json) => { Object.assign(json.levels[2] ?? {}, { colour: 'RED' }); }, 'levels[3].colour'],
    ['a reason that nobody may name', (json) => { json['startsAt'] = { NOT_RECEIVED: 3 }; }, 'startsAt.NOT_RECEIVED'],
    ['a trigger that nothing watches', (json) => { Object.assign(json.triggers[7] ?? {}, { expected: 'RECEIPT' }); }, 'triggers[7].by'],
    ['a trigger for another reason than what it watches', (json) => { Object.assign(json.triggers[7] ?? {}, { reason: 'BEHIND' }); }, 'triggers[7].reason'],
    ['a look at what is done', (json) => { Object.assign(json.triggers[7] ?? {}, { activation: ['COMPLETED'] }); }, 'triggers[7].activation[0]'],
    ['other states for a clock than those in which it runs', (json) => { Object.assign(json.triggers[0] ?? {}, { activation: ['IN_PROGRESS'] }); }, 'triggers[0].activation'],
    ['a bulletin by the machine', (json) => { Object.assign(json.triggers[6] ?? {}, { level: 5 }); }, 'triggers[6].level'],
    ['days that no look would wait for', (json) => { Object.assign(json.triggers[6] ?? {}, { afterWorkingDays: 3 }); }, 'triggers[6].afterWorkingDays'],
    ['a gap without its points', (json) => { Object.assign(json.triggers[5] ?? {}, { atLeast: null }); }, 'triggers[5].atLeast'],
    ['one clock watched twice', (json) => { json.triggers.push({ ...json.triggers[0], id: 'again' }); }, 'triggers[8].expected'],
    ['two triggers of one name', (json) => { Object.assign(json.triggers[1] ?? {}, { id: 'not-received' }); }, 'triggers[1].id'],
  ] satisfies [string, Parameters<typeof broken>[0], string][])('refuses %s', (_, change, path) => {
    expect(() => validateEscalationPolicy(broken(change))).toThrow(expect.objectContaining({ code: 'invalid_input', details: expect.objectContaining({ path }) as unknown }) as Error);
  });
});

it('numbers papers as documents are numbered', () => {
  expect(noticeNumber({ kind: 'URGE', year: 2026, number: 12 })).toBe('催办〔2026〕12号');
  expect(noticeNumber({ kind: 'SUPERVISION', year: null, number: null })).toBeNull();
});
