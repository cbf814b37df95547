/**
 * Every refusal of the domain: a stable code, and the facts a sentence about it needs.
 * The one table that turns codes into HTTP statuses and sentences in zh and en is apps/api's problem table;
 * a code without a row there does not compile.
 */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'DomainError';
  }
}

/** The codes, grouped by what went wrong. Codes are API: never renamed, only added. */
export const DOMAIN_ERROR_CODES = [
  // who
  'unauthenticated', 'forbidden', 'not_found', 'invitation_void',
  // concurrency
  'stale_version', 'version_required', 'conflict', 'idempotency_key_reused', 'idempotency_key_in_progress',
  'too_many_waiting',
  // input
  'invalid_input', 'unknown_agency', 'unknown_person', 'text_not_decodable', 'text_empty', 'text_too_large',
  // acts
  'act_not_allowed_in_state', 'act_not_allowed_for_role', 'act_not_allowed_for_agency', 'reason_required',
  'four_eyes', 'open_children', 'depth_limit', 'not_assignable', 'no_handler', 'clause_or_evidence_missing',
  'field_required', 'only_continuing', 'parent_suspended', 'waiting_for_task', 'delegated', 'not_of_unit', 'grade_reason_required',
  'not_asked', 'joint_open', 'silence_not_over', 'objection_window', 'objections_open', 'window_over',
  // reports
  'classified_marking', 'bad_trajectory', 'trajectory_frozen', 'chain_not_passed', 'source_moved_on', 'unknown_target', 'matter_not_open', 'matter_not_answered',
  'sign_step_open', 'route_unmanned',
  // files
  'file_type_refused', 'file_too_large', 'file_not_safe', 'files_full', 'unclassified_not_declared', 'content_unavailable',
  // dates
  'due_in_past', 'due_on_day_off', 'due_after_parent', 'due_required', 'bad_date', 'bad_offset',
  'due_not_later', 'due_not_earlier',
  // own mails
  'mail_floor',
  // extensions
  'extension_pending', 'extension_limit',
  // escalation papers
  'escalation_paused', 'notice_overtaken', 'notice_pending', 'level_not_reached', 'cooling_down',
  // spot checks
  'lot_exceeds_population',
  // documents, templates, plans
  'measure_suspended', 'measure_not_open', 'tasks_open', 'due_before_children',
  'doubts_open', 'not_confirmed', 'roster_required', 'lead_required', 'plan_not_issuable', 'reading_out_of_range',
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];
