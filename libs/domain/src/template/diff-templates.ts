import { displayName, type AgencyRegistry } from '../agency/index.js';
import { parseOffset, type OffsetUnit } from '../time/index.js';
import { DIFF_WORDS, type Locale } from './diff-words.js';
import type { MeasureTemplate, TemplateTask } from './template.js';

/**
 * What changed between two versions of a template, in officials' words (A9); nothing where nothing changed.
 * With a registry the English sentences name agencies in English, else as printed. Throws bad_offset.
 */
export function diffTemplates(a: MeasureTemplate, b: MeasureTemplate, locale: Locale, registry?: AgencyRegistry): string[] {
  const words = DIFF_WORDS[locale];
  const name = (task: TemplateTask): string => {
    const agency = registry?.byCode.get(task.agencyCode);
    return locale === 'en' && agency !== undefined ? displayName(agency, 'en') : task.printedName;
  };
  const lines: string[] = [];
  if (a.type !== b.type) lines.push(words.type(words.types[a.type], words.types[b.type]));
  const before = new Map(a.tasks.map((task) => [task.key, task]));
  const after = new Map(b.tasks.map((task) => [task.key, task]));
  const leadsBefore = leadNames(a, name);
  const leadsAfter = leadNames(b, name);
  if (leadsBefore !== leadsAfter) lines.push(words.lead(leadsBefore || words.none, leadsAfter || words.none));
  for (const [key, task] of after) if (!before.has(key)) lines.push(words.added(name(task), words.roles[task.role]));
  for (const [key, task] of before) if (!after.has(key)) lines.push(words.removed(name(task), words.roles[task.role]));
  for (const [key, task] of after) {
    const old = before.get(key);
    if (old !== undefined) lines.push(...diffTask(old, task, name(task), locale));
  }
  return lines;
}

const leadNames = (template: MeasureTemplate, name: (task: TemplateTask) => string): string =>
  template.tasks.filter(({ role }) => role === 'LEAD').map(name).join('、');

function diffTask(a: TemplateTask, b: TemplateTask, name: string, locale: Locale): string[] {
  const words = DIFF_WORDS[locale];
  const lines: string[] = [];
  if (a.role !== b.role && a.role !== 'LEAD' && b.role !== 'LEAD') lines.push(words.role(name, words.roles[a.role], words.roles[b.role]));
  if (a.printedName !== b.printedName) lines.push(words.printed(name, a.printedName, b.printedName));
  if (a.requirement !== b.requirement) lines.push(words.requirement(name, a.requirement, b.requirement));
  if (a.deliverable !== b.deliverable) lines.push(words.deliverable(name, a.deliverable, b.deliverable));
  if (a.deliverableType !== b.deliverableType) {
    lines.push(words.deliverableType(name, words.deliverables[a.deliverableType], words.deliverables[b.deliverableType]));
  }
  if (a.reporting !== b.reporting) lines.push(words.reporting(name, words.periods[a.reporting], words.periods[b.reporting]));
  const said = (task: TemplateTask): string => (task.joint === undefined ? words.none : words.joints(task.joint));
  if (said(a) !== said(b)) lines.push(words.joint(name, said(a), said(b)));
  return [...lines, ...diffClocks(a, b, name, locale)];
}

function diffClocks(a: TemplateTask, b: TemplateTask, name: string, locale: Locale): string[] {
  const words = DIFF_WORDS[locale];
  const span = (offset: string | undefined): string => {
    if (offset === undefined) return words.none;
    const { count, unit } = parseOffset(offset);
    return words.span(count, unit satisfies OffsetUnit);
  };
  const kinds = [...new Set([...a.clocks, ...b.clocks].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const old = a.clocks.find((clock) => clock.kind === kind)?.offset;
    const now = b.clocks.find((clock) => clock.kind === kind)?.offset;
    return old === now ? [] : [words.clock(name, words.clocks[kind], span(old), span(now))];
  });
}
