import { TASK_STATUSES } from '../task/index.js';
import { canWithdraw, withdrawing } from './evidence-item.js';

const at = new Date('2015-09-01T02:00:00Z');
const fresh = { releasedAt: null, withdrawnAt: null };
const code = (name: string, details: object): unknown => expect.objectContaining({ code: name, details: expect.objectContaining(details) as object });

it('is withdrawn inside the agency before a signature, and before everybody after one', () => {
  expect(withdrawing(fresh, 'IN_PROGRESS', '录错了')).toBe('inside');
  expect(withdrawing({ releasedAt: at, withdrawnAt: null }, 'RETURNED', '不是最终稿')).toBe('signed');
});

it('takes a reason, and is done once', () => {
  expect(() => withdrawing(fresh, 'IN_PROGRESS', ' ')).toThrow(code('reason_required', { act: 'withdrawEvidence' }) as Error);
  expect(() => withdrawing({ releasedAt: at, withdrawnAt: at }, 'RETURNED', '再撤')).toThrow(code('conflict', { already: 'evidence_withdrawn' }) as Error);
});

it('is not possible while a request for completion is decided on, in these states alone', () => {
  expect(TASK_STATUSES.filter((status) => !canWithdraw(fresh, status))).toEqual(['SIGNING', 'LEAD_REVIEW', 'VERIFYING']);
  expect(() => withdrawing({ releasedAt: at, withdrawnAt: null }, 'VERIFYING', '换一份')).toThrow(code('conflict', { already: 'evidence_signed' }) as Error);
});
