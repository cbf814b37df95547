import { measureRelaxed, type MeasureTask, type Tx } from '#database';
import { OFFICE_AGENCY, settles, type CivilDate, type MeasureFacts } from '#domain';

/** The task of the measure's lead: the newest that still counts; undefined where the office leads. */
export function leadTaskOf(tasks: readonly MeasureTask[]): MeasureTask | undefined {
  const leads = tasks.filter(({ role }) => role === 'LEAD');
  return leads.find(({ status }) => status !== 'TERMINATED' && status !== 'CANCELLED') ?? leads[0];
}

/** What the guards of an act on a measure ask, from its tasks. */
export async function measureFactsOf(tx: Tx, measureId: string, tasks: readonly MeasureTask[], today: CivilDate): Promise<MeasureFacts> {
  return {
    today,
    leadAgency: tasks.length === 0 ? null : leadTaskOf(tasks)?.agencyCode ?? tasks[0]?.leadAgencyCode ?? OFFICE_AGENCY,
    openTasks: tasks.filter((task) => !settles(task)).map(({ id, title, agencyCode, status }) => ({ id, title, agencyCode, status })),
    finishedTaskIds: tasks.filter(({ status }) => status === 'COMPLETED' || status === 'CLOSED').map(({ id }) => id),
    fourEyesRelaxed: await measureRelaxed(tx, measureId),
  };
}
