import type { CorrectedReading, MeasureType } from '#domain';
import type { Tx } from '../client/tx.js';

/** A document without its bytes and text. */
export interface DocumentRow {
  id: string;
  docNumber: string | null;
  title: string | null;
  issuer: string | null;
  signedOn: string | null;
  encoding: string;
  textSha256: string;
  uploadedBy: string;
  uploadedAt: Date;
  version: number;
}

/** For lists; the reading's columns are null for those who may not see readings. */
export interface DocumentListRow extends DocumentRow {
  readingVersion: number | null;
  confirmedAt: Date | null;
  measureCount: number;
}

export interface ClearedDoubt {
  index: number;
  note: string;
  by: string;
  at: string;
}

export interface ReadingRow {
  id: string;
  documentId: string;
  version: number;
  reading: CorrectedReading;
  clearedDoubts: ClearedDoubt[];
  correctedBy: string | null;
  correctionNote: string | null;
  createdAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
}

export interface MeasureRow {
  id: string;
  documentId: string;
  readingId: string;
  ref: string;
  position: number;
  sectionTitle: string | null;
  title: string | null;
  bodyStart: number;
  bodyEnd: number;
  status: string;
  type: MeasureType;
  version: number;
}

const COLUMNS = 'id, doc_number, title, issuer, signed_on, encoding, text_sha256, uploaded_by, uploaded_at, version';

/** Keeps a document byte for byte; answers null, or the id of the one that has the same text already. */
export async function insertDocument(
  tx: Tx, document: Omit<DocumentRow, 'version'> & { bytes: Uint8Array; text: string },
): Promise<string | null> {
  const made = await tx.run(
    `INSERT INTO policy_document (id, doc_number, title, issuer, signed_on, encoding, bytes, text, text_sha256, uploaded_by, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (text_sha256) DO NOTHING`,
    [
      document.id, document.docNumber, document.title, document.issuer, document.signedOn, document.encoding, Buffer.from(document.bytes),
      document.text, document.textSha256, document.uploadedBy, document.uploadedAt,
    ]);
  if (made === 1) return null;
  return (await tx.one<{ id: string }>('SELECT id FROM policy_document WHERE text_sha256 = $1', [document.textSha256], 'document')).id;
}

/** The newest first; `before` is the id of the last one seen. */
export async function listDocuments(tx: Tx, page: { before: string | null; limit: number }): Promise<DocumentListRow[]> {
  const columns = COLUMNS.split(', ').map((column) => `d.${column}`).join(', ');
  return tx.query<DocumentListRow>(
    `SELECT ${columns}, r.version AS reading_version, r.confirmed_at,
            (SELECT count(*)::int FROM measure m WHERE m.document_id = d.id) AS measure_count
       FROM policy_document d
       LEFT JOIN LATERAL (SELECT version, confirmed_at FROM reading WHERE document_id = d.id ORDER BY version DESC LIMIT 1) r ON true
      WHERE $1::uuid IS NULL
         OR (d.uploaded_at, d.id) < (SELECT b.uploaded_at, b.id FROM policy_document b WHERE b.id = $1)
      ORDER BY d.uploaded_at DESC, d.id DESC LIMIT $2`,
    [page.before, page.limit]);
}

export async function findDocument(tx: Tx, id: string): Promise<DocumentRow> {
  return tx.one<DocumentRow>(`SELECT ${COLUMNS} FROM policy_document WHERE id = $1`, [id], 'document');
}

/** The document's text and original bytes. */
export async function documentContent(tx: Tx, id: string): Promise<{ text: string; bytes: Buffer; encoding: string; textSha256: string }> {
  return tx.one('SELECT text, bytes, encoding, text_sha256 FROM policy_document WHERE id = $1', [id], 'document');
}

/** Locks the document, so that corrections and confirmations of its reading take turns; answers its text. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRow & { text: string }> {
  return tx.one(`SELECT ${COLUMNS}, text FROM policy_document WHERE id = $1 FOR UPDATE`, [id], 'document');
}

export async function insertReading(
  tx: Tx, row: Omit<ReadingRow, 'confirmedBy' | 'confirmedAt'>,
): Promise<void> {
  tx.write(
    `INSERT INTO reading (id, document_id, version, reading, cleared_doubts, corrected_by, correction_note, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      row.id, row.documentId, row.version, JSON.stringify(row.reading), JSON.stringify(row.clearedDoubts), row.correctedBy,
      row.correctionNote, row.createdAt,
    ]);
}

/** One version of the reading, the newest where none is named. Throws not_found. */
export async function findReading(tx: Tx, documentId: string, version: number | null = null): Promise<ReadingRow> {
  return tx.one<ReadingRow>(
    'SELECT * FROM reading WHERE document_id = $1 AND ($2::int IS NULL OR version = $2) ORDER BY version DESC LIMIT 1',
    [documentId, version], 'reading');
}

export async function saveClearedDoubts(tx: Tx, readingId: string, cleared: readonly ClearedDoubt[]): Promise<void> {
  tx.write('UPDATE reading SET cleared_doubts = $2 WHERE id = $1', [readingId, JSON.stringify(cleared)]);
}

export async function saveConfirmation(tx: Tx, readingId: string, personId: string): Promise<void> {
  tx.write('UPDATE reading SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [readingId, personId, tx.now]);
}

export async function insertMeasures(tx: Tx, measures: readonly Omit<MeasureRow, 'status' | 'version'>[]): Promise<void> {
  tx.write(
    `INSERT INTO measure (id, document_id, reading_id, ref, position, section_title, title, body_start, body_end, type)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[], $7::text[], $8::int[], $9::int[], $10::text[])`,
    [
      measures.map((m) => m.id), measures.map((m) => m.documentId), measures.map((m) => m.readingId), measures.map((m) => m.ref),
      measures.map((m) => m.position), measures.map((m) => m.sectionTitle), measures.map((m) => m.title),
      measures.map((m) => m.bodyStart), measures.map((m) => m.bodyEnd), measures.map((m) => m.type),
    ]);
}

/** The confirmed measures of a document, in its order. */
export async function measuresOf(tx: Tx, documentId: string): Promise<MeasureRow[]> {
  return tx.query<MeasureRow>('SELECT * FROM measure WHERE document_id = $1 ORDER BY position', [documentId]);
}

export async function findMeasure(tx: Tx, id: string, lock = false): Promise<MeasureRow> {
  return tx.one<MeasureRow>(`SELECT * FROM measure WHERE id = $1${lock ? ' FOR UPDATE' : ''}`, [id], 'measure');
}
