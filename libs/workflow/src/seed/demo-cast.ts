import type { SeedPerson } from '#database';
import { DomainError, OFFICE_AGENCY, POST_ROLES, type PostRole } from '#domain';
import { listOf, textIn, textsIn, type Json } from './seed-files.js';

interface CastPost {
  login: string;
  role: PostRole;
  title: string;
  unit: string | number | null;
}

/** seeds/demo/people.json as read: who sits in an office and in an agency, and what they are called. */
export interface DemoCast {
  validFrom: string;
  surnames: string[];
  givenNames: string[];
  office: CastPost[];
  agency: CastPost[];
  officeUnits: string[];
  centralUnits: string[];
  otherUnits: string[];
}

export function readCast(json: Json): DemoCast {
  const units = listOf([json['units']], 'units')[0] ?? {};
  return {
    validFrom: textIn(json, 'validFrom', 'people'),
    surnames: textsIn(json, 'surnames', 'people'), givenNames: textsIn(json, 'givenNames', 'people'),
    office: postsOf(json, 'office'), agency: postsOf(json, 'agency'),
    officeUnits: textsIn(json, 'officeUnits', 'people'),
    centralUnits: textsIn(units, 'central', 'units'), otherUnits: textsIn(units, 'other', 'units'),
  };
}

function postsOf(json: Json, key: string): CastPost[] {
  return listOf(json[key], key).map((row, i) => {
    const path = `${key}[${i}]`;
    const role = POST_ROLES.find((one) => one === row['role']);
    const unit = row['unit'];
    if (role === undefined) throw new DomainError('invalid_input', { path: `${path}.role` });
    if (unit !== null && typeof unit !== 'string' && typeof unit !== 'number') throw new DomainError('invalid_input', { path: `${path}.unit` });
    return { role, unit, login: textIn(row, 'login', path), title: textIn(row, 'title', path) };
  });
}

/** An agency of the demo: its code, and whether it is a central one, whose departments are 司. */
export interface DemoAgency {
  code: string;
  central: boolean;
}

/** The departments of an agency. */
export function unitsOf(cast: DemoCast, { code, central }: DemoAgency): string[] {
  return code === OFFICE_AGENCY ? cast.officeUnits : central ? cast.centralUnits : cast.otherUnits;
}

/** The people of an agency: the same names for the same agency on every machine. */
export function peopleOf(cast: DemoCast, agency: DemoAgency): SeedPerson[] {
  const { code } = agency;
  const units = unitsOf(cast, agency);
  return (code === OFFICE_AGENCY ? cast.office : cast.agency).map((post) => ({
    login: `${code.toLowerCase()}.${post.login}`,
    email: `${post.login}.${code.toLowerCase()}@duban.example`,
    name: nameFor(cast, `${code}/${post.login}`),
    agencyCode: code, role: post.role, title: post.title,
    unitName: typeof post.unit === 'number' ? units[post.unit] ?? null : post.unit,
  }));
}

/** FNV-1a: spreads neighbouring keys over the lists; no chance is wanted here. */
function nameFor({ surnames, givenNames }: DemoCast, key: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const surname = surnames[hash % surnames.length] ?? '';
  return surname + (givenNames[Math.floor(hash / surnames.length) % givenNames.length] ?? '');
}
