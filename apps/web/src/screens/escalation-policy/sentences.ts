import { AUDIENCE } from '../../words/audiences';
import { STATUS } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { COLOUR, PAPER_LEVEL, PAPER_REASON, POST_ROLE } from '../../words/papers';
import { useNames, useWords, words } from '../../words/words';
import { daysOf } from './draft';
import type { Level, Policy, Trigger } from './queries';
import { EXPECTED, POLICY } from './words';

const EXPECTATION = words(EXPECTED);

/** One thing that a policy says, under a name that another version says it under too. */
export interface Line {
  key: string;
  title: string;
  text: string;
}

export interface PolicyWords {
  signature: (level: Level) => string;
  reply: (level: Level) => string;
  told: (level: Level) => string;
  states: (trigger: Trigger) => string;
  expected: (trigger: Trigger) => string;
  after: (trigger: Trigger) => string;
  /** What is neither a level nor a trigger. */
  rules: (policy: Policy) => Line[];
  /** All of it, line by line: two versions are compared by them. */
  lines: (policy: Policy) => Line[];
}

/** A policy in words, of the chosen language. */
export function usePolicyWords(): PolicyWords {
  const say = useWords(POLICY);
  const expect = useWords(EXPECTATION);
  const { list, comma, colon } = useMarks();
  const levelOf = useNames(PAPER_LEVEL);
  const colourOf = useNames(COLOUR);
  const reasonOf = useNames(PAPER_REASON);
  const postOf = useNames(POST_ROLE);
  const audienceOf = useNames(AUDIENCE);
  const statusOf = useNames(STATUS);
  const named = (level: number): string => levelOf(String(level) as keyof typeof PAPER_LEVEL);
  const signature = ({ signedBy }: Level): string => (signedBy.length === 0 ? say('unsigned') : signedBy.map(postOf).join(say('either')));
  const reply = ({ replyWithin, repliedBy }: Level): string => say('replyWithin', { n: daysOf(replyWithin), who: repliedBy.map(postOf).join(say('either')) });
  const told = ({ audience }: Level): string => list(audience.map(audienceOf));
  const states = ({ activation }: Trigger): string => list(activation.map(statusOf));
  const expected = ({ expected: what, atLeast }: Trigger): string => expect(what, { n: atLeast ?? 0 });
  const after = ({ enabled, by, afterWorkingDays, level }: Trigger): string => {
    if (!enabled) return say('off');
    if (by === 'LADDER' || level === null) return say('byLadder');
    return afterWorkingDays === null || afterWorkingDays === 0 ? say('lookAtOnce', { level: named(level) }) : say('lookAfter', { n: afterWorkingDays, level: named(level) });
  };
  const rules = ({ signWithin, coolDownDays, pauseDays, startsAt }: Policy): Line[] => {
    const starts = Object.entries(startsAt).filter(([, level]) => level !== undefined)
      .map(([reason, level]) => say('startsAt', { reason: reasonOf(reason as keyof typeof PAPER_REASON), level: named(level) }));
    return [
      { key: 'sign', title: say('signWithin'), text: say('signWithinSays', { n: daysOf(signWithin) }) },
      { key: 'coolDown', title: say('coolDown'), text: say('coolDownSays', { n: coolDownDays }) },
      { key: 'pause', title: say('pause'), text: say('pauseSays', { n: pauseDays }) },
      { key: 'starts', title: say('starts'), text: starts.length === 0 ? say('startsNone') : starts.join(comma) },
    ];
  };
  const titled = (key: 'signature' | 'reply' | 'told' | 'states' | 'expected' | 'after', text: string): string => `${say(key)}${colon}${text}`;
  const lines = (policy: Policy): Line[] => [
    ...policy.levels.map((level) => ({
      key: `level-${level.level}`, title: named(level.level),
      text: [...(level.colour === null ? [] : [colourOf(level.colour)]), titled('signature', signature(level)), titled('reply', reply(level)), titled('told', told(level))].join('\n'),
    })),
    ...policy.triggers.map((trigger) => ({
      key: `trigger-${trigger.id}`, title: reasonOf(trigger.reason),
      text: [titled('states', states(trigger)), titled('expected', expected(trigger)), titled('after', after(trigger))].join('\n'),
    })),
    ...rules(policy),
  ];
  return { signature, reply, told, states, expected, after, rules, lines };
}
