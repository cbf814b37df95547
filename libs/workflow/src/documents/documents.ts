import { randomUUID } from 'node:crypto';
import {
  appendEvent, appendEvents, documentContent, findDocument, findReading, insertDocument, insertMeasures, insertReading, listDocuments, lockDocument,
  measuresOf, saveClearedDoubts, saveConfirmation,
  type ClearedDoubt, type Credentials, type Database, type DocumentListRow, type DocumentRow, type MeasureRow, type NewEvent, type ReadingRow, type Tx,
} from '#database';
import {
  allowedReadingActions, applyCorrections, checkConfirmable, DomainError, measureName, requirePermission, typeOf, uncleared,
  type Correction, type NumberedDoubt, type ReadingAct, type ReadingAction, type ReadingRefusal,
} from '#domain';
import { decodePolicyBytes, readPolicyText } from '#importer';
import { officeMatter, refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { registryOf } from './registry-of.js';

/** A reading with what is still open in it. */
export interface ReadingView extends ReadingRow {
  openDoubts: NumberedDoubt[];
  allowedActions: ReadingAction[];
  /** What is expected of this person but kept back, with the reason. */
  blockedActions: (ReadingRefusal & { act: ReadingAct })[];
  /** The newest version of this document's reading; only that one can be corrected and confirmed. */
  latest: number;
}

export interface Imported {
  id: string;
  readingVersion: number;
  measures: number;
  openDoubts: number;
}

/** Policy documents: import, proof-reading, confirmation by a second person (A1-A6). */
export class Documents {
  constructor(private readonly db: Database) {}

  /**
   * Keeps a file byte for byte and reads it; version 1 of the reading is the machine's. Throws what decoding throws
   * (text_empty, text_too_large, text_not_decodable), classified_marking for a text that is a state secret, and conflict naming the document that has this very text already.
   */
  async import(credentials: Credentials, file: { bytes: Uint8Array; fileName: string }): Promise<Imported> {
    const { text, encoding } = decodePolicyBytes(file.bytes);
    await refuseMarked(this.db, credentials, officeMatter('document.import'), { fileName: baseName(file.fileName), text }, { what: 'document' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'document.import');
      const reading = readPolicyText(text, await registryOf(tx));
      const { docNumber, title, issuer, issuedOn, textSha256 } = reading.document;
      const id = randomUUID();
      const existing = await insertDocument(tx, {
        id, docNumber, title, issuer, signedOn: issuedOn, encoding, bytes: file.bytes, text, textSha256,
        uploadedBy: person.personId, uploadedAt: tx.now,
      });
      if (existing !== null) throw new DomainError('conflict', { documentId: existing });
      await insertReading(tx, {
        id: randomUUID(), documentId: id, version: 1, reading, clearedDoubts: [], correctedBy: null, correctionNote: null, createdAt: tx.now,
      });
      const openDoubts = uncleared(reading, []).length;
      await appendEvent(tx, {
        type: 'document.imported', subject: id, post,
        facts: { fileName: baseName(file.fileName), docNumber, title, textSha256, measures: reading.measures.length, openDoubts },
      });
      return { id, readingVersion: 1, measures: reading.measures.length, openDoubts };
    });
  }

  /** The newest first, at most 100; `next` is what to ask for as `before`, null on the last page. */
  async list(
    credentials: Credentials, page: { before?: string | null; limit?: number } = {},
  ): Promise<{ items: DocumentListRow[]; next: string | null }> {
    const limit = Math.min(Math.max(page.limit ?? 20, 1), 100);
    return this.read(credentials, async (tx) => {
      const rows = await listDocuments(tx, { before: page.before ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? items.at(-1)?.id ?? null : null };
    });
  }

  async get(credentials: Credentials, id: string): Promise<DocumentRow> {
    return this.read(credentials, (tx) => findDocument(tx, id));
  }

  /** The text as it stands in the file: what all offsets count in. */
  async text(credentials: Credentials, id: string): Promise<string> {
    return this.read(credentials, async (tx) => {
      const { text } = await documentContent(tx, id);
      tx.noteRead('DOCUMENT_TEXT', id);
      return text;
    });
  }

  /** The file as it was uploaded. */
  async original(credentials: Credentials, id: string): Promise<{ bytes: Uint8Array; encoding: string }> {
    return this.read(credentials, (tx) => documentContent(tx, id));
  }

  /** A version of the reading, the newest where none is named; only the office sees readings, for others not_found. */
  async reading(credentials: Credentials, id: string, version: number | null = null): Promise<ReadingView> {
    return this.read(credentials, async (tx) => {
      const { uploadedBy } = await findDocument(tx, id);
      const newest = await findReading(tx, id);
      tx.noteRead('READING', id);
      return viewOf(tx, uploadedBy, version === null ? newest : await findReading(tx, id, version), newest.version);
    });
  }

  /**
   * Makes the next version of the reading from the newest. Throws stale_version where `expectedVersion` is not the
   * newest, conflict where the reading has been confirmed, reason_required without a note, and what applyCorrections throws.
   */
  async correct(
    credentials: Credentials, id: string, expectedVersion: number, corrections: readonly Correction[], note: string,
  ): Promise<ReadingView> {
    await refuseMarked(this.db, credentials, officeMatter('reading.correct'), textsOf({ corrections, note }), { what: 'document', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'reading.correct');
      if (note.trim() === '') throw new DomainError('reason_required');
      const { text, uploadedBy, newest } = await openReading(tx, id, expectedVersion);
      const reading = applyCorrections(newest.reading, corrections, text, await registryOf(tx));
      const next: ReadingRow = {
        id: randomUUID(), documentId: id, version: newest.version + 1, reading, clearedDoubts: newest.clearedDoubts,
        correctedBy: person.personId, correctionNote: note.trim(), createdAt: tx.now, confirmedBy: null, confirmedAt: null,
      };
      await insertReading(tx, next);
      await appendEvent(tx, {
        type: 'reading.corrected', subject: id, post, reason: note.trim(),
        before: { version: newest.version }, after: { version: next.version }, facts: { corrections },
      });
      return viewOf(tx, uploadedBy, next, next.version);
    });
  }

  /** Clears one doubt of the newest reading, with a note of what was found. Throws conflict where it is cleared already. */
  async clearDoubt(credentials: Credentials, id: string, index: number, note: string): Promise<ReadingView> {
    return this.clearDoubts(credentials, id, [{ index, note }]);
  }

  /** Clears several doubts of the newest reading at once, all or none. */
  async clearDoubts(credentials: Credentials, id: string, doubts: readonly { index: number; note: string }[]): Promise<ReadingView> {
    await refuseMarked(this.db, credentials, officeMatter('reading.correct'), textsOf({ doubts }), { what: 'document', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'reading.correct');
      const { uploadedBy, newest } = await openReading(tx, id, null);
      const cleared: ClearedDoubt[] = [...newest.clearedDoubts];
      const events: NewEvent[] = [];
      for (const { index, note } of doubts) {
        const doubt = newest.reading.doubts[index];
        if (doubt === undefined) throw new DomainError('not_found', { what: 'doubt', index });
        if (note.trim() === '') throw new DomainError('reason_required', { index });
        if (cleared.some((one) => one.index === index)) throw new DomainError('conflict', { doubt: index });
        cleared.push({ index, note: note.trim(), by: person.personId, at: tx.now.toISOString() });
        events.push({
          type: 'reading.doubt_cleared', subject: id, post, reason: note.trim(),
          facts: { index, code: doubt.code, measure: doubt.measure, version: newest.version },
        });
      }
      await saveClearedDoubts(tx, newest.id, cleared);
      await appendEvents(tx, events);
      return viewOf(tx, uploadedBy, { ...newest, clearedDoubts: cleared }, newest.version);
    });
  }

  /**
   * Confirms the newest reading and makes the document's measures of it, status CONFIRMED. Throws stale_version, conflict
   * where it has been confirmed, and what checkConfirmable throws (four_eyes, doubts_open).
   */
  async confirm(credentials: Credentials, id: string, readingVersion: number): Promise<MeasureRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'reading.confirm');
      const { text, uploadedBy, newest } = await openReading(tx, id, readingVersion);
      checkConfirmable(newest.reading, {
        cleared: newest.clearedDoubts, madeBy: newest.correctedBy ?? uploadedBy, confirmer: person.personId,
      });
      await saveConfirmation(tx, newest.id, person.personId);
      await insertMeasures(tx, newest.reading.measures.map((measure, position) => ({
        id: randomUUID(), documentId: id, readingId: newest.id, ref: measure.id, position, sectionTitle: measure.section?.title ?? null,
        title: measureName(measure.title, text.slice(measure.body.start, measure.body.end)), bodyStart: measure.body.start, bodyEnd: measure.body.end, type: typeOf(measure),
      })));
      await appendEvent(tx, {
        type: 'reading.confirmed', subject: id, post,
        facts: { version: newest.version, measures: newest.reading.measures.length, doubtsCleared: newest.clearedDoubts.length },
      });
      return measuresOf(tx, id);
    });
  }

  /** The confirmed measures in the document's order; empty before the confirmation. */
  async measures(credentials: Credentials, documentId: string): Promise<MeasureRow[]> {
    return this.read(credentials, async (tx) => {
      await findDocument(tx, documentId);
      return measuresOf(tx, documentId);
    });
  }

  private read<T>(credentials: Credentials, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'document.read');
      return work(tx);
    });
  }
}

