import type { Locale } from '../access/index.js';
import { DIFF_WORDS } from '../template/index.js';
import type { PlanEffect, PlanLine } from './amendment.js';

/** An agency's name in a language. */
export type NameOf = (code: string, locale: Locale) => string;

/** The difference that an amendment makes, line by line in officials' words, and whom each line concerns. */
export function amendmentLines(effects: readonly PlanEffect[], basis: string, nameOf: NameOf): PlanLine[] {
  return effects.flatMap((effect) => {
    const of = effect.kind === 'ADD' ? effect.item : effect.task;
    const said = (['zh', 'en'] as const).map((locale) => sentences(effect, basis, nameOf(of.agencyCode, locale), locale)
      .map((text) => (locale === 'zh' ? `第${of.measureRef}条 ${text}` : `Measure ${of.measureRef}. ${text}`)));
    return (said[0] ?? []).map((zh, i): PlanLine => ({
      agencyCode: of.agencyCode, leadAgencyCode: of.leadAgencyCode, measureRef: of.measureRef, taskId: effect.kind === 'ADD' ? null : effect.task.id,
      zh, en: said[1]?.[i] ?? zh,
    }));
  });
}

function sentences(effect: PlanEffect, basis: string, agency: string, locale: Locale): string[] {
  const words = DIFF_WORDS[locale];
  const zh = locale === 'zh';
  switch (effect.kind) {
    case 'DUE': {
      const [from, to] = [day(effect.from, locale), due(effect.to, effect.provisional, locale)];
      return [zh ? `${agency}：办结时限由${from}改为${to}` : `${agency}: completion due from ${from} to ${to}`];
    }
    case 'WORDS': return [
      ...(effect.requirement === undefined ? [] : [words.requirement(agency, effect.task.requirement, effect.requirement)]),
      ...(effect.deliverable === undefined ? [] : [words.deliverable(agency, effect.task.deliverable, effect.deliverable)]),
    ];
    case 'DROP': {
      const how = effect.act === 'cancel' ? (zh ? '任务撤销' : 'task cancelled') : zh ? '任务终止，不再推进' : 'task terminated, not pursued';
      return [zh ? `${agency}：${how}，依据${basis}` : `${agency}: ${how}, by ${basis}`];
    }
    case 'ADD': {
      const date = effect.dueOn === null ? (zh ? '无固定时限' : 'no fixed date') : due(effect.dueOn, effect.provisional, locale);
      return [`${words.added(agency, words.roles[effect.item.role])}${zh ? `，办结时限${date}` : `, completion due ${date}`}`];
    }
  }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function due(date: string, provisional: boolean, locale: Locale): string {
  return `${day(date, locale)}${provisional ? (locale === 'zh' ? '（暂定）' : ' (provisional)') : ''}`;
}

function day(date: string | null, locale: Locale): string {
  if (date === null) return locale === 'zh' ? '无固定时限' : 'no fixed date';
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return locale === 'zh' ? `${year}年${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
