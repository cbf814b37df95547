import { AMENDMENT_ACTS, ESCALATION_ACTS, EXTENSION_ACTS, MEASURE_ACTS, PLAN_ACTS, REPORT_ACTS, SPOT_CHECK_ACTS, TASK_ACTS } from '#domain';
import type { Both, Language } from './language.js';
import { OTHER_ACTS } from './report-problems.js';
import { DELIVERABLE_WORDS, ROLE_WORDS, STATUS_WORDS, STATUS_WORDS_OF } from './words.js';

type Details = Readonly<Record<string, unknown>>;

const ACT_WORDS: Readonly<Record<string, Both>> = Object.fromEntries(
  // Where two tables have an act of the same name, it is called as on a task.
  [...OTHER_ACTS, ...SPOT_CHECK_ACTS, ...ESCALATION_ACTS, { act: 'amend', zh: '调整', en: 'Amend' }, ...AMENDMENT_ACTS, ...PLAN_ACTS, ...MEASURE_ACTS, ...EXTENSION_ACTS, ...REPORT_ACTS, ...TASK_ACTS].map((row): [string, Both] => [row.act, { zh: row.zh, en: row.en }]));

/** The acts of each kind of thing, by the first part of its address: a report is accepted otherwise than a task. */
const ACTS_OF: Readonly<Record<string, readonly { act: string; zh: string; en: string }[]>> = {
  reports: REPORT_ACTS, extensions: EXTENSION_ACTS, notices: ESCALATION_ACTS, measures: MEASURE_ACTS, plans: PLAN_ACTS, amendments: AMENDMENT_ACTS, 'spot-checks': SPOT_CHECK_ACTS,
};

/** Of what kind of thing an address is: `reports` of /api/v1/reports/…; null for none that has words of its own. */
export function kindOfPath(path: string): string | null {
  const [, kind = ''] = /^\/api\/v1\/([a-z-]+)\//.exec(path) ?? [];
  return kind in ACTS_OF ? kind : null;
}

/** The details of a refusal as words of one language: what a sentence is built from. `kind`: what it is about, where that is no task. */
export class Facts {
  constructor(
    private readonly details: Details,
    private readonly language: Language,
    private readonly agencyNames: ReadonlyMap<string, Both>,
    private readonly kind: string | null = null,
  ) {}

  has(key: string): boolean {
    return this.details[key] !== undefined && this.details[key] !== null;
  }

  text(key: string): string {
    const value = this.details[key];
    return value === undefined || value === null ? '' : String(value);
  }

  /** The field the refusal is about, whatever the use case called it. */
  get path(): string {
    return this.text('path') || this.text('field');
  }

  texts(key: string): string[] {
    const value = this.details[key];
    return Array.isArray(value) ? value.map(String) : [];
  }

  inner(key: string): Facts {
    const value = this.details[key];
    return new Facts(value instanceof Object ? (value as Details) : {}, this.language, this.agencyNames, this.kind);
  }

  all(key: string): Facts[] {
    const value = this.details[key];
    return Array.isArray(value) ? value.map((one) => new Facts(one as Details, this.language, this.agencyNames, this.kind)) : [];
  }

  status(key: string): string {
    return this.statusWord(this.text(key));
  }

  statuses(key: string): string {
    return this.list([...new Set(this.texts(key))].map((status) => this.statusWord(status)));
  }

  /** A form of result (成果形式). */
  deliverable(key: string): string {
    return this.word(DELIVERABLE_WORDS, this.text(key));
  }

  act(key = 'act'): string {
    return ACTS_OF[this.kind ?? '']?.find(({ act }) => act === this.text(key))?.[this.language] ?? this.word(ACT_WORDS, this.text(key));
  }

  roles(key: string): string {
    return this.list(this.texts(key).map((role) => this.word(ROLE_WORDS, role)));
  }

  /** By name: the one that the facts bring along (of agencyCode as agencyName), else from the directory. */
  agency(key: string): string {
    const own = this.details[key.replace(/Code$/, 'Name')];
    if (own instanceof Object && this.language in own) return String((own as Record<string, unknown>)[this.language]);
    return this.agencyNames.get(this.text(key))?.[this.language] ?? this.text(key);
  }

  /** Several agencies by name. */
  agencies(key: string): string {
    return this.list(this.texts(key).map((code) => this.agencyNames.get(code)?.[this.language] ?? code));
  }

  /** 2015年10月1日 / 1 October 2015. */
  day(key: string): string {
    return civilDay(this.text(key), this.language);
  }

  list(words: readonly string[]): string {
    return words.join(this.language === 'zh' ? '、' : ', ');
  }

  private statusWord(status: string): string {
    return STATUS_WORDS_OF[this.kind ?? '']?.[status]?.[this.language] ?? this.word(STATUS_WORDS, status);
  }

  private word(words: Readonly<Record<string, Both>>, key: string): string {
    return words[key]?.[this.language] ?? key;
  }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function civilDay(text: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return text;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
