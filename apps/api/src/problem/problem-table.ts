import type { DomainErrorCode } from '#domain';
import { ACCESS_PROBLEMS } from './access-problems.js';
import { DESK_PROBLEMS } from './desk-problems.js';
import { FILE_PROBLEMS } from './file-problems.js';
import type { HttpProblemCode } from './http-problem.js';
import { HTTP_PROBLEMS } from './http-problems.js';
import { PAPER_PROBLEMS } from './paper-problems.js';
import { REPORT_PROBLEMS } from './report-problems.js';
import type { ProblemRow } from './row.js';
import { JOINT_PROBLEMS } from './joint-problems.js';
import { WORK_PROBLEMS } from './work-problems.js';

export type ProblemCode = DomainErrorCode | HttpProblemCode;

/** The one table from codes to HTTP and words. A code of the domain without a row here does not compile. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemRow>> = {
  ...PAPER_PROBLEMS,
  ...ACCESS_PROBLEMS, ...WORK_PROBLEMS, ...REPORT_PROBLEMS, ...FILE_PROBLEMS, ...JOINT_PROBLEMS, ...DESK_PROBLEMS, ...HTTP_PROBLEMS,
};
