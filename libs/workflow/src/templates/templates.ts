import { randomUUID } from 'node:crypto';
import {
  appendEvent, documentTemplates, findDocument, findMeasure, findReading, findTemplate, insertTemplates, measuresOf, templateOf, templateVersions,
  type Credentials, type Database, type MeasureRow, type TemplateRow, type Tx,
} from '#database';
import {
  checkTemplate, civilDate, civilDateOf, diffTemplates, DomainError, proposeTemplate, requirePermission, withLeadOverride,
  type HeldPost, type Locale, type MeasureTemplate, type TemplateDraft, type TemplateProblem,
} from '#domain';
import { registryOf } from '../documents/registry-of.js';
import { officeMatter, refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { proposalBasis, readMeasureOf } from './proposal.js';

export type StoredTemplate = TemplateRow<MeasureTemplate>;

/** What became of each measure of a document. */
export interface Proposed {
  proposed: { measureId: string; ref: string; templateId: string }[];
  /** Measures that had a template already; nothing was done to it. */
  existing: { measureId: string; ref: string; templateId: string; version: number }[];
  /** What a person must settle first; `measureId` here is the row's, `ref` the document's number. */
  problems: (Omit<TemplateProblem, 'measureId'> & { measureId: string; ref: string })[];
}

/** Settled by naming a lead; every other problem needs a roster or a revision. */
const LEAD_PROBLEMS: readonly TemplateProblem['code'][] = ['lead_required', 'several_leads'];

/** Workflow templates of confirmed measures: versioned, proposed by rule, decided by people (A4, A8, A9, B1-B3). */
export class Templates {
  constructor(private readonly db: Database) {}

  /**
   * Makes version 1 for every confirmed measure without a template whose proposal leaves nothing open; reports the others.
   * `onDate`: the civil date whose agencies and rosters hold. May be run again. Throws not_confirmed.
   */
  async propose(credentials: Credentials, documentId: string, { onDate }: { onDate: string }): Promise<Proposed> {
    const date = civilDate(onDate);
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'template.write');
      await findDocument(tx, documentId);
      const measures = await measuresOf(tx, documentId);
      if (measures.length === 0) throw new DomainError('not_confirmed', { documentId });
      // Two proposals at once take turns on the first measure; the second finds everything there.
      await findMeasure(tx, measures[0]?.id ?? '', true);
      const reading = await findReading(tx, documentId);
      const { registry, options } = await proposalBasis(tx, date);
      const stored = new Map((await documentTemplates<MeasureTemplate>(tx, documentId)).map((row) => [row.measureId, row]));
      const result: Proposed = { proposed: [], existing: [], problems: [] };
      const rows: StoredTemplate[] = [];
      for (const measure of measures) {
        const of = { measureId: measure.id, ref: measure.ref };
        const there = stored.get(measure.id);
        if (there !== undefined) {
          result.existing.push({ ...of, templateId: there.id, version: there.version });
          continue;
        }
        const { template, problems } = proposeTemplate(readMeasureOf(reading, measure), registry, options);
        result.problems.push(...problems.map((problem) => ({ ...problem, ...of })));
        if (problems.length > 0) continue;
        const row = newRow(tx, measure, template, null, person.personId);
        rows.push(row);
        result.proposed.push({ ...of, templateId: row.id });
      }
      await insertTemplates(tx, rows);
      await appendEvent(tx, {
        type: 'template.proposed', subject: documentId, post,
        facts: { onDate: date, leadRule: options.leadRule.enabled, proposed: result.proposed.map(({ ref }) => ref), problems: result.problems.map(({ ref, code }) => `${ref} ${code}`) },
      });
      return result;
    });
  }

  /**
   * A person's next version (the first, where there is none). `expectedVersion` 0: none yet; null: whichever is newest.
   * Throws stale_version, reason_required without a note, and what checkTemplate throws.
   */
  async revise(
    credentials: Credentials, measureId: string, body: TemplateDraft, note: string, expectedVersion: number | null = null,
  ): Promise<StoredTemplate> {
    await refuseMarked(this.db, credentials, officeMatter('template.write'), textsOf({ ...body, note }), { what: 'template', subject: measureId });
    return this.write(credentials, measureId, note, expectedVersion, async (tx, measure, before) => {
      const at = { measureId: measure.ref, version: (before?.version ?? 0) + 1, onDate: civilDateOf(tx.now, this.db.zone) };
      return checkTemplate(body, before?.body ?? null, at, await registryOf(tx));
    });
  }

  /**
   * Names the lead of a measure, against the text or where it names none: a body of the measure, or JMO for the office
   * itself. Where there is no template yet, the proposal of `onDate` (today) is taken, provided that the lead was all it
   * lacked. Throws what withLeadOverride throws, and roster_required or lead_required naming what else is open.
   */
  async overrideLead(
    credentials: Credentials, measureId: string, agencyCode: string, reason: string, { onDate }: { onDate?: string } = {},
  ): Promise<StoredTemplate> {
    await refuseMarked(this.db, credentials, officeMatter('template.write'), { reason }, { what: 'template', subject: measureId });
    return this.write(credentials, measureId, reason, null, async (tx, measure, before) => {
      const read = readMeasureOf(await findReading(tx, measure.documentId), measure);
      const { registry, options } = await proposalBasis(tx, civilDate(onDate ?? civilDateOf(tx.now, this.db.zone)));
      if (before !== null) return withLeadOverride(before.body, agencyCode, read, registry);
      const { template, problems } = proposeTemplate(read, registry, options);
      const open = problems.filter(({ code }) => !LEAD_PROBLEMS.includes(code));
      if (open.length > 0 || template.tasks.length === 0) {
        const roster = open.some(({ code }) => code === 'roster_required');
        throw new DomainError(roster ? 'roster_required' : 'lead_required', { ref: measure.ref, problems: open });
      }
      return withLeadOverride({ ...template, version: 0 }, agencyCode, read, registry);
    });
  }

  /** The newest version of each template of a document, in the document's order. */
  async list(credentials: Credentials, documentId: string): Promise<StoredTemplate[]> {
    return this.read(credentials, async (tx) => {
      await findDocument(tx, documentId);
      return documentTemplates<MeasureTemplate>(tx, documentId);
    });
  }

  /** One version of a measure's template, the newest where none is named. Throws not_found. */
  async get(credentials: Credentials, measureId: string, version: number | null = null): Promise<StoredTemplate> {
    return this.read(credentials, async (tx) => {
      const row = await templateOf<MeasureTemplate>(tx, measureId, version);
      if (row === null) throw new DomainError('not_found', { what: 'template' });
      return row;
    });
  }

  /** All versions of a measure's template, the newest first. */
  async versions(credentials: Credentials, measureId: string): Promise<StoredTemplate[]> {
    return this.read(credentials, async (tx) => {
      await findMeasure(tx, measureId);
      return templateVersions<MeasureTemplate>(tx, measureId);
    });
  }

  /** What changed from template a to template b (ids of two versions of one measure), in officials' words. */
  async diff(credentials: Credentials, a: string, b: string, locale: Locale): Promise<string[]> {
    return this.read(credentials, async (tx) => {
      const from = await findTemplate<MeasureTemplate>(tx, a);
      const to = await findTemplate<MeasureTemplate>(tx, b);
      if (from.measureId !== to.measureId) throw new DomainError('invalid_input', { path: 'b' });
      return diffTemplates(from.body, to.body, locale, await registryOf(tx));
    });
  }

  private async write(
    credentials: Credentials, measureId: string, note: string, expectedVersion: number | null,
    make: (tx: Tx, measure: MeasureRow, before: StoredTemplate | null) => Promise<MeasureTemplate>,
  ): Promise<StoredTemplate> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'template.write');
      if (note.trim() === '') throw new DomainError('reason_required');
      const measure = await findMeasure(tx, measureId, true);
      const before = await templateOf<MeasureTemplate>(tx, measureId);
      const current = before?.version ?? 0;
      if (expectedVersion !== null && expectedVersion !== current) throw new DomainError('stale_version', { expected: expectedVersion, current });
      const row = newRow(tx, measure, await make(tx, measure, before), note.trim(), person.personId);
      await insertTemplates(tx, [row]);
      await told(tx, measure, row, before, post);
      return row;
    });
  }

  private read<T>(credentials: Credentials, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'template.read');
      return work(tx);
    });
  }
}

function newRow(tx: Tx, measure: MeasureRow, body: MeasureTemplate, note: string | null, createdBy: string): StoredTemplate {
  return { id: randomUUID(), measureId: measure.id, version: body.version, body, note, createdBy, createdAt: tx.now };
}

async function told(tx: Tx, measure: MeasureRow, row: StoredTemplate, before: StoredTemplate | null, post: HeldPost): Promise<void> {
  await appendEvent(tx, {
    type: 'template.revised', subject: measure.id, post, reason: row.note,
    before: before === null ? null : { version: before.version, lead: leadOf(before.body) },
    after: { version: row.version, lead: leadOf(row.body) }, facts: { ref: measure.ref, templateId: row.id },
  });
}

const leadOf = (template: MeasureTemplate): string | null => template.tasks.find(({ role }) => role === 'LEAD')?.agencyCode ?? null;
