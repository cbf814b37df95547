import type { Both } from '../../words/language';
import { words } from '../../words/words';
import type { components } from '../../generated/schema';
import type { Amendment, Plan, Template } from './queries';

export const PLANS = words({
  title: { zh: '计划', en: 'Plans' },
  draft: { zh: '编制计划', en: 'Draft a plan' },
  name: { zh: '名称', en: 'Title' },
  status: { zh: '状态', en: 'Status' },
  drafted: { zh: '编制时间', en: 'Drafted' },
  issued: { zh: '下达时间', en: 'Issued' },
  empty: { zh: '还没有计划。先核校确认一份文件，再从它的举措编制计划。', en: 'No plan yet: confirm the reading of a document, then draft a plan from its measures.' },
});

export const NEW = words({
  title: { zh: '编制计划', en: 'Draft a plan' },
  document: { zh: '依据文件', en: 'Document' },
  chooseDocument: { zh: '请选择已确认的文件', en: 'Choose a confirmed document' },
  templates: { zh: '任务模板', en: 'Task templates' },
  propose: { zh: '为无模板的举措生成模板', en: 'Propose templates for measures without one' },
  onDate: { zh: '按哪一天的单位和名单', en: 'Agencies and rosters as of' },
  proposed: { zh: '已生成 {n} 个模板，待解决 {m} 处', en: '{n} {n:template|templates} proposed, {m} open {m:point|points}' },
  measure: { zh: '举措', en: 'Measure' },
  lead: { zh: '牵头', en: 'Lead' },
  agencies: { zh: '责任单位', en: 'Agencies' },
  noTemplate: { zh: '尚无模板', en: 'no template yet' },
  noLead: { zh: '未定牵头', en: 'no lead yet' },
  version: { zh: '第 {n} 版', en: 'version {n}' },
  setLead: { zh: '改定牵头单位', en: 'Name the lead' },
  setLeadOf: { zh: '改定牵头单位：{ref}', en: 'Name the lead of {ref}' },
  revise: { zh: '修订', en: 'Revise' },
  reviseOf: { zh: '修订任务模板：{ref}', en: 'Revise the template of {ref}' },
  reviseLead: { zh: '保存后成为新一版模板，新编的计划按它分派；时限按工作日从引起它的一步算起；已下达的计划先在计划页试算，再一次改用。', en: 'It becomes the next version, from which new plans are drafted; days are working days from the act that starts them; an issued plan moves to it on its own page, after a dry run.' },
  requirement: { zh: '工作要求', en: 'What it has to do' },
  deliverable: { zh: '成果', en: 'Result' },
  deliverableType: { zh: '办结所需成果形式', en: 'Form of result that closing needs' },
  reporting: { zh: '填报频次', en: 'Reports' },
  clockDays: { zh: '{clock}（工作日）', en: 'Days for the {clock}' },
  byDefault: { zh: '默认', en: 'default' },
  saveVersion: { zh: '保存为第 {n} 版', en: 'Keep as version {n}' },
  revised: { zh: '已保存为第 {n} 版', en: 'Kept as version {n}' },
  why: { zh: '理由', en: 'Why' },
  settle: { zh: '待解决与修订', en: 'To settle and revise' },
  rosterOf: { zh: '“{name}”指哪些单位', en: 'Whom “{name}” means' },
  rosterSaved: { zh: '已选定，请再生成模板', en: 'Chosen: now propose the templates again' },
  planTitle: { zh: '计划名称', en: 'Title of the plan' },
  only: { zh: '只含这些举措（不选即全部）', en: 'Only these measures (all where none is chosen)' },
  fourEyes: { zh: '放宽“两人办理”的依据（一般留空）', en: 'Basis for relaxing four eyes (normally left empty)' },
  create: { zh: '生成计划草稿', en: 'Make the draft' },
  needed: { zh: '请填写', en: 'This is needed' },
});

