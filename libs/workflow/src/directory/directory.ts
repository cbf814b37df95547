import {
  agencyDetail, agencyExists, shortNames, holdersOf, listAgencies, parentOf, unitsOn,
  type AgencyDetailRow, type AgencyListRow, type Credentials, type Database, type DirectoryEntry, type Tx, type UnitView,
} from '#database';
import { civilDateOf, DomainError, requirePermission, type CivilDate, type PostRole } from '#domain';

export interface AgencyPage {
  items: AgencyListRow[];
  /** The last code, to be sent back for the next page; null on the last one. */
  nextCursor: string | null;
}

/** How long the agencies' names are kept: they change with a reform of the government. */
const NAMES_MS = 60_000;

/** Agencies, their departments and who holds which post today; for every signed-in person. */
export class Directory {
  private known: { names: ReadonlyMap<string, { zh: string; en: string }>; readAt: number } | null = null;

  constructor(private readonly db: Database) {}

  /** Agencies by code, 200 a page at most; `q` is looked for in codes and names, former ones too. Throws invalid_input for a cursor that is no code. */
  async agencies(
    credentials: Credentials, filter: { q?: string; kind?: string; cursor?: string; limit?: number },
  ): Promise<AgencyPage> {
    const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200);
    return this.read(credentials, async (tx) => {
      if (filter.cursor !== undefined && !(await agencyExists(tx, filter.cursor))) throw new DomainError('invalid_input', { field: 'cursor' });
      const rows = await listAgencies(tx, { q: filter.q ?? null, kind: filter.kind ?? null, after: filter.cursor ?? null, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, nextCursor: rows.length > limit ? items.at(-1)?.code ?? null : null };
    });
  }

  /** Throws not_found. */
  async agency(credentials: Credentials, code: string): Promise<AgencyDetailRow> {
    return this.read(credentials, async (tx, today) => ({ ...await agencyDetail(tx, code), parentCode: await parentOf(tx, code, today) }));
  }

  /** The departments of an agency today; with `all` also those that have been closed or are yet to come. Throws not_found. */
  async units(credentials: Credentials, code: string, all = false): Promise<UnitView[]> {
    return this.read(credentials, async (tx, today) => {
      await mustExist(tx, code);
      return unitsOn(tx, code, all ? null : today);
    });
  }

  /** Who holds a post of the agency today, of one role where it is named. Throws not_found. */
  async people(credentials: Credentials, code: string, role: PostRole | null): Promise<DirectoryEntry[]> {
    return this.read(credentials, async (tx, today) => {
      await mustExist(tx, code);
      return holdersOf(tx, code, role, today);
    });
  }

  /** Every agency's short name by code, a minute old at most: for sentences that name agencies. */
  async names(credentials: Credentials): Promise<ReadonlyMap<string, { zh: string; en: string }>> {
    if (this.known !== null && Date.now() - this.known.readAt < NAMES_MS) return this.known.names;
    const rows = await this.read(credentials, (tx) => shortNames(tx));
    const names = new Map(rows.map(({ code, zh, en }) => [code, { zh, en }]));
    this.known = { names, readAt: Date.now() };
    return names;
  }

  private read<T>(credentials: Credentials, work: (tx: Tx, today: CivilDate) => Promise<T>): Promise<T> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'directory.read');
      return work(tx, civilDateOf(tx.now, this.db.zone));
    });
  }
}

async function mustExist(tx: Tx, code: string): Promise<void> {
  if (!(await agencyExists(tx, code))) throw new DomainError('not_found', { what: 'agency' });
}
