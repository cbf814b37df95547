import { findRule, ruleVersions, watchedClocks, type Credentials, type Database } from '#database';
import {
  REASON_OF_CLOCK, requirePermission, validateEscalationPolicy,
  type CivilDate, type ClockKind, type EscalationPolicy, type EscalationReason, type EscalationTrigger, type PaperLevel,
} from '#domain';
import { draftRule, switchRule, type RuleSort, type RuleVersion } from '../rules/versioned-rules.js';
import type { Books } from '../time/books.js';
import { escalationPolicy } from './policy.js';
import { foreseePapers } from './propose-papers.js';

const POLICIES: RuleSort<EscalationPolicy> = { table: 'escalation_policy', may: 'escalation', called: 'policy', read: validateEscalationPolicy };

export type PolicyVersionView = RuleVersion<EscalationPolicy>;
export type PolicyHead = Omit<PolicyVersionView, 'body'> & { name: EscalationPolicy['name'] };

/** One trigger before and after a switch. */
export interface TriggerPreview {
  id: string;
  reason: EscalationReason;
  by: EscalationTrigger['by'];
  /** Of a ladder's trigger: running clocks whose steps write papers; of a look's: papers that the next one writes. Null: there is none, or it is off. */
  now: number | null;
  then: number | null;
  /** The level at which a look's papers begin, under this version; under the one in force where this one has no such trigger. */
  level: PaperLevel | null;
}

/** What putting a version in force would do to what runs. */
export interface PolicyPreview {
  asOf: CivilDate;
  /** The version in force. */
  now: { key: string; version: number };
  /** Papers that are not ended: they go on under the version they were written by. */
  openPapers: number;
  triggers: TriggerPreview[];
  /** The counts of looks end here. */
  countedTo: number;
}

const COUNTED_TO = 1_000;
const CLOCK_OF_REASON = new Map<EscalationReason, ClockKind>(Object.entries(REASON_OF_CLOCK).map(([kind, reason]) => [reason, kind as ClockKind]));

/** Policies of escalation as versioned data (G1, G2): read in words, drafted, previewed and put in force by people. */
export class EscalationPolicies {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** All versions, the newest first, without what they say. */
  async list(credentials: Credentials): Promise<PolicyHead[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'escalation.read');
      return (await ruleVersions(tx, 'escalation_policy', null)).map(({ body, ...head }) => ({ ...head, name: (body as EscalationPolicy).name }));
    });
  }

  /** One version as it was kept, in the words of its time. Throws not_found. */
  async get(credentials: Credentials, key: string, version: number): Promise<PolicyVersionView> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'escalation.read');
      return await findRule(tx, 'escalation_policy', key, version) as PolicyVersionView;
    });
  }

  /** Reads a policy as draft() would, and keeps nothing. Throws invalid_input naming the first place that is wrong. */
  async validate(credentials: Credentials, json: object): Promise<EscalationPolicy> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'escalation.draft');
      return Promise.resolve(validateEscalationPolicy({ ...json, version: 1 }));
    });
  }

  /** Keeps a policy as the next version of its key; it is not in force until it is switched on. Throws invalid_input. */
  async draft(credentials: Credentials, json: object): Promise<PolicyVersionView> {
    return this.db.asPerson(credentials, (tx) => draftRule(tx, POLICIES, json));
  }

  /** What runs now, trigger by trigger, under the version in force and under this one. Throws not_found. */
  async preview(credentials: Credentials, key: string, version: number): Promise<PolicyPreview> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'escalation.draft');
      const then = validateEscalationPolicy((await findRule(tx, 'escalation_policy', key, version)).body);
      const now = await escalationPolicy(tx);
      const book = await this.books.open(tx);
      const clocks = await watchedClocks(tx, [...CLOCK_OF_REASON.values()]);
      const [looksNow, looksThen] = [await foreseePapers(tx, now, book, COUNTED_TO), await foreseePapers(tx, then, book, COUNTED_TO)];
      const count = (policy: EscalationPolicy, looks: ReadonlyMap<string, number>, id: string): number | null => {
        const trigger = policy.triggers.find((one) => one.id === id);
        if (trigger?.enabled !== true) return null;
        if (trigger.by === 'SCAN') return looks.get(id) ?? 0;
        const kind = CLOCK_OF_REASON.get(trigger.reason);
        return kind === undefined ? 0 : clocks.get(kind) ?? 0;
      };
      const triggers = [...then.triggers, ...now.triggers.filter(({ id }) => !then.triggers.some((one) => one.id === id))];
      const open = (await ruleVersions(tx, 'escalation_policy', null)).reduce((sum, { running }) => sum + running, 0);
      return {
        asOf: book.today, now: { key: now.key, version: now.version }, openPapers: open, countedTo: COUNTED_TO,
        triggers: triggers.map(({ id, reason, by, level }) => ({ id, reason, by, level, now: count(now, looksNow, id), then: count(then, looksThen, id) })),
      };
    });
  }

  /**
   * Puts a version in force for what is written from now on: papers that are there go on under the version they were written by.
   * Throws not_found, reason_required, conflict where it is in force already.
   */
  async switchOn(credentials: Credentials, key: string, version: number, reason: string): Promise<PolicyVersionView> {
    return this.db.asPerson(credentials, (tx) => switchRule(tx, POLICIES, { key, version }, reason, () => Promise.resolve({})));
  }
}
