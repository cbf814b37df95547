import { DomainError } from '../errors.js';
import type { Guard, GuardContext, Refusal } from './guards.js';
import { checkJoint, jointState, type Consultation, type ConsultedWord } from './joint.js';
import { idle, refuse } from './refusal.js';
import type { JointGuard } from './task-acts.js';

const asked = ({ task }: GuardContext, kind: Consultation['kind']): Consultation | null => (task.consultation?.kind === kind ? task.consultation : null);

/** An agency may change its word as long as the question stands, but does not say the same twice. */
function mayAnswer(ctx: GuardContext, kind: Consultation['kind'], word: ConsultedWord['word']): Refusal | null {
  const consultation = asked(ctx, kind);
  if (consultation === null || !consultation.agencies.includes(ctx.actor.agency ?? '')) return idle('not_asked');
  if (consultation.decided !== null) return refuse('conflict', { already: 'joint_decided' });
  const given = consultation.words.find(({ agencyCode }) => agencyCode === ctx.actor.agency);
  if (given?.answer) return refuse('conflict', { already: 'answered' });
  return given?.word === word ? idle('conflict', { already: word }) : null;
}

/** Guards of joint sign-off (D4) and of the objection window before closing out. */
export const JOINT_GUARDS: Record<JointGuard, Guard> = {
  mayAgree: (ctx) => mayAnswer(ctx, 'COSIGN', 'AGREE'),
  mayDissent: (ctx) => mayAnswer(ctx, 'COSIGN', 'DISSENT'),
  mayWaive: (ctx) => windowOpen(ctx) ?? mayAnswer(ctx, 'OBJECTIONS', 'NONE'),
  mayObject: (ctx) => windowOpen(ctx) ?? mayAnswer(ctx, 'OBJECTIONS', 'OBJECTION'),
  jointMet: (ctx) => {
    const consultation = asked(ctx, 'COSIGN');
    const { joint } = ctx.task;
    if (consultation === null || joint === null) return null;
    const { met, agreed, dissented, silent } = jointState(joint, consultation);
    return met ? null : refuse('joint_open', { rule: joint.rule, n: joint.n, agreed, dissented, silent, dueOn: consultation.dueOn });
  },
  // Nobody is taken to agree because a day has passed: the lead decides, in words, and only where that was announced.
  silenceOver: (ctx) => {
    const consultation = asked(ctx, 'COSIGN');
    const { joint } = ctx.task;
    if (consultation === null || joint?.rule !== 'LEAD_AFTER_SILENCE') return idle('not_asked');
    const { met, silent } = jointState(joint, consultation);
    if (met) return idle('conflict', { already: 'joint_met' });
    return silent.length > 0 && ctx.facts.today <= consultation.dueOn ? refuse('silence_not_over', { silent, dueOn: consultation.dueOn }) : null;
  },
  jointValid: ({ task, facts, input }) => {
    if (input === null) return null;
    if (!input.joint) return refuse('field_required', { field: 'joint' });
    if (input.joint.agencies.length === 0) return task.joint === null ? refuse('field_required', { field: 'joint' }) : null;
    try {
      checkJoint(input.joint, task.agencyCode);
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.code, error.details);
      throw error;
    }
    const unknown = input.joint.agencies.find((code) => !facts.knownAgencies?.includes(code));
    return unknown === undefined ? null : refuse('not_assignable', { field: 'joint.agencies', code: unknown });
  },
  // Closing out waits for the window's end, unless everybody asked has said that he has nothing against it.
  objectionsSettled: (ctx) => {
    const consultation = asked(ctx, 'OBJECTIONS');
    if (consultation === null) return null;
    const unanswered = consultation.words.filter(({ word, answer }) => word === 'OBJECTION' && answer === undefined).map(({ agencyCode }) => agencyCode);
    const silent = consultation.agencies.filter((code) => !consultation.words.some(({ agencyCode }) => agencyCode === code));
    if (unanswered.length > 0) return refuse('objections_open', { agencies: unanswered, dueOn: consultation.dueOn });
    return silent.length > 0 && ctx.facts.today <= consultation.dueOn ? refuse('objection_window', { silent, dueOn: consultation.dueOn }) : null;
  },
  objectionNamed: (ctx) => {
    const open = asked(ctx, 'OBJECTIONS')?.words.filter(({ word, answer }) => word === 'OBJECTION' && answer === undefined) ?? [];
    if (open.length === 0) return idle('not_asked');
    if (ctx.input === null) return null;
    if (!ctx.input.agencyCode) return refuse('field_required', { field: 'agencyCode' });
    return open.some(({ agencyCode }) => agencyCode === ctx.input?.agencyCode) ? null : refuse('not_asked');
  },
};

function windowOpen(ctx: GuardContext): Refusal | null {
  const consultation = asked(ctx, 'OBJECTIONS');
  return consultation === null || ctx.facts.today <= consultation.dueOn ? null : idle('window_over', { dueOn: consultation.dueOn });
}
