import type { Both } from '../../words/language';
import { useLanguage } from '../../words/language';

/** What the shipped policies rest on, in both languages; a source that a person wrote is shown as he wrote it. */
const SOURCES: Readonly<Record<string, Both>> = {
  'Levels and colours after local rules (blue, yellow or orange, red); who signs, the reply days, the cool-down and the pause are our own judgement [I].': {
    zh: '级别和颜色参照地方规定（蓝、黄或橙、红）；签发人、回复天数、催办间隔和暂停天数为本系统自定 [I]。',
    en: 'Levels and colours after local rules (blue, yellow or orange, red); who signs, the reply days, the cool-down and the pause are our own judgement [I].',
  },
  'Ladder of the RECEIPT clock.': { zh: '签收时限的提醒阶梯。', en: 'The ladder of the receipt date.' },
  'Ladder of the PLAN clock.': { zh: '工作计划时限的提醒阶梯。', en: 'The ladder of the work plan\'s date.' },
  'Ladder of the REPORT clock.': { zh: '进展填报时限的提醒阶梯。', en: 'The ladder of the report\'s date.' },
  'Ladder of the COMPLETION clock.': { zh: '办结时限的提醒阶梯。', en: 'The ladder of the completion date.' },
  'Ladder of the LEAD_REVIEW clock.': { zh: '牵头审核时限的提醒阶梯。', en: 'The ladder of the lead\'s review.' },
  '银川: red from 30 points behind the planned trajectory; the five working days in the agency\'s own hands are our own judgement [I].': {
    zh: '银川：落后序时进度 30 个百分点起为红色；在责任单位手中满五个工作日为本系统自定 [I]。',
    en: 'Yinchuan: red from 30 points behind the planned progress; the five working days in the agency\'s own hands are our own judgement [I].',
  },
  '[I] The second return asks for the superior.': { zh: '[I] 第二次退回起请上级过问。', en: '[I] The second return asks for the superior.' },
  '[I] Nothing done by anybody of the agency for 30 working days.': { zh: '[I] 责任单位 30 个工作日内无人办理。', en: '[I] Nothing done by anybody of the agency for 30 working days.' },
};

export function useSource(): (source: string) => string {
  const language = useLanguage();
  return (source) => SOURCES[source]?.[language] ?? source;
}
