import type { PersonActor } from '../access/index.js';
import type { ActFacts, ActInput } from './guards.js';
import { OBJECTION_DAYS, withWord, type Consultation, type ConsultedWord } from './joint.js';
import type { TaskAct } from './task-acts.js';
import type { Task, TaskStatus } from './task.js';

const WORDS: Partial<Record<TaskAct, ConsultedWord['word']>> = { coSign: 'AGREE', dissent: 'DISSENT', noObjection: 'NONE', raiseObjection: 'OBJECTION' };

/** What an act changes on the question that other agencies are asked: begins it, adds a word to it, or ends it. */
export function consultationAfter(
  act: TaskAct, task: Task, status: TaskStatus, actor: PersonActor, input: ActInput, facts: ActFacts, now: Date,
): Partial<Task> {
  const { consultation } = task;
  const said = { text: input.reason?.trim() ?? input.statement?.trim() ?? '', personName: actor.name, at: now.toISOString() };
  const word = WORDS[act];
  if (word !== undefined && consultation !== null && actor.agency !== null) {
    return { consultation: withWord(consultation, { agencyCode: actor.agency, word, ...said, text: said.text || null }) };
  }
  if (act === 'decideJoint' && consultation !== null) return { consultation: { ...consultation, decided: said } };
  if (act === 'answerObjection' && consultation !== null) {
    return { consultation: { ...consultation, words: consultation.words.map((one) => (one.agencyCode === input.agencyCode ? { ...one, answer: said } : one)) } };
  }
  if (act === 'setJoint') {
    const joint = input.joint?.agencies.length ? input.joint : null;
    return { joint, ...(status === 'VERIFYING' ? asking(joint === null ? null : begin('COSIGN', joint.agencies, joint.days, facts), task) : {}) };
  }
  return begun(act, task, status, facts);
}

function begun(act: TaskAct, task: Task, status: TaskStatus, facts: ActFacts): Partial<Task> {
  const { joint, consultation } = task;
  // After a suspension the announced days begin anew; words that were given stand.
  if (act === 'resume' && status === 'VERIFYING' && joint !== null && consultation !== null) {
    return { consultation: { ...consultation, dueOn: facts.calendar.addWorkingDays(facts.today, joint.days) } };
  }
  if (status === task.status || act === 'resume') return {};
  if (status === 'VERIFYING') return asking(joint === null ? null : begin('COSIGN', joint.agencies, joint.days, facts), task);
  if (status === 'COMPLETED') return asking(facts.objectors?.length ? begin('OBJECTIONS', facts.objectors, OBJECTION_DAYS, facts) : null, task);
  return status === 'RETURNED' ? asking(null, task) : {};
}

function begin(kind: Consultation['kind'], agencies: readonly string[], days: number, { today, calendar }: ActFacts): Consultation {
  return { kind, agencies, dueOn: calendar.addWorkingDays(today, days), words: [], decided: null };
}

/** Whoever was asked once goes on seeing the task: his word stands in its record. */
function asking(consultation: Consultation | null, task: Task): Partial<Task> {
  if (consultation === null) return task.consultation === null ? {} : { consultation: null };
  return { consultation, consulted: [...new Set([...task.consulted, ...consultation.agencies])] };
}
