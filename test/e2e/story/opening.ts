import { readFile } from 'node:fs/promises';
import type { Stage } from './stage.js';

/** What the office's first morning leaves behind. */
export interface Opened {
  documentId: string;
  planId: string;
  openDoubts: number;
  /** Ids of the tasks by 'measure agency'. */
  tasks: ReadonlyMap<string, string>;
}

interface ReadMeasure {
  id: string;
  responsibilities: { mode: string; openEnded: boolean; start: number; end: number; parties: { raw: string; code: string | null; role: string; doubtful?: true }[]; lead: string[] }[];
}
interface ReadingSeen {
  version: number;
  reading: { measures: ReadMeasure[] };
  openDoubts: { index: number; code: string; measure: string | null }[];
}
interface TemplateSeen {
  measureId: string;
  version: number;
  body: { type: string; tasks: { agencyCode: string; printedNames: string[]; role: string; requirement: string; deliverable: string; deliverableType: string; clocks: object[]; reporting: string }[] };
}
interface Versioned {
  id: string;
  version: number;
}

const OFFICER = 'jmo.officer1';
const SECOND = 'jmo.officer2';
export const TODAY = '2015-09-14';

/** The dates that the office sets, by measure and agency: CAC's runs out during the story, the far ones stay quiet. */
export const DUE: Readonly<Record<string, string>> = {
  '3.3 NDRC': '2015-10-23', '3.3 MIIT': '2015-09-30', '3.3 CAC': '2015-09-29', '3.3 GOSC': '2015-12-30',
  '7.2 MOF': '2015-12-30', '7.2 CN-BJ': '2015-12-30',
};

/** An English-speaking second liaison joins MIIT. */
export async function addEnglishLiaison({ people }: Stage): Promise<void> {
  const admin = 'jmo.sysadmin';
  const person = await people.post<{ id: string }>(admin, '/people', { name: 'Jane Smith', email: 'jane.smith@miit.example', locale: 'en' });
  const post = await people.post<{ id: string }>(admin, '/posts', { agencyCode: 'MIIT', role: 'LIAISON', title: '联络员(外事)' });
  await people.post(admin, '/holdings', { postId: post.id, personId: person.id, validFrom: '2015-09-01' });
}

/** Upload, proof-reading by one officer, confirmation by another. */
export async function readDocument({ people }: Stage): Promise<{ documentId: string; openDoubts: number; measures: ReadonlyMap<string, string> }> {
  const bytes = await readFile('seeds/documents/guofa-2015-40.txt');
  const { id } = await people.upload<{ id: string; openDoubts: number }>(OFFICER, '/documents', bytes, 'guofa-2015-40.txt');
  const read = await people.get<ReadingSeen>(OFFICER, `/documents/${id}/readings/latest`);
  const corrected = await people.post<ReadingSeen>(OFFICER, `/documents/${id}/readings/${read.version}/corrections`, {
    corrections: read.reading.measures.flatMap(correctionsOf), note: '“新闻办公室”系“网信办”之误，同类名单均为网信办。',
  });
  await people.post(OFFICER, `/documents/${id}/doubts/clearance`, {
    doubts: corrected.openDoubts.map(({ index }) => ({ index, note: '已对照原文核校。' })),
  });
  const measures = await people.post<{ id: string; ref: string }[]>(SECOND, `/documents/${id}/readings/${corrected.version}/confirmation`);
  return { documentId: id, openDoubts: read.openDoubts.length, measures: new Map(measures.map((measure) => [measure.ref, measure.id])) };
}

function correctionsOf(measure: ReadMeasure): object[] {
  return measure.responsibilities.flatMap(({ mode, openEnded, parties }, responsibility) => {
    if (!parties.some(({ doubtful }) => doubtful)) return [];
    const right = parties.map(({ raw, code, role, doubtful }) => ({ raw, code: doubtful ? 'CAC' : code, role }));
    return [{ op: 'setResponsibility', measure: measure.id, responsibility, mode, openEnded, parties: right, lead: [right[0]?.code], reason: '名单首位。' }];
  });
}

/** Whom the collectives mean, one template per measure, a lead where none is printed, reports from NDRC alone. */
export async function makeTemplates({ people }: Stage, documentId: string, measures: ReadonlyMap<string, string>): Promise<void> {
  for (const [collectiveCode, members] of [['C_ALL_DEPTS', ['MOF']], ['C_LOCAL_GOV', ['CN-BJ']]] as const) {
    await people.post(OFFICER, '/rosters', { collectiveCode, asOf: TODAY, members, note: '先行落实单位。' });
  }
  await people.post(OFFICER, `/documents/${documentId}/templates`, { onDate: TODAY });
  await people.post(OFFICER, `/measures/${measures.get('7.2')}/lead`, { agencyCode: 'JMO', reason: '文件未列牵头单位，由联席会议办公室统筹。', onDate: TODAY });
  const templates = await people.get<TemplateSeen[]>(OFFICER, `/documents/${documentId}/templates`);
  for (const { measureId, version, body } of templates.filter((template) => [measures.get('3.3'), measures.get('7.2')].includes(template.measureId))) {
    await people.post(OFFICER, `/measures/${measureId}/templates`, {
      type: body.type, note: '配合单位不单独月报。', officeLeads: !body.tasks.some(({ role }) => role === 'LEAD'),
      tasks: body.tasks.map(({ agencyCode, printedNames, role, requirement, deliverable, deliverableType, clocks, reporting }) => (
        { agencyCode, printedNames, role, requirement, deliverable, deliverableType, clocks, reporting: agencyCode === 'NDRC' ? reporting : 'none' })),
    }, version);
  }
}

/** A plan of two measures with the office's dates, submitted by the officer, issued by the director. */
export async function issuePlan({ people }: Stage, documentId: string): Promise<{ planId: string; tasks: ReadonlyMap<string, string> }> {
  const plan = await people.post<Versioned>(OFFICER, '/plans', { documentId, title: '“互联网+”行动任务分工实施计划', measureRefs: ['3.3', '7.2'] });
  const { items } = await people.get<{ items: { id: string; measureRef: string; agencyCode: string }[] }>(OFFICER, `/plans/${plan.id}`);
  const dates = items.map(({ id, measureRef, agencyCode }) => ({ itemId: id, dueOn: DUE[`${measureRef} ${agencyCode}`] }));
  const dated = await people.patch<Versioned>(OFFICER, `/plans/${plan.id}/dates`, { dates }, plan.version);
  const submitted = await people.post<Versioned>(OFFICER, `/plans/${plan.id}/submission`, {}, dated.version);
  await people.post('jmo.director', `/plans/${plan.id}/issue`, {}, submitted.version);
  const list = await people.get<{ items: { id: string; measureRef: string; agencyCode: string }[] }>(OFFICER, `/tasks?planId=${plan.id}&limit=200`);
  return { planId: plan.id, tasks: new Map(list.items.map((task) => [`${task.measureRef} ${task.agencyCode}`, task.id])) };
}
