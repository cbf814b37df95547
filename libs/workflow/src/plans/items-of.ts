import type { plannableMeasures, PlanItemWrite } from '#database';
import { OFFICE_AGENCY, type MeasureTemplate } from '#domain';

type Templated = Awaited<ReturnType<typeof plannableMeasures>>[number];

/** The plan items of one measure: one per task of its template, pinned to the template's version (A9, B2). */
export function itemsOf(measure: Templated): PlanItemWrite[] {
  const template = measure.body as MeasureTemplate;
  const { templateId, templateVersion } = measure;
  if (templateId === null || templateVersion === null) return [];
  // Without a named lead the office itself consolidates and answers for the measure.
  const lead = template.tasks.find((task) => task.role === 'LEAD')?.agencyCode ?? OFFICE_AGENCY;
  return template.tasks.map((task) => ({
    templateId,
    templateVersion,
    measureId: measure.measureId,
    taskKey: task.key,
    agencyCode: task.agencyCode,
    printedName: task.printedName,
    leadAgencyCode: lead,
    role: task.role,
    title: `${measure.measureRef} ${measure.title ?? ''}`.trim(),
    requirement: task.requirement || measure.words,
    deliverable: task.deliverable,
    deliverableType: task.deliverableType,
    type: template.type,
    reporting: task.reporting,
    clockOffsets: Object.fromEntries(task.clocks.map((clock) => [clock.kind, clock.offset])),
    joint: task.joint ?? null,
    dueOn: null,
  }));
}
