import { agencyNamesIn, plannableMeasures, plannedTasks, type PlanItemWrite, type PlanRow, type Tx } from '#database';
import {
  amendmentLines, judgeChanges, type ChangeRefusal, type PlanChange, type PlanEffect, type PlanLine, type TemplateRole,
} from '#domain';
import { itemsOf } from '../plans/items-of.js';
import type { TimeBook } from '../time/books.js';

/** What an amendment would do to the plan as it stands now. */
export interface Judgement {
  effects: PlanEffect[];
  refusals: ChangeRefusal[];
  lines: PlanLine[];
  /** The items that its additions are made from, by measure and agency. */
  items: ReadonlyMap<string, PlanItemWrite>;
}

export const itemKey = ({ measureId, agencyCode }: Pick<PlanItemWrite, 'measureId' | 'agencyCode'>): string => `${measureId}/${agencyCode}`;

/** Judges the changes against the plan's tasks and the newest templates, and puts them into words. */
export async function judge(tx: Tx, plan: PlanRow, changes: readonly PlanChange[], basis: string, book: TimeBook): Promise<Judgement> {
  const refs = [...new Set(changes.flatMap(({ kind, measureRef }) => (kind === 'ADD' && measureRef !== undefined ? [measureRef] : [])))];
  const tasks = await plannedTasks(tx, plan.id, changes.flatMap(({ taskId }) => (taskId === undefined ? [] : [taskId])), refs);
  const measures = refs.length === 0 ? [] : (await plannableMeasures(tx, plan.documentId)).filter(({ measureRef }) => refs.includes(measureRef));
  const found = measures.flatMap((measure) => itemsOf(measure).map((item) => ({ item, measureRef: measure.measureRef })));
  const { effects, refusals } = judgeChanges(changes, {
    tasks: new Map(tasks.map((task) => [task.id, task])), today: book.today, calendar: book.calendar,
    addable: found.map(({ item, measureRef }) => ({ ...item, measureRef, role: item.role satisfies TemplateRole })),
  });
  const names = await agencyNamesIn(tx, effects.map((effect) => (effect.kind === 'ADD' ? effect.item.agencyCode : effect.task.agencyCode)));
  return {
    effects, refusals, items: new Map(found.map(({ item }) => [itemKey(item), item])),
    lines: amendmentLines(effects, basis, (code, locale) => names.get(code)?.[locale] ?? code),
  };
}
