import type { Both } from './language.js';

type Limits = readonly unknown[];

/** What is wrong with a field, by the name of the constraint it breaks. */
const CONSTRAINTS: Readonly<Record<string, (limits: Limits) => Both>> = {
  isString: () => ({ zh: '必须是文字', en: 'must be text' }),
  maxLength: ([max]) => ({ zh: `不能超过${String(max)}个字符`, en: `must not be longer than ${String(max)} characters` }),
  length: ([least, most]) => ({ zh: `须为${String(least)}至${String(most)}个字符`, en: `must have ${String(least)} to ${String(most)} characters` }),
  minLength: ([min]) => ({ zh: `不能少于${String(min)}个字符`, en: `must not be shorter than ${String(min)} characters` }),
  plainText: () => ({ zh: '含有不能使用的控制字符', en: 'contains control characters that can not be used' }),
  notBlank: () => ({ zh: '不能为空', en: 'must not be empty' }),
  isUuid: () => ({ zh: '不是有效的编号', en: 'is not a valid id' }),
  isInt: () => ({ zh: '必须是整数', en: 'must be a whole number' }),
  min: ([min]) => ({ zh: `不能小于${String(min)}`, en: `must not be less than ${String(min)}` }),
  max: ([max]) => ({ zh: `不能大于${String(max)}`, en: `must not be greater than ${String(max)}` }),
  isBoolean: () => ({ zh: '必须是 true 或 false', en: 'must be true or false' }),
  isIn: ([values]) => ({ zh: `只能是：${listed(values)}`, en: `must be one of: ${listed(values)}` }),
  civilDate: () => ({ zh: '必须是存在的日期，写作 2026-03-31', en: 'must be a day that exists, written 2026-03-31' }),
  isArray: () => ({ zh: '必须是列表', en: 'must be a list' }),
  arrayMaxSize: ([max]) => ({ zh: `最多${String(max)}项`, en: `must not have more than ${String(max)} entries` }),
  isObject: () => ({ zh: '必须是对象', en: 'must be an object' }),
  nestedValidation: () => ({ zh: '必须是对象', en: 'must be an object' }),
  whitelistValidation: () => ({ zh: '没有这个字段，请核对名称', en: 'is not a field of this request' }),
  required: () => ({ zh: '必须填写', en: 'is required' }),
  fits_no_item: () => ({ zh: '在该计划中没有对应的任务', en: 'fits no item of this plan' }),
  unit_of_other_agency: () => ({ zh: '该内设机构不属于所选单位', en: 'is a unit of another agency' }),
  idempotencyKey: () => ({ zh: '必须是1至200个可见的 ASCII 字符', en: 'must be 1 to 200 visible ASCII characters' }),
  not_takeable: () => ({ zh: '含有不能汇总的报送：须为本期已签发，且属本举措配合单位或本任务的子任务', en: 'names a report that can not be taken in: signed, of this period, of a co-operating agency or a subtask' }),
  not_a_file_of_task: () => ({ zh: '含有不属于该任务或已撤下的附件', en: 'names a file that the task has not, or that was taken back' }),
  only_flawed: () => ({ zh: '只有“基本属实，有瑕疵”的抽查结果可以调低等次', en: 'is only for a finding of flaws' }),
  not_lower: () => ({ zh: '必须低于现有等次', en: 'must be lower than the grade that holds' }),
  not_evidence_of_task: () => ({ zh: '含有不属于该任务的佐证材料', en: 'names evidence that the task has not' }),
  nothing_to_wait_for: () => ({ zh: '须是其他单位尚未办结的任务', en: 'must be another agency\'s task that is not done' }),
  not_yet_in_effect: () => ({ zh: '不能晚于今天：移交在生效之日办理', en: 'must not lie ahead: work is handed over on the day' }),
  same_date: () => ({ zh: '与现行时限相同', en: 'is the date that holds already' }),
  same_person: () => ({ zh: '不能是本人', en: 'must be another person' }),
  span: () => ({ zh: '不能早于第一天，也不能早于今天', en: 'must not be before the first day, nor before today' }),
  changed_twice: () => ({ zh: '同一任务不能在一次调整中改两处同类内容', en: 'changes the same thing twice' }),
  no_task_of_plan: () => ({ zh: '不是该计划的任务', en: 'is no task of this plan' }),
  not_in_template: () => ({ zh: '该单位不在这项举措的任务模板中', en: 'is not in the template of this measure' }),
  nothing_changes: () => ({ zh: '与现有内容相同，没有改动', en: 'changes nothing' }),
  not_finished: () => ({ zh: '含有尚未办结或不属于该举措的任务', en: 'names a task that is not done or not of this measure' }),
  not_on_record: () => ({ zh: '所修改的通知未录入', en: 'names a notice that is not on record' }),
  not_yet_published: () => ({ zh: '不能晚于今天：未发布的通知不能录入', en: 'must not lie ahead: what is not published can not be entered' }),
  other_year: () => ({ zh: '含有不属于该年度前后的日期', en: 'names a day of another year' }),
  one_to_four_posts: () => ({ zh: '须有一至四个岗位', en: 'must name one to four posts' }),
  last_signs_for_the_agency: () => ({ zh: '最后须由签发人或者单位负责人签发', en: 'must end with the signatory or the head of the agency' }),
  each_post_once_and_upwards: () => ({ zh: '每个岗位只能有一次，由低到高', en: 'must name each post once, from the lowest to the highest' }),
  use_subtasks: () => ({ zh: '分解任务请使用“新增子任务”', en: 'is done by adding a subtask' }),
};

const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(', ') : String(values));
const OTHER: Both = { zh: '内容不符合要求', en: 'is not acceptable' };

/** One sentence about a field in both languages; a general one for a constraint that has none. */
export function constraintSentence(constraint: string, limits: Limits): Both {
  return CONSTRAINTS[constraint]?.(limits) ?? OTHER;
}

/** Whether there is a sentence of its own; else a refusal says no more than that something is not acceptable. */
export function hasSentence(constraint: string): boolean {
  return constraint in CONSTRAINTS;
}
