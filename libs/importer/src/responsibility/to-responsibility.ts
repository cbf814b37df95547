import type { Agency, LeadBasis, Party, PartyRole, Responsibility, ResponsibilityMode } from '#domain';
import type { FoundPhrase } from './find-phrases.js';
import { isCollectiveName } from './lexicon.js';
import type { NamedParty } from './parse-phrase.js';
import type { VerbMeaning } from './verbs.js';

/** What the names of this document mean: settles names that several bodies share. */
export interface NameContext {
  /** The one body meant, or null where a person must say. */
  choose(agencies: readonly Agency[]): { readonly agency: Agency | null; readonly doubtful: boolean };
  /** Does the document say, at this offset, that the first listed leads? */
  firstLeads(at: number): boolean;
}

/** Turns a found phrase into the reading's form: roles, mode, lead and why (A3, A4). */
export function toResponsibility(text: string, phrase: FoundPhrase, context: NameContext): Responsibility {
  const { start, end, parsed, form } = phrase;
  const parties = parsed.parties.map((party) => toParty(text, party, parsed.parties, context));
  return {
    raw: text.slice(start, end), start, end,
    mode: modeOf(parsed.parties),
    openEnded: parsed.openEnded,
    parties,
    ...leadOf(parties, phrase, context.firstLeads(start) || parsed.convention !== null, form),
  };
}

function toParty(text: string, party: NamedParty, all: readonly NamedParty[], context: NameContext): Party {
  const { agency, doubtful } = context.choose(party.agencies);
  const base = { raw: text.slice(party.start, party.end), code: agency?.code ?? null, role: roleOf(party, all) };
  return doubtful || (agency === null && !party.collective) ? { ...base, doubtful: true } : base;
}

function roleOf({ role, collective, agencies }: NamedParty, all: readonly NamedParty[]): PartyRole {
  // One the registry lists keeps 组织实施 as its role: its code says that it is a collective.
  if (isCollectiveName(agencies) ? role !== 'implements' : collective) return 'collective';
  // "A牵头，B、C": those named behind the lead without a verb take part.
  return role ?? (all.some((other) => other.role === 'lead') ? 'participate' : 'responsible');
}

/** The first that applies names the mode; 配合 beside 牵头 or 负责 changes nothing, the roles tell it. */
const MODES = [
  { has: ['lead', 'by_duty'], mode: 'lead+duty' },
  { has: ['lead', 'responsible'], mode: 'lead+joint' },
  { has: ['lead', 'implements'], mode: 'lead+joint' },
  { has: ['lead'], mode: 'lead' },
  { has: ['with'], mode: 'with' },
  { has: ['by_duty'], mode: 'duty' },
  { has: ['responsible'], mode: 'joint' },
  { has: ['implements'], mode: 'joint' },
  { has: ['guide'], mode: 'guide' },
  { has: ['support'], mode: 'support' },
] as const satisfies readonly { has: readonly VerbMeaning[]; mode: ResponsibilityMode }[];

function modeOf(parties: readonly NamedParty[]): ResponsibilityMode {
  const roles = new Set(parties.map(({ role }) => role));
  return MODES.find(({ has }) => has.every((role) => roles.has(role)))?.mode ?? 'unclear';
}

function leadOf(
  parties: readonly Party[], { parsed }: FoundPhrase, convention: boolean, form: FoundPhrase['form'],
): { lead: string[]; leadBasis: LeadBasis | null } {
  const leads = parties.flatMap(({ role, code }) => (role === 'lead' && code !== null ? [code] : []));
  if (parties.some(({ role }) => role === 'lead')) {
    const printed = parsed.parties.some(({ role, roleFrom }) => role === 'lead' && roleFrom === 'verb');
    if (leads.length === 0) return { lead: [], leadBasis: null };
    return { lead: leads, leadBasis: printed ? 'explicit' : form === 'columns' ? 'column' : 'label' };
  }
  const answering = parties.filter(({ role }) => LEADABLE.has(role));
  const [first] = answering;
  // A first body the registry does not know must not make the second one lead.
  if (first === undefined || first.code === null) return { lead: [], leadBasis: null };
  const lead = [first.code];
  if (parties.length === 1 && !parsed.openEnded) return { lead, leadBasis: 'sole' };
  return { lead, leadBasis: convention ? 'convention' : 'proposed' };
}
const LEADABLE: ReadonlySet<PartyRole> = new Set(['responsible', 'by_duty', 'implements']);
