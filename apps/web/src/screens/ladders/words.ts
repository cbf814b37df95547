import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const LADDERS = words({
  title: { zh: '提醒阶梯', en: 'Ladders of reminders' },
  lead: { zh: '每类时限到期前后何时提醒、催办、督办，告知谁；数字是工作日。点开一类可看历次版本、用过去的数据试算、拟定和启用新版本。', en: 'For each kind of date: when it is reminded, urged and escalated, and who is told; the numbers are working days. Open one to see its versions, try it on the past, draft a next version and put it in force.' },
  kind: { zh: '时限', en: 'Date' },
  name: { zh: '阶梯', en: 'Ladder' },
  before: { zh: '到期前', en: 'Before' },
  after: { zh: '逾期后', en: 'After' },
  onDay: { zh: '当日', en: 'on the day' },
  repeats: { zh: '此后重复', en: 'then again and again' },
  empty: { zh: '还没有阶梯。运行 npm run duban -- migrate 装入默认阶梯。', en: 'No ladder yet: npm run duban -- migrate loads the default ones.' },
  back: { zh: '全部阶梯', en: 'All ladders' },
  running: { zh: '{n} 个正在运行的时限按此版提醒', en: '{n} running {n:date follows|dates follow} this version' },
  source: { zh: '依据', en: 'Rests on' },
  steps: { zh: '各级', en: 'Steps' },
  when: { zh: '何时', en: 'When' },
  level: { zh: '级别', en: 'Level' },
  audience: { zh: '告知', en: 'Told' },
  how: { zh: '方式', en: 'How' },
  single: { zh: '单独发送', en: 'a mail of its own' },
  digest: { zh: '并入每日摘要', en: 'in the digest' },
  stepAt: { zh: '{day} {at}', en: '{day}, at {at}' },
  stepBefore: { zh: '到期前 {n} 个工作日', en: '{n} working {n:day|days} before' },
  stepOn: { zh: '到期当日', en: 'on the due day' },
  stepAfter: { zh: '逾期第 {n} 个工作日', en: '{n} working {n:day|days} after' },
  repeatRow: { zh: '此后每隔 {n} 个工作日', en: 'then every {n} working {n:day|days}' },
  growing: { zh: '，每次加长 {n}，最长 {most}', en: ', {n} longer each time, {most} at most' },
  try: { zh: '用过去的数据试算', en: 'Try it on the past' },
  tryLead: { zh: '按这一版，在所选时段内会发出多少，与实际发出的对照。只计算，不发送。', en: 'How many this version would have sent in that time, beside what was sent. It only counts: nothing is sent.' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  run: { zh: '试算', en: 'Try' },
  would: { zh: '按此版', en: 'By this one' },
  sent: { zh: '实际发出', en: 'Really sent' },
  runs: { zh: '涉及 {n} 段时限，共 {steps} 次；休息日 {off} 次。', en: '{n} {n:stretch|stretches} of dates, {steps} {steps:step|steps} in all; {off} on days off.' },
  nothing: { zh: '该时段内没有此类时限，试算不出结果；请换一个时段。', en: 'There was no date of this kind in that time: choose another.' },
  draftLead: { zh: '保存后不立即生效：先预览今后 60 天的变化，再由联席办主任启用。', en: 'Keeping it changes nothing yet: preview the next 60 days first, then the director puts it in force.' },
  side: { zh: '时点', en: 'When' },
  days: { zh: '工作日', en: 'Working days' },
  at: { zh: '时刻', en: 'At' },
  time: { zh: '写作 09:00', en: 'Write it 09:00' },
  stepN: { zh: '第 {n} 级', en: 'Step {n}' },
  addStep: { zh: '加一级', en: 'Add a step' },
  removeStep: { zh: '删除第 {n} 级', en: 'Remove step {n}' },
  repeat: { zh: '最后一级之后，直到办结（间隔留空则不重复）', en: 'After the last step, until it is done (no interval: never)' },
  every: { zh: '间隔（工作日）', en: 'Every … days' },
  growBy: { zh: '每次加长', en: 'Longer each time by' },
  atMost: { zh: '最长间隔', en: 'At most' },
  preview: { zh: '今后 60 天（{from} 至 {to}），如果正在运行的时限都没有进展：', en: 'The next 60 days ({from} to {to}), if nothing happens to the dates that run:' },
  runningDates: { zh: '正在运行的时限', en: 'Dates that run already' },
  total: { zh: '合计', en: 'In all' },
});

export type Level = '0' | '1' | '2' | '3' | '4' | '5';

export const LEVEL: Readonly<Record<Level, Both>> = {
  0: { zh: '提醒', en: 'reminder' },
  1: { zh: '催办', en: 'urging' },
  2: { zh: '督办（蓝）', en: 'blue order' },
  3: { zh: '督办（黄）', en: 'yellow order' },
  4: { zh: '督办（红）', en: 'red order' },
  5: { zh: '通报', en: 'bulletin' },
};

export const SIDE = {
  BEFORE: { zh: '到期前', en: 'before' },
  ON: { zh: '到期当日', en: 'on the day' },
  AFTER: { zh: '逾期后', en: 'after' },
} as const satisfies Readonly<Record<string, Both>>;

export const RUNNING: Readonly<Record<components['schemas']['SwitchLadderDto']['running'], Both>> = {
  KEEP: { zh: '仍按原来的版本提醒，只有新开始的时限用这一版', en: 'go on under the version they began with; only new ones follow this one' },
  REARM: { zh: '从现在起一并改用这一版（已过去的不补发）', en: 'follow this one from now on (nothing past is sent)' },
};
