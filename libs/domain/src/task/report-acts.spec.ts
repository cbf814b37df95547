import { OFFICE_AGENCY, type PersonActor, type PostRole } from '../access/index.js';
import { civilDate } from '../time/index.js';
import { allowedReportActions, decideReportAct, REPORT_ACTS, REPORT_STATUSES, type Report, type ReportStatus } from './report-acts.js';
import type { Task } from './task.js';

const task = { agencyCode: 'CAC', leadAgencyCode: 'NDRC' } as Task;
const report = (status: ReportStatus): Report => ({ id: 'r', taskId: 't', period: '2015-08', dueOn: civilDate('2015-08-28'), status, draftedBy: 'drafter' });
const person = (agency: string, role: PostRole, personId = 'x'): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency, scope: 'agency', posts: [{ id: role, role, title: role, unitId: null }],
});

it('leads from open to accepted, and back from a return', () => {
  const targets = new Set<ReportStatus>(REPORT_ACTS.map((row) => row.to));
  for (const status of REPORT_STATUSES.filter((s) => s !== 'SCHEDULED' && s !== 'OPEN')) expect(targets).toContain(status);
  expect(decideReportAct('saveDraft', report('RETURNED'), task, person('CAC', 'HANDLER'), undefined, false).row.to).toBe('DRAFT');
});

it('is signed by another person than its drafter', () => {
  expect(() => decideReportAct('sign', report('SIGNING'), task, person('CAC', 'SIGNATORY', 'drafter'), undefined, false)).toThrow(expect.objectContaining({ code: 'four_eyes' }));
  expect(decideReportAct('sign', report('SIGNING'), task, person('CAC', 'SIGNATORY'), undefined, false).row.to).toBe('SUBMITTED');
});

it('may be returned by its own signatory before, by the lead and the office after it was submitted, with a reason', () => {
  expect(() => decideReportAct('return', report('SUBMITTED'), task, person('NDRC', 'REVIEWER'), ' ', false)).toThrow(expect.objectContaining({ code: 'reason_required' }));
  expect(decideReportAct('return', report('SUBMITTED'), task, person('NDRC', 'REVIEWER'), '过简', false).row.to).toBe('RETURNED');
  expect(decideReportAct('return', report('SUBMITTED'), task, person(OFFICE_AGENCY, 'OFFICE_OFFICER'), '过简', false).row.to).toBe('RETURNED');
  expect(() => decideReportAct('return', report('SUBMITTED'), task, person('MIIT', 'REVIEWER'), '过简', false)).toThrow(expect.objectContaining({ code: 'act_not_allowed_for_agency' }));
});

it('offers each person what he may do and nothing else', () => {
  const acts = (status: ReportStatus, who: PersonActor): string[] => allowedReportActions(report(status), task, who, false).map(({ act }) => act);
  expect(acts('OPEN', person('CAC', 'HANDLER'))).toEqual(['saveDraft']);
  expect(acts('DRAFT', person('CAC', 'HANDLER'))).toEqual(['saveDraft', 'sendToSign']);
  expect(acts('SIGNING', person('CAC', 'SIGNATORY', 'drafter'))).toEqual(['return']);
  expect(acts('SUBMITTED', person(OFFICE_AGENCY, 'OFFICE_OFFICER'))).toEqual(['return', 'accept']);
  expect(acts('SUBMITTED', person('MIIT', 'SIGNATORY'))).toEqual([]);
});
