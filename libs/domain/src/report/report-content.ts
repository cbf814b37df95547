import type { FileRef } from '../attachment/index.js';

/** A target of the task in a number or in words (C6): what is planned, and what the agency reports of it. */
export interface TargetValue {
  name: string;
  unit: string;
  planned: string;
  reported: string;
}

/** What somebody of the office found of a target or a share when he checked it. */
export interface VerifiedValue {
  name: string;
  verified: string;
}

/** The structured report (C2): 进展, 问题, 下一步, 需协调, 百分比, 指标; typed once, used by bulletin, papers and score. */
export interface ReportContent {
  progress: string;
  problems: string;
  nextSteps: string;
  /** 需协调事项: what others have to settle. */
  coordination: string;
  /** Reported share of completion, 0-100; null: not said. */
  percent: number | null;
  values: readonly TargetValue[];
  /** The files that go with it. */
  files: readonly FileRef[];
}

export const EMPTY_REPORT: ReportContent = { progress: '', problems: '', nextSteps: '', coordination: '', percent: null, values: [], files: [] };

/** The words of a report, for comparing two periods. */
export function wordsOfReport({ progress, problems, nextSteps }: Pick<ReportContent, 'progress' | 'problems' | 'nextSteps'>): string {
  return [progress, problems, nextSteps].join('\n');
}

/** A target as the task shows it: planned, reported and verified side by side (C6). */
export interface TargetLine extends TargetValue {
  reportedPeriod: string;
  verified: string | null;
  verifiedBy: string | null;
  verifiedByName: string | null;
  verifiedAt: string | null;
}

/** The lines after a report was signed: its own targets take the place of those of the same name and lose no verification. */
export function reportedTargets(lines: readonly TargetLine[], values: readonly TargetValue[], period: string): TargetLine[] {
  const known = new Map(lines.map((line) => [line.name, line]));
  for (const value of values) {
    const before = known.get(value.name);
    known.set(value.name, {
      ...value, reportedPeriod: period, verified: before?.verified ?? null, verifiedBy: before?.verifiedBy ?? null,
      verifiedByName: before?.verifiedByName ?? null, verifiedAt: before?.verifiedAt ?? null,
    });
  }
  return [...known.values()];
}

/** The lines after somebody verified some of them; answers null where he names a target that the task has not. */
export function verifiedTargets(
  lines: readonly TargetLine[], verified: readonly VerifiedValue[], by: { id: string; name: string }, at: Date,
): TargetLine[] | null {
  if (verified.some(({ name }) => !lines.some((line) => line.name === name))) return null;
  return lines.map((line) => {
    const found = verified.find(({ name }) => name === line.name);
    return found ? { ...line, verified: found.verified, verifiedBy: by.id, verifiedByName: by.name, verifiedAt: at.toISOString() } : line;
  });
}