/** The newest reading, its document locked. `expected` null: whichever is newest. Throws stale_version, conflict once confirmed. */
async function openReading(
  tx: Tx, documentId: string, expected: number | null,
): Promise<{ text: string; uploadedBy: string; newest: ReadingRow }> {
  const { text, uploadedBy } = await lockDocument(tx, documentId);
  const newest = await findReading(tx, documentId);
  if (expected !== null && newest.version !== expected) throw new DomainError('stale_version', { expected, current: newest.version });
  if (newest.confirmedAt !== null) throw new DomainError('conflict', { confirmedAt: newest.confirmedAt, version: newest.version });
  return { text, uploadedBy, newest };
}

function viewOf(tx: Tx, uploadedBy: string, row: ReadingRow, latest: number): ReadingView {
  const state = { open: row.version === latest && row.confirmedAt === null, cleared: row.clearedDoubts, madeBy: row.correctedBy ?? uploadedBy };
  const { allowed, blocked } = tx.actor.kind === 'person' ? allowedReadingActions(row.reading, tx.actor, state) : { allowed: [], blocked: [] };
  return { ...row, openDoubts: uncleared(row.reading, row.clearedDoubts), allowedActions: allowed, blockedActions: blocked, latest };
}

/** A file name without folders and control characters: it is only ever shown. */
function baseName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200);
}
