import { Facts, kindOfPath } from './facts.js';
import { fieldErrors } from './input-errors.js';
import type { Both, Language } from './language.js';
import { PROBLEMS, type ProblemCode } from './problem-table.js';
import type { ProblemDto } from './problem.dto.js';

export interface Refusal {
  code: ProblemCode;
  details: Readonly<Record<string, unknown>>;
}

/** A refusal outside HTTP, as at a terminal: its sentence, and the fields it is about. Agencies stay codes. */
export function sentenceOf({ code, details }: Refusal, language: Language): string {
  const sentence = PROBLEMS[code][language](new Facts(details, language, new Map()));
  const fields = code === 'invalid_input' ? fieldErrors(details, language).map(({ path, message }) => `${path} ${message}`) : [];
  return fields.length === 0 ? sentence : `${fields.join('; ')}.`;
}

/** The answer to a refused request, in one language. Only the details its row allows leave. */
export function toProblem(
  { code, details }: Refusal, request: { path: string; id: string; language: Language; agencyNames: ReadonlyMap<string, Both> },
): ProblemDto {
  const row = PROBLEMS[code];
  return {
    type: `urn:duban:problem:${code}`,
    title: row.title[request.language],
    status: row.status,
    detail: row[request.language](new Facts(details, request.language, request.agencyNames, kindOfPath(request.path))),
    code,
    instance: request.path,
    requestId: request.id,
    details: Object.fromEntries(row.shows.filter((key) => details[key] !== undefined).map((key) => [key, details[key]])),
    ...(code === 'invalid_input' ? { errors: fieldErrors(details, request.language) } : {}),
  };
}
