import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

type Check = components['schemas']['SpotCheckDto'];

export const SPOT_CHECKS = words({
  title: { zh: '随机抽查', en: 'Spot checks' },
  lead: {
    zh: '从已办结、已销号的任务中随机抽取，回头看是否属实。种子由系统生成，抽取名单与总体公开，任何人都可以复算。',
    en: 'Finished tasks are drawn by lot and looked at again. The machine draws the seed; with it and the list of the population anybody can draw the lot once more.',
  },
  plan: { zh: '计划', en: 'Plan' },
  status: { zh: '状态', en: 'Status' },
  outcome: { zh: '抽查结果', en: 'Outcome' },
  agency: { zh: '单位', en: 'Agency' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  draw: { zh: '抽取', en: 'Draw a lot' },
  empty: { zh: '没有符合条件的抽查', en: 'No spot check fits these filters' },
  more: { zh: '更早的', en: 'Older ones' },
  place: { zh: '第 {lot} 次抽查第 {rank} 号（{population} 项抽 {size} 项）', en: 'lot {lot}, place {rank} ({size} of {population} drawn)' },
  dueOn: { zh: '审定时限', en: 'To be decided by' },
  late: { zh: '已超 {n} 个工作日', en: '{n} working day(s) late' },
  basis: { zh: '抽查依据', en: 'Drawn for' },
  finding: { zh: '查看情况', en: 'What was found' },
  foundBy: { zh: '抽查人', en: 'Looked at by' },
  grade: { zh: '拟调低等次', en: 'Lower grade' },
  newDue: { zh: '重办时限', en: 'New date' },
  failed: { zh: '不实的佐证材料', en: 'Evidence that failed' },
  failedCount: { zh: '另有 {n} 项', en: '{n} more' },
  failedWithdrawn: { zh: '后已撤下', en: 'withdrawn since' },
  remark: { zh: '审定（退回）意见', en: 'Decision or return' },
  effect: { zh: '处理', en: 'What it did' },
  lots: { zh: '抽取记录', en: 'The lots' },
  noLots: { zh: '该计划还没有抽取过', en: 'No lot has been drawn of this plan' },
  lot: { zh: '第 {n} 次', en: 'Lot {n}' },
  drawn: { zh: '抽取', en: 'Drawn' },
  sizes: { zh: '{population} 项抽 {size} 项，已审定 {concluded} 项', en: '{size} of {population}, {concluded} decided' },
  list: { zh: '名单校验值', en: 'SHA-256 of the list' },
  seed: { zh: '种子', en: 'Seed' },
  rule: { zh: '复算办法：对名单中每个编号计算 SHA-256（种子、冒号、编号），由小到大取前 {n} 项。', en: 'To draw it again: SHA-256 of the seed, a colon and the id, for each id of the list; the smallest {n} are drawn.' },
  population: { zh: '下载总体名单', en: 'Download the population' },
});

export const SPOT_STATUS: Readonly<Record<Check['status'], Both>> = {
  DRAWN: { zh: '待抽查', en: 'to be looked at' },
  FOUND: { zh: '待审定', en: 'to be decided' },
  CONCLUDED: { zh: '已审定', en: 'decided' },
};

export const SPOT_EFFECT: Readonly<Record<NonNullable<Check['effect']>, Both>> = {
  NONE: { zh: '不作变动', en: 'nothing changed' },
  REGRADED: { zh: '调低等次', en: 'graded lower' },
  REOPENED: { zh: '退回重办', en: 'reopened' },
};
