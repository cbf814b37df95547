import {
  agencyExists, appendEvent, belongingOn, endParent, insertParent, insertUnit, isAbove, lockAgency, lockParents, lockUnit, parentsOf, saveUnit, unitNamed,
  type AgencyParentRow, type BelongingRow, type Credentials, type Database, type UnitView,
} from '#database';
import { addDays, checkManages, civilDate, civilDateOf, DomainError, peopleLicence, requirePermission } from '#domain';
import { textOf } from './people-input.js';

/** To whom bodies belong from when to when, and their departments (K1). History is added to, never rewritten. */
export class Organisations {
  constructor(private readonly db: Database) {}

  /** Every parent a body had, oldest first. Throws not_found. */
  async parents(credentials: Credentials, code: string): Promise<AgencyParentRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'directory.read');
      if (!(await agencyExists(tx, code))) throw new DomainError('not_found', { what: 'agency' });
      return parentsOf(tx, code);
    });
  }

  /** Which body belongs to which on a day; today unless one is named. */
  async belonging(credentials: Credentials, on: string | null): Promise<BelongingRow[]> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'directory.read');
      return belongingOn(tx, on === null ? civilDateOf(tx.now, this.db.zone) : civilDate(on));
    });
  }

  /**
   * From a civil date on, a body belongs to another one (null: to none); what was before stays. Throws unknown_agency, conflict
   * where the body itself stands above that one, then or later, bad_date where it is not after the last change.
   */
  async move(credentials: Credentials, code: string, to: { parentCode: string | null; validFrom: string; basis: string }): Promise<AgencyParentRow[]> {
    const from = civilDate(to.validFrom);
    if (to.basis.trim() === '') throw new DomainError('reason_required');
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'agency.manage');
      await lockParents(tx);
      const agency = await lockAgency(tx, code);
      if (to.parentCode !== null) {
        if (!(await agencyExists(tx, to.parentCode))) throw new DomainError('unknown_agency', { code: to.parentCode });
        if (await isAbove(tx, code, to.parentCode, from)) throw new DomainError('conflict', { already: 'agency_above' });
      }
      const before = await parentsOf(tx, code);
      const last = before.at(-1);
      const since = last === undefined ? null : last.validTo ?? last.validFrom;
      if (since !== null && from <= since) throw new DomainError('bad_date', { from: since, to: from });
      await endParent(tx, agency, addDays(from, -1));
      if (to.parentCode !== null) {
        await insertParent(tx, { agencyCode: code, parentCode: to.parentCode, validFrom: from, basis: to.basis.trim(), setBy: person.personId });
      }
      await appendEvent(tx, {
        type: 'agency.moved', subject: code, post, reason: to.basis.trim(),
        before: { parentCode: last?.validTo === null ? last.parentCode : null }, after: { parentCode: to.parentCode, validFrom: from },
      });
      return parentsOf(tx, code);
    });
  }

  /** Adds a department from a civil date on. Throws not_found for another's agency, conflict where the name is taken. */
  async addUnit(credentials: Credentials, agencyCode: string, spec: { name: string; validFrom: string }): Promise<UnitView> {
    const name = textOf(spec.name, 'name', 100);
    return this.db.asPerson(credentials, async (tx) => {
      const licence = peopleLicence(tx.actor);
      checkManages(licence, { agencyCode }, 'agency');
      if (!(await agencyExists(tx, agencyCode))) throw new DomainError('not_found', { what: 'agency' });
      const unit = await insertUnit(tx, agencyCode, name, civilDate(spec.validFrom));
      if (unit === null) throw new DomainError('conflict', { already: 'unit_name' });
      await appendEvent(tx, { type: 'unit.changed', subject: unit.id, post: licence.post, before: null, after: { ...unit }, facts: { agencyCode } });
      return unit;
    });
  }

  /** Renames a department or sets its last day (null: it stays), on the version that was seen. Throws not_found, conflict, bad_date, stale_version. */
  async changeUnit(credentials: Credentials, id: string, patch: { name?: string; validTo?: string | null }, expectedVersion: number): Promise<UnitView> {
    return this.db.asPerson(credentials, async (tx) => {
      const licence = peopleLicence(tx.actor);
      const { agencyCode, ...unit } = await lockUnit(tx, id);
      checkManages(licence, { agencyCode }, 'unit');
      if (unit.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: unit.version });
      const after: UnitView = {
        ...unit, version: unit.version + 1,
        ...(patch.name === undefined ? {} : { name: textOf(patch.name, 'name', 100) }),
        ...(patch.validTo === undefined ? {} : { validTo: patch.validTo === null ? null : civilDate(patch.validTo) }),
      };
      if (after.validTo !== null && after.validTo < after.validFrom) throw new DomainError('bad_date', { from: after.validFrom, to: after.validTo });
      const named = await unitNamed(tx, agencyCode, after.name);
      if (named !== null && named !== id) throw new DomainError('conflict', { already: 'unit_name' });
      await saveUnit(tx, after);
      await appendEvent(tx, { type: 'unit.changed', subject: id, post: licence.post, before: { ...unit }, after: { ...after }, facts: { agencyCode } });
      return after;
    });
  }
}
