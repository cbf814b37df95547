import { OFFICE_AGENCY, publishedOn, type CivilDate, type HolidayNotice } from '#domain';
import type { CalendarNotices } from '#workflow';
import type { Cast } from './cast.js';

export interface NoticeServices {
  notices: CalendarNotices;
}

/** What the director saw in the preview of a notice and then did. */
export interface AppliedNotice {
  published: CivilDate;
  year: number;
  /** Days that were worked and are not any more, or the other way. */
  days: number;
  /** Dates of clocks that moved, and provisional ones that became firm. */
  moved: number;
  firmed: number;
  told: number;
}

/** The notices published on a day, applied by the office's director as previewed. Throws where the act does not do what the preview said. */
export async function applyNotices(services: NoticeServices, cast: Cast, all: readonly HolidayNotice[], today: CivilDate): Promise<AppliedNotice[]> {
  const { credentials } = cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR');
  const applied: AppliedNotice[] = [];
  for (const notice of all.filter((one) => publishedOn(one) === today)) {
    const seen = await services.notices.preview(credentials, notice);
    const done = await services.notices.apply(credentials, notice);
    for (const what of ['moved', 'firmed', 'flagged'] as const) {
      if (seen[what] !== done[what]) throw new Error(`The notice of ${today} was previewed with ${seen[what]} dates ${what}, and applied with ${done[what]}`);
    }
    applied.push({ published: today, year: notice.year, days: done.days.length, moved: done.moved, firmed: done.firmed, told: done.told.length });
  }
  return applied;
}
