import type { Addressed, CalendarChangedModel } from '#mail';
import type { DraftNotice } from '#workflow';

/** What a holiday notice did to the dates of the reader, one row each. */
export function calendarChanged({ model: { facts }, moves, tasks }: DraftNotice): Omit<CalendarChangedModel, keyof Addressed> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    year: Number(facts['year']), published: String(facts['published']), days: facts['days'] as CalendarChangedModel['days'],
    dates: moves.flatMap(({ taskId, kind, what, fromOn, toOn }) => {
      const task = byId.get(taskId);
      return task === undefined ? [] : [{ title: task.title, agency: task.agency, link: `/tasks/${taskId}`, clock: kind, what, fromOn, toOn }];
    }),
  };
}
