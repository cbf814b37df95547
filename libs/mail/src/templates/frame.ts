import { clip, oneLine } from '../plain-text.js';
import type { MailLocale } from './context.js';
import type { MailBlock, MailDocument } from './document.js';
import type { Addressed, ClockKind, DueFacts, TaskMailModel } from './models.js';
import { CLOCKS, ROLES, dueText, whoElse, whyYou } from './wording.js';

export type Row = readonly [label: string, value: string];

/** What a template adds to the frame, in one language. */
export interface Wording {
  /** In brackets before the subject. */
  tag: string;
  /** What to do, in one sentence: the first thing read. */
  ask: string;
  body: readonly string[];
  facts?: readonly Row[];
}

/** A template: one name for digests, one wording per language. */
export interface MailTemplate<M> {
  label: Readonly<Record<MailLocale, string>>;
  compose: (locale: MailLocale, model: M) => MailDocument;
}

/** The frame of every mail about one task: what to do, the facts, the measure in its own words, the link, why you, who else. */
export function taskTemplate<M extends TaskMailModel>(label: MailTemplate<M>['label'], wording: { [L in MailLocale]: (model: M) => Wording }, clockOf: (model: M) => ClockFacts | null = () => null): MailTemplate<M> {
  return {
    label,
    compose: (locale, model) => {
      const words = wording[locale](model);
      const { task } = model;
      const zh = locale === 'zh';
      return {
        subject: subjectLine(locale, words.tag, task.title, task.agency),
        blocks: [
          greeting(locale, model.recipient),
          { type: 'emphasis', text: words.ask },
          ...words.body.map((text): MailBlock => ({ type: 'paragraph', text })),
          { type: 'facts', rows: [...taskRows(locale, task), ...clockRows(locale, task, clockOf(model)), ...(words.facts ?? []), ...noteRow(locale, model)] },
          {
            type: 'quote',
            source: zh
              ? `《${task.docTitle}》（${task.docNumber}）第${task.measureRef}条“${task.measureTitle}”原文`
              : `Measure ${task.measureRef} "${task.measureTitle}" of "${task.docTitle}" (${task.docNumber}), in the original words`,
            text: task.measureQuote,
          },
          { type: 'action', label: zh ? '登录系统办理' : 'Open in the system', path: model.link },
          ...closing(locale, model),
        ],
      };
    },
  };
}

export type ClockFacts = DueFacts & { kind: ClockKind };

function taskRows(locale: MailLocale, task: TaskMailModel['task']): Row[] {
  const role = ROLES[task.role][locale];
  if (locale === 'zh') {
    return [
      ['任务', task.title],
      ['承担单位', `${task.agency}（${role}）`],
      ...(task.lead === null ? [] : [['牵头单位', task.lead] as const]),
    ];
  }
  return [
    ['Task', task.title],
    ['Agency', `${task.agency} (${role})`],
    ...(task.lead === null ? [] : [['Lead agency', task.lead] as const]),
  ];
}

/** The clock that this mail is about first, then the task's own due date unless they are the same. */
function clockRows(locale: MailLocale, task: DueFacts, clock: ClockFacts | null): Row[] {
  const completion: Row = [CLOCKS.COMPLETION[locale].noun, dueText(locale, task)];
  if (clock === null) return [completion];
  const own: Row = [CLOCKS[clock.kind][locale].noun, dueText(locale, clock)];
  return clock.kind === 'COMPLETION' ? [own] : [own, completion];
}

export function noteRow(locale: MailLocale, { note }: Addressed): Row[] {
  return note === undefined ? [] : [[locale === 'zh' ? '备注' : 'Note', note]];
}

export function greeting(locale: MailLocale, { name, post }: Addressed['recipient']): MailBlock {
  if (locale === 'zh') return { type: 'paragraph', text: `${name}同志${post ? `（${post}）` : ''}：` };
  return { type: 'paragraph', text: `Dear ${name}${post ? ` (${post})` : ''},` };
}

export function closing(locale: MailLocale, { reason, alsoTo }: Pick<Addressed, 'reason' | 'alsoTo'>): MailBlock[] {
  return [
    { type: 'small', text: whyYou(locale, reason) },
    { type: 'small', text: whoElse(locale, alsoTo) },
    footer(locale),
  ];
}

export function footer(locale: MailLocale): MailBlock {
  return { type: 'small', text: locale === 'zh' ? '本邮件由督办系统自动发送，请勿直接回复；请登录系统办理。' : 'This mail was sent by the Duban system; please do not reply to it, but act in the system.' };
}

const LONGEST_SUBJECT = 110;
/** English names of ministries are long. */
const LONGEST_AGENCY = { zh: 30, en: 48 } as const satisfies Record<MailLocale, number>;

/** Long titles are cut, never the tag or the agency: they decide whether the mail is opened. */
export function subjectLine(locale: MailLocale, tag: string, title: string, agency: string | null): string {
  const head = locale === 'zh' ? `【${tag}】` : `[${tag}] `;
  const who = agency === null ? '' : clip(oneLine(agency), LONGEST_AGENCY[locale]);
  const tail = who === '' ? '' : locale === 'zh' ? `（${who}）` : ` (${who})`;
  return `${head}${clip(oneLine(title), LONGEST_SUBJECT - [...head].length - [...tail].length)}${tail}`;
}
