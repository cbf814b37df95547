import { useLanguage } from '../../words/language';

/**
 * What the shipped ladders rest on, in English: a ladder carries its source as one text, in the language of whoever wrote it. A source that a
 * person wrote is shown as he wrote it.
 */
const SOURCES: Readonly<Record<string, string>> = {
  '提醒参照 OpenProject 和西安并放宽；各级天数为本系统自定 [I]。': 'Reminders after OpenProject and Xi\'an, made milder; the days of each level are our own judgement [I].',
  '参照 OpenProject（提前 7、3、1、0 天）和西安（提前 3 天），放宽为 10、5、3、1 个工作日。': 'After OpenProject (7, 3, 1 and 0 days before) and Xi\'an (3 days before), made milder: 10, 5, 3 and 1 working days.',
  '[I] 逾期第 1 个工作日催办。': '[I] Urged on the first working day overdue.',
  '[I] 逾期 3 个工作日督办（蓝）。': '[I] Supervised (blue) after 3 working days overdue.',
  '[I] 逾期 7 个工作日督办（黄），责令限期。': '[I] Supervised (yellow) after 7 working days overdue, with a date set.',
  '[I] 逾期 15 个工作日督办（红），并告知召集人；责任单位不变。': '[I] Supervised (red) after 15 working days overdue, and the convener is told; who is responsible stays so.',
  '[I] 隔 5 个工作日再催，以后隔 10、15 个，最长每 20 个工作日一次，直到计时停止；不再升级。': '[I] Again after 5 working days, then 10 and 15, at most every 20, until the clock stops; no further escalation.',
  '[I] 会签单位在告知的期限前提醒，过期告知联席办；不表态不等于同意。': '[I] Whoever is to co-sign is reminded before the announced date, and the office told after it; silence is no consent.',
  '[I] 本系统自定；逾期越久，告知的层级越高（提醒→催办→督办→通报）。': '[I] Our own judgement: the longer overdue, the higher the rank that is told (reminder, urging, supervision, bulletin).',
  '[I] 草稿未送出还不算迟延：只在本单位内提醒持有人，不告知上级（ANET #254）。': '[I] A draft not sent is no delay yet: its holder is reminded inside the agency, no superior is told (ANET #254).',
  '[I] 延期申请在谁手里就在到期前提醒谁，再报召集人；未答复不等于同意。': '[I] Whoever has the request for more time is reminded before its date, then the convener is told; no answer is no consent.',
  '[I] 牵头单位审核有自己的时限；不答复不等于同意。': '[I] The lead\'s review has a date of its own; no answer is no consent.',
  '[I] 催办、督办单的回复在到期前和当日提醒；仍不回复的同时告知联席办，但不因此自动升级。': '[I] Replies to urging and supervision are reminded before and on the day; where none comes the office is told too, but nothing escalates by itself.',
  '[I] 督办单的签发人在当日提醒，以后每 2 个工作日一次；不签不等于签发。': '[I] Whoever signs a paper is reminded on the day, then every 2 working days; not signing is no signature.',
  '13710 督查平台规则：3 个工作日内报送工作计划；起算以前的各级略过。': 'Rules of the 13710 platform: a work plan within 3 working days; steps before the start are left out.',
  '13710 督查平台规则：1 个工作日内签收；其后各级为本系统自定 [I]。': 'Rules of the 13710 platform: signed for within 1 working day; the later steps are our own judgement [I].',
  '[I] 时限只有 1 个工作日，更早无从提醒，故在到期当日。': '[I] With 1 working day there is no earlier day to remind on than the day itself.',
  '[I] 督办（蓝）：未签收即无法开始，故升级早于其他时限，并告知联席办。': '[I] Supervised (blue): what is not signed for can\'t begin, so this escalates earlier than others, and the office is told.',
  '[I] 未签收的任务隔 2 个工作日再催，以后隔 3、4 个，最长每 5 个工作日一次。': '[I] What is not signed for is urged again after 2 working days, then 3 and 4, at most every 5.',
  '盘锦：每月 28 日前报送进展；提醒和升级为本系统自定 [I]。': 'Panjin: progress is reported by the 28th of each month; reminders and escalation are our own judgement [I].',
  '[I] 退回的任务在本单位内提醒应重新办理的人（ANET #254）。': '[I] Of a returned task, whoever has to do it again is reminded inside the agency (ANET #254).',
  '[I] 联席办裁定退签期间各单位计时暂停，故比核查催得更早。': '[I] While the office rules on an objection the agencies\' clocks rest: it is urged sooner than for a verification.',
  '[I] 联席办自己的时限先提醒联席办，再报召集人；等待期间不算承办单位迟延，不答复也不等于同意。': '[I] Of its own dates the office is reminded first, then the convener told; the wait is no delay of the agency, and no answer is no consent.',
  '[I] 待签发的事项在本单位内提醒可以签发的人（ANET #254）。': '[I] Of what waits for a signature, whoever may sign is reminded inside the agency (ANET #254).',
  '[I] 抽查是联席办自己的事：到期前提醒经手人，逾期再报召集人；承办单位在审定之前不得知晓。': '[I] A spot check is the office\'s own affair: whoever has it is reminded before its date, the convener told after it; the agency may not know before it is decided.',
};

export function useSource(): (source: string) => string {
  const language = useLanguage();
  return (source) => (language === 'zh' ? source : SOURCES[source] ?? source);
}
