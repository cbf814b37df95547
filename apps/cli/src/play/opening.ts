import type { Documents, IssuePlan, Plans, ReadingView, Rosters, Templates } from '#workflow';
import { OFFICE_AGENCY, type CivilDate, type Correction } from '#domain';
import type { Cast, Player } from './cast.js';
import type { Stage } from './play.js';
import { Chance } from './random.js';
import type { PlayScript } from './script.js';

export interface OfficeServices {
  documents: Documents;
  templates: Templates;
  rosters: Rosters;
  plans: Plans;
  issuePlan: IssuePlan;
}

/** Whom the office of the play takes 各部门 and 地方政府 to mean: a person's choice, as the product demands. */
export const ROSTERS = {
  C_ALL_DEPTS: ['NDRC', 'MIIT', 'MOST', 'MOF', 'MOE', 'MOFCOM'],
  C_LOCAL_GOV: ['CN-BJ', 'CN-SH', 'CN-GD', 'CN-ZJ', 'CN-SC', 'CN-AH'],
} as const;

/** The office's first days: import, proof-reading, a second pair of eyes, templates, dates, submission, issue; and the later plan, if there is one. */
export function openPlan(stage: Stage, cast: Cast, script: PlayScript): { next(date: CivilDate): Promise<void> } {
  const office = new OfficeOpening(stage, cast, script);
  const { later } = script;
  const steps: { notBefore?: CivilDate; act: (date: CivilDate) => Promise<void> }[] = [
    { act: () => office.importText() },
    { act: () => office.correct() },
    { act: (date) => office.confirmAndTemplate(date) },
    { act: () => office.draftAndSubmit(script.from, '“互联网+”行动重点任务分工实施计划', (ref) => !later?.measures.includes(ref)) },
    { act: () => office.issue() },
    ...(later === undefined ? [] : [{
      notBefore: later.on,
      act: async (date: CivilDate) => {
        await office.draftAndSubmit(date, '“互联网+”行动第二批任务分工实施计划', (ref) => later.measures.includes(ref));
        await office.issue();
      },
    }]),
  ];
  return {
    next: async (date) => {
      const [step] = steps;
      if (step === undefined || (step.notBefore !== undefined && date < step.notBefore)) return;
      steps.shift();
      await step.act(date);
    },
  };
}

class OfficeOpening {
  private readonly first: Player;
  private readonly second: Player;
  private documentId = '';
  private plan = { id: '', version: 0 };

  constructor(private readonly stage: Stage, private readonly cast: Cast, private readonly script: PlayScript) {
    this.first = cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', 0);
    this.second = cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', 1);
  }

  async importText(): Promise<void> {
    const imported = await this.stage.services.documents.import(this.first.credentials, { bytes: this.stage.document, fileName: 'guofa-2015-40.txt' });
    this.documentId = imported.id;
  }

  /** Settles what the machine doubts: the mangled name in 1.4, the two measures without agencies, all with a note. */
  async correct(): Promise<void> {
    const { documents } = this.stage.services;
    const read = await documents.reading(this.first.credentials, this.documentId);
    const corrections = correctionsFor(read);
    const corrected = corrections.length === 0 ? read
      : await documents.correct(this.first.credentials, this.documentId, read.version, corrections, '对照上下文和同类名单核校：名称误写、漏列责任单位。');
    const doubts = corrected.openDoubts.map(({ index }) => ({ index, note: '已对照原文核校，按更正后的内容办理。' }));
    if (doubts.length > 0) await documents.clearDoubts(this.first.credentials, this.documentId, doubts);
  }

