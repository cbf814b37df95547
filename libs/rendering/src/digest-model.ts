import type { NoticeKind } from '#domain';
import type { DigestGroup, DigestModel } from '#mail';
import type { DraftNotice, MailDraft } from '#workflow';
import { linkOf, MAIL_OF } from './single-models.js';

/** Under which heading of the digest a kind of notice stands. */
const GROUP_OF: { readonly [N in NoticeKind]: DigestGroup } = {
  'task.overdue': 'OVERDUE',
  'task.escalated': 'OVERDUE',
  'notice.issued': 'OVERDUE',
  'task.reminder': 'DUE_SOON',
  'plan.issued': 'DUE_SOON',
  'plan.amended': 'DUE_SOON',
  'task.dispatched': 'DUE_SOON',
  'task.subtask_dispatched': 'DUE_SOON',
  'task.handler_assigned': 'DUE_SOON',
  'task.returned': 'DUE_SOON',
  'report.opened': 'DUE_SOON',
  'report.returned': 'DUE_SOON',
  'report.returned_inside': 'DUE_SOON',
  'report.no_change': 'FOR_INFORMATION',
  'report.consolidated': 'FOR_INFORMATION',
  'report.matter_answered': 'FOR_INFORMATION',
  'plan.submitted': 'TO_SIGN',
  'notice.to_sign': 'TO_SIGN',
  'notice.replied': 'FOR_INFORMATION',
  'notice.declined': 'FOR_INFORMATION',
  'task.signing_requested': 'TO_SIGN',
  'task.review_requested': 'TO_SIGN',
  'task.verify_requested': 'TO_SIGN',
  'task.verify_proposed': 'TO_SIGN',
  'report.signing_requested': 'TO_SIGN',
  'task.word_requested': 'TO_SIGN',
  'task.acknowledged': 'FOR_INFORMATION',
  'task.completed': 'FOR_INFORMATION',
  'task.closed': 'FOR_INFORMATION',
  'task.due_changed': 'FOR_INFORMATION',
  'task.changed': 'FOR_INFORMATION',
  'report.submitted': 'FOR_INFORMATION',
  'extension.requested': 'TO_SIGN',
  'extension.returned': 'DUE_SOON',
  'extension.decided': 'FOR_INFORMATION',
  'calendar.changed': 'FOR_INFORMATION',
  'alarm.mail_undeliverable': 'FOR_INFORMATION',
  'account.invited': 'FOR_INFORMATION',
  'alarm.calendar_missing': 'FOR_INFORMATION',
  'spot_check.found': 'TO_SIGN',
  'spot_check.returned': 'DUE_SOON',
  'spot_check.concluded': 'FOR_INFORMATION',
  'alarm.other': 'FOR_INFORMATION',
};

type Item = DigestModel['groups'][number]['items'][number];

/** One table per heading; of several steps of one clock only the latest stands. */
export function digestModel(draft: MailDraft): DigestModel {
  const groups = new Map<DigestGroup, Item[]>();
  for (const notice of latestOfEachClock(draft.notices)) {
    const group = GROUP_OF[notice.kind];
    groups.set(group, [...(groups.get(group) ?? []), ...itemsOf(notice)]);
  }
  return {
    recipient: { name: draft.to.name }, date: draft.day, link: '/inbox',
    groups: [...groups].map(([group, items]) => ({ group, items: [...items].sort(byDue) })),
  };
}

function latestOfEachClock(notices: readonly DraftNotice[]): DraftNotice[] {
  const latest = new Map<string, DraftNotice>();
  for (const notice of notices) {
    const clock = notice.model.facts['clockId'];
    const key = typeof clock === 'string' ? clock : notice.id;
    const known = latest.get(key);
    if (known === undefined || notice.level > known.level || (notice.level === known.level && notice.model.on >= known.model.on)) latest.set(key, notice);
  }
  return [...latest.values()];
}

function itemsOf(notice: DraftNotice): Item[] {
  const kind = MAIL_OF[notice.kind];
  if (kind === null) return [];
  const { facts, reason } = notice.model;
  if (notice.tasks.length === 0) {
    const title = typeof facts['person'] === 'string' ? facts['person'] : typeof facts['year'] === 'number' ? String(facts['year']) : notice.agency;
    return [{ kind, title, agency: notice.agency, link: '/alarms', dueOn: null, provisional: false, workingDaysLeft: null }];
  }
  return notice.tasks.map((task) => {
    const due = notice.clock ?? task;
    // The clocks of a paper bear its id as their period: nothing to read.
    const period = typeof facts['period'] === 'string' && /^\d{4}-(Q|W|\d\d)/.test(facts['period']) ? facts['period'] : null;
    const number = typeof facts['noticeNumber'] === 'string' ? facts['noticeNumber'] : null;
    const text = [number ?? reason ?? period, notice.model.note].filter((part) => part !== null && part !== undefined).join('; ') || null;
    return {
      kind, title: task.title, agency: task.agency, link: linkOf(notice, task), dueOn: due.dueOn, provisional: due.provisional, workingDaysLeft: due.workingDaysLeft,
      ...(text === null ? {} : { text }),
    };
  });
}

function byDue(a: Item, b: Item): number {
  const [x, y] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
