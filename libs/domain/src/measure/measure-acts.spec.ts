import type { HeldPost, PersonActor, PostRole } from '../access/index.js';
import { civilDate } from '../time/index.js';
import { allowedMeasureActions, decideMeasure, type MeasureFacts, type MeasureInput } from './decide-measure.js';
import { MEASURE_ACT_NAMES, MEASURE_ACTS, type MeasureActRow } from './measure-acts.js';
import { MEASURE_STATUSES, type Measure, type MeasureStatus } from './measure.js';
import { settles, worstTask, type Comparable } from './worst-task.js';

const ROWS: readonly MeasureActRow[] = MEASURE_ACTS;
const FACTS: MeasureFacts = { today: civilDate('2015-07-08'), leadAgency: 'NDRC', openTasks: [], finishedTaskIds: ['t1'], fourEyesRelaxed: false };
const INPUT: MeasureInput = {
  reason: '理由', basis: '国办发〔2015〕1号', reviewOn: civilDate('2015-08-03'), endKind: 'NOT_PURSUED', taskIds: ['t1'], newDue: civilDate('2015-08-03'),
};

const measure = (status: MeasureStatus, more: Partial<Measure> = {}): Measure => ({
  id: 'm', documentId: 'd', ref: '1.1', title: null, type: 'continuing', status, version: 1, statusBefore: null, requestedBy: null, verifiedBy: null,
  endKind: null, reviewOn: null, ...more,
});
const actor = (agency: string, ...roles: PostRole[]): PersonActor => ({
  kind: 'person', personId: `${agency}-1`, name: '某人', locale: 'zh', agency, scope: agency === 'JMO' ? 'office' : 'agency',
  posts: roles.map((role): HeldPost => ({ id: role, role, title: role, unitId: null })),
});

it('reaches every status from the first, and leaves every one that is no end', () => {
  const reached = new Set<MeasureStatus>(['PARSED']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of ROWS) if (to !== 'beforeSuspension' && from.some((status) => reached.has(status))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...MEASURE_STATUSES].sort());
  expect(MEASURE_STATUSES.filter((status) => !ROWS.some(({ from }) => from.includes(status)))).toEqual(['TERMINATED']);
});