  async confirmAndTemplate(date: CivilDate): Promise<void> {
    const { documents, rosters, templates } = this.stage.services;
    const read = await documents.reading(this.second.credentials, this.documentId);
    await documents.confirm(this.second.credentials, this.documentId, read.version);
    for (const [collectiveCode, members] of Object.entries(ROSTERS)) {
      await rosters.choose(this.first.credentials, { collectiveCode, asOf: date, members, note: '经联席会议办公室研究，先行落实单位如下。' });
    }
    const { problems } = await templates.propose(this.first.credentials, this.documentId, { onDate: date });
    for (const measureId of new Set(problems.map((problem) => problem.measureId))) {
      await templates.overrideLead(this.first.credentials, measureId, OFFICE_AGENCY, '文件未列牵头单位，由联席会议办公室统筹。', { onDate: date });
    }
  }

  /** A plan of the measures `within`, due so many working days after `from` as the script has it. */
  async draftAndSubmit(from: CivilDate, title: string, within: (ref: string) => boolean): Promise<void> {
    const { documents, plans } = this.stage.services;
    const { reading } = await documents.reading(this.first.credentials, this.documentId);
    const measureRefs = reading.measures.map(({ id }) => id).filter(within);
    this.plan = await plans.draft(this.first.credentials, { documentId: this.documentId, title, measureRefs });
    const { items } = await plans.get(this.first.credentials, this.plan.id);
    const refs = [...new Set(items.map((item) => item.measureRef))];
    const chance = new Chance(this.script.seed);
    const dates = refs.flatMap((measureRef) => {
      const lead = this.dueDate(chance, from, measureRef);
      const others = this.dueBefore(lead, 15);
      return [
        { measureRef, role: 'LEAD' as const, dueOn: lead },
        { measureRef, role: 'COOPERATING' as const, dueOn: others },
        { measureRef, role: 'LOCAL' as const, dueOn: lead },
      ].filter(({ role }) => items.some((item) => item.measureRef === measureRef && item.role === role));
    });
    const dated = await plans.setDates(this.first.credentials, this.plan.id, dates, this.plan.version);
    this.plan = await plans.submit(this.first.credentials, this.plan.id, dated.version);
  }

  async issue(): Promise<void> {
    const director = this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR');
    await this.stage.services.issuePlan.issue(director.credentials, this.plan.id, this.plan.version);
  }

  /** A working day in the script's span, the same for the same seed. */
  private dueDate(chance: Chance, from: CivilDate, ref: string): CivilDate {
    const { dueWithin } = this.script;
    return this.stage.calendarOn(from).addWorkingDays(from, chance.between(dueWithin.from, dueWithin.to, ref, 'due'));
  }

  private dueBefore(date: CivilDate, workingDays: number): CivilDate {
    return this.stage.calendarOn(this.script.from).addWorkingDays(date, -workingDays);
  }
}

/** What a proof-reader changes: a name that is doubtful in a list takes the registry's likely body; lists left out are borrowed from the neighbour that names them. */
function correctionsFor(read: ReadingView): Correction[] {
  const { measures } = read.reading;
  return measures.flatMap((measure, at): Correction[] => {
    if (measure.responsibilities.length === 0) {
      const neighbour = measures.slice(at).find((other) => other.responsibilities.length > 0)?.responsibilities[0];
      if (!neighbour) return [];
      return [{
        op: 'setResponsibility', measure: measure.id, responsibility: 0, mode: neighbour.mode, openEnded: neighbour.openEnded,
        parties: neighbour.parties.map(({ raw, code, role }) => ({ raw, code, role })), lead: [...neighbour.lead],
        reason: '原文未列责任单位，按同章下一条的责任单位办理。', span: { start: neighbour.start, end: neighbour.end },
      }];
    }
    return measure.responsibilities.flatMap((phrase, responsibility): Correction[] => {
      if (!phrase.parties.some((party) => party.doubtful)) return [];
      const parties = phrase.parties.map(({ raw, code, role, doubtful }) => (doubtful ? { raw, code: 'CAC', role } : { raw, code, role }));
      return [{
        op: 'setResponsibility', measure: measure.id, responsibility, mode: phrase.mode, openEnded: phrase.openEnded, parties,
        lead: parties[0]?.code ? [parties[0].code] : [], reason: '“新闻办公室”系“网信办”之误，同类名单均为网信办。',
      }];
    });
  });
}
