import { addPeople, addUnits, agencyRecords, appendEvents, existingLogins, type Database } from '#database';
import { buildRegistry, getAgency, OFFICE_AGENCY } from '#domain';
import { checkNewPassword, hashPassword } from '../identity/password.js';
import { peopleOf, readCast, unitsOf } from './demo-cast.js';
import { readSeed } from './seed-files.js';

export interface DemoPerson {
  id: string;
  login: string;
  name: string;
  agencyCode: string;
  role: string;
}

/**
 * Makes the demo's people: the joint-meeting office, and a liaison, two handlers, a reviewer, a signatory and a leader
 * for each agency given, with their units, posts since 2015-01-01 and one password for all. `db` is opened as owner.
 * Who is there already stays; answers those made now. Throws unknown_agency, invalid_input for the password.
 */
export async function seedDemoPeople(db: Database, agencies: readonly string[], password: string, seedsDir: string): Promise<DemoPerson[]> {
  checkNewPassword(password);
  const cast = readCast(await readSeed(seedsDir, 'demo/people.json'));
  // One hash for all: 300 of them would take over a minute, and they share the password anyway.
  const hash = await hashPassword(password);
  return db.asSystem('seed', async (tx) => {
    const registry = buildRegistry({ agencies: await agencyRecords(tx) });
    const codes = [...new Set([OFFICE_AGENCY, ...agencies])];
    const places = codes.map((code) => ({ code, central: getAgency(registry, code).level === 'central' }));
    const wanted = places.flatMap((place) => peopleOf(cast, place));
    const there = await existingLogins(tx, wanted.map(({ login }) => login));
    const people = wanted.filter(({ login }) => !there.has(login));
    if (people.length === 0) return [];
    await addUnits(tx, places.flatMap((place) => unitsOf(cast, place).map((name) => ({ agencyCode: place.code, name }))), cast.validFrom);
    const ids = await addPeople(tx, people, hash, cast.validFrom);
    const made = people.map(({ login, name, agencyCode, role }, i) => ({ id: ids[i] ?? '', login, name, agencyCode, role }));
    await appendEvents(tx, made.map(({ id, ...facts }) => ({
      type: 'account.created' as const, subject: id, agency: facts.agencyCode, facts: { ...facts, demo: true },
    })));
    return made;
  });
}
