import type { Guard } from './guards.js';
import { refuse } from './refusal.js';
import type { GradeGuard } from './task-acts.js';
import { GRADES_WITH_REASON } from './task.js';

/** Guards of grading at completion (D6). */
export const GRADE_GUARDS: Record<GradeGuard, Guard> = {
  gradeReasoned: ({ input }) => {
    if (!input?.grade || !GRADES_WITH_REASON.includes(input.grade)) return null;
    return input.reason?.trim() || input.statement?.trim() ? null : refuse('grade_reason_required', { grade: input.grade });
  },
};