export const PLAN = words({
  title: { zh: '计划', en: 'Plan' },
  tasks: { zh: '查看任务', en: 'Its tasks' },
  matrix: { zh: '举措矩阵', en: 'Matrix' },
  timeline: { zh: '时间轴', en: 'Timeline' },
  items: { zh: '任务与时限', en: 'Tasks and dates' },
  undated: { zh: '还有 {n} 项未定时限', en: '{n} still without a date' },
  allDated: { zh: '时限已全部设定', en: 'Every one has its date' },
  fourEyes: { zh: '放宽两人办理，依据：{basis}', en: 'Four eyes relaxed, on the basis of: {basis}' },
  count: { zh: '{n} 项任务', en: '{n} {n:task|tasks}' },
  all: { zh: '全部任务的时限', en: 'Date of all tasks' },
  ofMeasure: { zh: '{ref} 各项任务的时限', en: 'Date of all tasks of {ref}' },
  ofItem: { zh: '{ref} {agency} 的时限', en: 'Date of {agency} in {ref}' },
  save: { zh: '保存时限', en: 'Save the dates' },
  saved: { zh: '已保存，其中暂定 {n} 项', en: 'Saved; {n} of them are provisional' },
  agency: { zh: '责任单位', en: 'Agency' },
  what: { zh: '工作要求', en: 'What it has to do' },
  result: { zh: '成果', en: 'Result' },
  due: { zh: '时限', en: 'Due' },
  continuing: { zh: '长期', en: 'continuing' },
  several: { zh: '时限不一', en: 'several dates' },
  versions: { zh: '版本', en: 'Versions' },
  versionN: { zh: '第 {n} 版', en: 'Version {n}' },
  first: { zh: '首次下达', en: 'as first issued' },
  amendments: { zh: '计划调整', en: 'Amendments' },
  amend: { zh: '拟定调整', en: 'Draft an amendment' },
  noAmendments: { zh: '没有调整。已下达的计划不直接修改，只通过调整形成下一版。', en: 'None. An issued plan is never edited: an amendment makes its next version.' },
  becomes: { zh: '成为第 {n} 版', en: 'makes version {n}' },
  reason: { zh: '调整理由', en: 'Why' },
  basis: { zh: '依据文件', en: 'The document it rests on' },
  changes: { zh: '调整内容', en: 'Changes' },
  addChange: { zh: '加一项', en: 'Add a change' },
  removeChange: { zh: '去掉', en: 'Remove' },
  kind: { zh: '调整什么', en: 'What changes' },
  task: { zh: '任务', en: 'Task' },
  measureRef: { zh: '举措编号', en: 'Number of the measure' },
  newRequirement: { zh: '新的工作要求', en: 'New requirement' },
  newResult: { zh: '新的成果形式', en: 'New form of result' },
  newDue: { zh: '新时限', en: 'New date' },
  saveAmendment: { zh: '保存草稿', en: 'Save the draft' },
  amendmentSaved: { zh: '草稿已保存', en: 'Draft saved' },
  diff: { zh: '与现行版本的差别', en: 'The difference, in words' },
  refusals: { zh: '按计划现状不能作出的调整', en: 'Changes that can not be made as the plan stands' },
  told: { zh: '将通知', en: 'Will be told' },
  wereTold: { zh: '已通知', en: 'Told' },
  clocks: { zh: '{n} 项办结时限随之变动', en: '{n} completion {n:date moves|dates move}' },
  moves: { zh: '任务模板新版本', en: 'Newer templates' },
  noMoves: { zh: '各项任务都按最新的任务模板办理。模板改版后，这里先试算会有什么变化，再一次改用。', en: 'Every task follows the newest template. When one is revised, what would change is shown here before the tasks move to it.' },
  toTemplates: { zh: '任务模板', en: 'The templates' },
  movedDates: { zh: '改期的时限', en: 'Dates that move' },
  notMoved: { zh: '不能改用新版的任务', en: 'Tasks that stay with their version' },
  directorMoves: { zh: '由联席办主任改用。', en: 'The director moves them.' },
  moveReason: { zh: '理由（写给各单位）', en: 'Why (the agencies read it)' },
  move: { zh: '改用新版模板', en: 'Move the tasks' },
  movedN: { zh: '已改用新版模板：{n} 项任务', en: '{n} {n:task|tasks} moved to the newest templates' },
  change: { zh: '修改草稿', en: 'Change the draft' },
  needed: { zh: '请填写', en: 'This is needed' },
});

export const PLAN_STATUS: Readonly<Record<Plan['status'], Both>> = {
  DRAFT: { zh: '编制中', en: 'draft' },
  SUBMITTED: { zh: '待审定', en: 'submitted' },
  ISSUED: { zh: '已下达', en: 'issued' },
  RUNNING: { zh: '实施中', en: 'running' },
  CLOSING: { zh: '收官', en: 'winding up' },
  CLOSED: { zh: '已结束', en: 'closed' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
};

export const AMENDMENT_STATUS: Readonly<Record<Amendment['status'], Both>> = {
  DRAFT: { zh: '拟定中', en: 'draft' },
  SUBMITTED: { zh: '待审定', en: 'submitted' },
  ISSUED: { zh: '已下达', en: 'issued' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

export const CHANGE_KIND: Readonly<Record<Amendment['changes'][number]['kind'], Both>> = {
  DUE: { zh: '改时限', en: 'another date' },
  WORDS: { zh: '改要求或成果', en: 'another requirement or result' },
  DROP: { zh: '撤销任务', en: 'the task ends' },
  ADD: { zh: '新增任务', en: 'a task joins' },
};

type ProblemCode = components['schemas']['TemplateProblemDto']['code'];
export const TEMPLATE_PROBLEM: Readonly<Record<ProblemCode, Both>> = {
  responsibility_required: { zh: '没有责任单位，请改定', en: 'nobody is responsible: name the lead' },
  lead_required: { zh: '请定牵头单位', en: 'name the lead' },
  several_leads: { zh: '牵头单位不止一个，请改定', en: 'several leads: name one' },
  roster_required: { zh: '须选定“统称”指哪些单位', en: 'choose whom the collective means' },
  collective_unknown: { zh: '名录中没有这一统称，请编写模板，逐一写明单位', en: 'no such collective in the registry: name the bodies in the template' },
  agency_unknown: { zh: '名录中没有该单位', en: 'no such agency in the registry' },
  agency_doubtful: { zh: '单位名称待核', en: 'the name is doubtful' },
  not_assignable: { zh: '该单位不能承担任务', en: 'it can not be given a task' },
};

export const ROLE: Readonly<Record<Template['body']['tasks'][number]['role'], Both>> = {
  LEAD: { zh: '牵头', en: 'lead' },
  COOPERATING: { zh: '配合', en: 'co-operating' },
  LOCAL: { zh: '地方', en: 'local' },
};

export const RHYTHM: Readonly<Record<Template['body']['tasks'][number]['reporting'], Both>> = {
  none: { zh: '不填报', en: 'none' },
  weekly: { zh: '每周', en: 'every week' },
  monthly: { zh: '每月', en: 'every month' },
  quarterly: { zh: '每季度', en: 'every quarter' },
};
