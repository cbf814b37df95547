import { DomainError } from '../errors.js';
import { checkChoices, formsFor, formTold, MAIL_FLOOR, MAILED_KINDS, type MailForm } from './mail-preferences.js';
import { NOTICE_ASKS } from './asks.js';
import { NOTICE_KINDS } from './notice.js';

const refusal = (kind: Parameters<typeof formsFor>[0], form: MailForm): unknown => {
  try {
    return checkChoices([{ kind, form }]);
  } catch (error) {
    return error instanceof DomainError ? { code: error.code, ...error.details } : error;
  }
};

it('has a floor for exactly the kinds that are mailed, and lets nothing be muted that asks for an act', () => {
  expect([...MAILED_KINDS].sort()).toEqual(Object.entries(NOTICE_KINDS).filter(([, { mailed }]) => mailed).map(([kind]) => kind).sort());
  for (const kind of MAILED_KINDS) if (kind in NOTICE_ASKS) expect({ kind, mayMute: formsFor(kind).includes('IN_APP') }).toEqual({ kind, mayMute: false });
});

it('refuses every form below the floor and names the kind and what it takes at least', () => {
  for (const kind of ['plan.issued', 'task.overdue', 'task.escalated', 'notice.issued', 'task.returned', 'alarm.mail_undeliverable'] as const) {
    for (const form of ['SINGLE', 'DIGEST', 'IN_APP'] as const) expect(refusal(kind, form)).toEqual({ code: 'mail_floor', path: 'choices[0].form', kind, least: 'FIXED' });
  }
  expect(refusal('task.review_requested', 'IN_APP')).toEqual({ code: 'mail_floor', path: 'choices[0].form', kind: 'task.review_requested', least: 'DIGEST' });
  expect(refusal('task.closed', 'IN_APP')).toEqual({ 'task.closed': 'IN_APP' });
  expect(() => checkChoices([{ kind: 'task.closed', form: 'SINGLE' }, { kind: 'task.closed', form: 'DIGEST' }])).toThrow('choices[1].kind');
});

it('tells a notice as the rules say, or as chosen; what is urgent never slower', () => {
  const told = (kind: keyof typeof NOTICE_KINDS, urgent: boolean, chosen?: MailForm): MailForm => formTold({ kind, urgent }, chosen && { [kind]: chosen });
  expect(told('task.closed', false)).toBe('DIGEST');
  expect(told('task.closed', false, 'SINGLE')).toBe('SINGLE');
  expect(told('task.closed', false, 'IN_APP')).toBe('IN_APP');
  expect(told('task.due_changed', true, 'DIGEST')).toBe('SINGLE');
  expect(told('task.reminder', false, 'SINGLE')).toBe('SINGLE');
  // Kept from before the floor rose: it counts for nothing.
  expect(told('task.overdue', true, 'IN_APP')).toBe('SINGLE');
  expect(told('task.changed', true)).toBe('IN_APP');
  expect(MAIL_FLOOR['task.overdue']).toBe('FIXED');
});