it.each(MEASURE_ACT_NAMES.flatMap((act) => MEASURE_STATUSES.map((status) => [act, status] as const)))('%s from %s is possible exactly where the table says so', (act, status) => {
  const row = ROWS.find((one) => one.act === act);
  const side = row?.side === 'LEAD' ? actor('NDRC', 'SIGNATORY') : actor('JMO', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER', 'CONVENER');
  const attempt = (): unknown => decideMeasure(act, measure(status), side, FACTS, INPUT).patch.status;
  if (row?.from.includes(status)) expect(attempt()).toBe(row.to === 'beforeSuspension' ? 'ACTIVE' : row.to);
  else expect(attempt).toThrow(expect.objectContaining({ code: 'act_not_allowed_in_state' }));
});

it('lets the lead ask for verification and nobody else, and explains which task keeps it back', () => {
  const open = [{ id: 't2', title: '夯实', agencyCode: 'MIIT', status: 'IN_PROGRESS' as const }];
  const ask = (who: PersonActor, facts = FACTS): unknown => decideMeasure('requestVerification', measure('ACTIVE'), who, facts, {});
  expect(() => ask(actor('MIIT', 'SIGNATORY'))).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_agency' }));
  expect(() => ask(actor('NDRC', 'HANDLER'))).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_role' }));
  expect(() => ask(actor('NDRC', 'SIGNATORY'), { ...FACTS, openTasks: open })).toThrow(expect.objectContaining({ code: 'tasks_open', details: { act: 'requestVerification', tasks: open } }));
  expect(allowedMeasureActions(measure('ACTIVE'), actor('NDRC', 'SIGNATORY'), { ...FACTS, openTasks: open }).blocked).toMatchObject([{ act: 'requestVerification', code: 'tasks_open' }]);
});

it('keeps silent of going on without an end where the measure has one', () => {
  const director = actor('JMO', 'OFFICE_DIRECTOR');
  const open = { ...FACTS, openTasks: [{ id: 't2', title: '夯实', agencyCode: 'MIIT', status: 'IN_PROGRESS' as const }] };
  expect(allowedMeasureActions(measure('ACTIVE', { type: 'dated' }), director, open).blocked).toEqual([]);
  expect(allowedMeasureActions(measure('ACTIVE'), director, open).blocked).toMatchObject([{ act: 'continue', code: 'tasks_open' }]);
  expect(() => decideMeasure('continue', measure('ACTIVE', { type: 'dated' }), director, open, INPUT)).toThrow(expect.objectContaining({ code: 'only_continuing' }));
});

it('takes different people to ask, to verify and to close out', () => {
  const [first, second] = [actor('JMO', 'OFFICE_DIRECTOR'), { ...actor('JMO', 'OFFICE_DIRECTOR'), personId: 'another' }];
  const asked = measure('VERIFYING', { requestedBy: first.personId });
  expect(() => decideMeasure('verify', asked, first, FACTS, {})).toThrow(expect.objectContaining({ code: 'four_eyes' }));
  expect(decideMeasure('verify', asked, second, FACTS, {}).patch).toEqual({ status: 'COMPLETED', verifiedBy: 'another' });
  expect(() => decideMeasure('closeOut', measure('COMPLETED', { verifiedBy: 'another' }), second, FACTS, {})).toThrow(expect.objectContaining({ code: 'four_eyes' }));
  expect(decideMeasure('verify', asked, first, { ...FACTS, fourEyesRelaxed: true }, {}).patch.status).toBe('COMPLETED');
});

it('ends nothing without a document, a kind of ending and the convener', () => {
  const convener = actor('JMO', 'CONVENER');
  expect(() => decideMeasure('terminate', measure('ACTIVE'), actor('JMO', 'OFFICE_DIRECTOR'), FACTS, INPUT)).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_role' }));
  expect(() => decideMeasure('terminate', measure('ACTIVE'), convener, FACTS, { endKind: 'SUPERSEDED' })).toThrow(expect.objectContaining({ code: 'field_required', details: expect.objectContaining({ field: 'basis' }) as unknown }));
  expect(() => decideMeasure('terminate', measure('ACTIVE'), convener, FACTS, { basis: '国发〔2018〕6号' })).toThrow(expect.objectContaining({ details: expect.objectContaining({ field: 'endKind' }) as unknown }));
});

it('goes back after a pause to where it was, and returns only with finished tasks of its own', () => {
  const director = actor('JMO', 'OFFICE_DIRECTOR');
  expect(decideMeasure('resume', measure('SUSPENDED', { statusBefore: 'VERIFYING' }), director, FACTS, {}).patch).toEqual({ status: 'VERIFYING', statusBefore: null, reviewOn: null });
  expect(() => decideMeasure('return', measure('VERIFYING'), director, FACTS, { ...INPUT, taskIds: ['t9'] })).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  expect(() => decideMeasure('return', measure('VERIFYING'), director, FACTS, { ...INPUT, taskIds: [] })).toThrow(expect.objectContaining({ code: 'field_required' }));
});

describe('the worst task beside the status', () => {
  const task = (id: string, status: Comparable['status'], currentDue: string, timeliness: Comparable['timeliness'] = 'ON_TIME'): Comparable =>
    ({ id, status, currentDue: civilDate(currentDue), timeliness, role: 'COOPERATING' });

  it('is the longest overdue, then the farthest from done, then the one due first; none where all are done', () => {
    const late = task('late', 'IN_PROGRESS', '2015-07-01', 'OVERDUE');
    const tasks = [task('signed', 'VERIFYING', '2015-06-01'), task('unsigned', 'DISPATCHED', '2015-09-30'), late, task('later', 'DISPATCHED', '2015-07-06', 'OVERDUE')];
    expect(worstTask(tasks)?.id).toBe('late');
    expect(worstTask(tasks.filter(({ timeliness }) => timeliness !== 'OVERDUE'))?.id).toBe('unsigned');
    expect(worstTask([task('b', 'IN_PROGRESS', '2015-09-30'), task('a', 'IN_PROGRESS', '2015-08-31')])?.id).toBe('a');
    expect(worstTask([task('done', 'COMPLETED', '2015-06-01'), task('ended', 'TERMINATED', '2015-06-01')])).toBeNull();
  });

  it('keeps a measure back as long as a lead or co-operating task is neither done, ended nor routine; a local one never does', () => {
    expect(settles({ status: 'IN_PROGRESS', role: 'COOPERATING' })).toBe(false);
    expect(settles({ status: 'ROUTINE', role: 'LEAD' })).toBe(true);
    expect(settles({ status: 'TERMINATED', role: 'COOPERATING' })).toBe(true);
    expect(settles({ status: 'IN_PROGRESS', role: 'LOCAL' })).toBe(true);
  });
});
