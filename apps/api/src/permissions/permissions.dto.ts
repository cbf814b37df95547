import { ESCALATION_ACTS, EXTENSION_ACTS, MEASURE_ACTS, PERMISSIONS, PLAN_ACTS, POST_ROLES, REPORT_ACTS, SPOT_CHECK_ACTS, TASK_ACTS, type EscalationActRow, type ExtensionActRow, type MeasureActRow, type PlanActRow, type PostRole, type ReportActRow, type SpotCheckActRow, type TaskActRow } from '#domain';
import { allowed } from '../http/allow-list.js';
import { Nested, OneOf, Text } from '../http/fields.js';

class PermissionDto {
  @Text('The permission.') permission!: string;
  @OneOf(POST_ROLES, 'The posts that carry it.', { list: 20 }) roles!: readonly PostRole[];
}

class ActRuleDto {
  @Text('The act.') act!: string;
  @Text('From which statuses.', { list: 20 }) from!: readonly string[];
  @Text('To which status, or the rule that says so.') to!: string;
  @Text('Which side: OWNER, REVIEWER, ASSIGNER, LEAD, OFFICE; SYSTEM: with another act.') side!: string;
  @OneOf(POST_ROLES, 'The posts that may.', { list: 20 }) roles!: readonly PostRole[];
  @Text('Further conditions.', { list: 20 }) guards!: readonly string[];
  @OneOf(['required', 'optional'], 'Whether a reason is needed.') reason!: string;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
}

/** Who may do what: the very tables that the guard and the use cases read. */
export class MatrixOfRightsDto {
  @Nested(() => PermissionDto, 'What posts permit.', { list: 100 }) permissions!: PermissionDto[];
  @Nested(() => ActRuleDto, 'Acts on tasks.', { list: 100 }) taskActs!: ActRuleDto[];
  @Nested(() => ActRuleDto, 'Acts on progress reports.', { list: 100 }) reportActs!: ActRuleDto[];
  @Nested(() => ActRuleDto, 'Acts on extension requests; no post named: those of the level that decides.', { list: 100 }) extensionActs!: ActRuleDto[];
  @Nested(() => ActRuleDto, 'Acts on measures.', { list: 100 }) measureActs!: ActRuleDto[];
  @Nested(() => ActRuleDto, 'Acts on plans.', { list: 100 }) planActs!: ActRuleDto[];

  @Nested(() => ActRuleDto, 'Acts on escalation papers; no post named: those whose signature or reply the level asks for.', { list: 100 }) noticeActs!: ActRuleDto[];
  @Nested(() => ActRuleDto, 'Acts on spot checks.', { list: 100 }) spotCheckActs!: ActRuleDto[];

  static current(): MatrixOfRightsDto {
    const taskActs: readonly TaskActRow[] = TASK_ACTS;
    const reportActs: readonly ReportActRow[] = REPORT_ACTS;
    const extensionActs: readonly ExtensionActRow[] = EXTENSION_ACTS;
    const measureActs: readonly MeasureActRow[] = MEASURE_ACTS;
    const planActs: readonly PlanActRow[] = PLAN_ACTS;
    const noticeActs: readonly EscalationActRow[] = ESCALATION_ACTS;
    const spotCheckActs: readonly SpotCheckActRow[] = SPOT_CHECK_ACTS;
    return allowed<MatrixOfRightsDto>(MatrixOfRightsDto, {
      permissions: Object.entries(PERMISSIONS).map(([permission, roles]) => ({ permission, roles })),
      taskActs: [...taskActs],
      measureActs: [...measureActs],
      spotCheckActs: [...spotCheckActs],
      planActs: planActs.map((row) => ({ ...row, side: row.roles.length === 0 ? 'SYSTEM' : 'OFFICE' })),
      reportActs: [...reportActs],
      extensionActs: extensionActs.map((row) => ({ ...row, roles: row.roles === 'byLevel' ? [] : row.roles, guards: row.roles === 'byLevel' ? ['byLevel', ...row.guards] : row.guards })),
      noticeActs: noticeActs.map(({ roles, guards, ...row }) => (typeof roles === 'string' ? { ...row, roles: [], guards: [roles, ...guards] } : { ...row, roles, guards })),
    });
  }
}
