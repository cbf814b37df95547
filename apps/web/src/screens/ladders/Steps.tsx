import parts from '../../parts/parts.module.css';
import { Rows } from '../../parts/Rows';
import { Tone, type ToneName } from '../../parts/Tone';
import { AUDIENCE } from '../../words/audiences';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { LadderBody, Step } from './queries';
import { useSource } from './sources';
import { LADDERS, LEVEL, type Level } from './words';

const LEVEL_TONE: Readonly<Record<Level, ToneName>> = { 0: 'grey', 1: 'purple', 2: 'blue', 3: 'gold', 4: 'red', 5: 'red' };

export function LevelTag({ level }: { level: number }) {
  const levelOf = useNames(LEVEL);
  return <Tone tone={LEVEL_TONE[level as unknown as Level]}>{levelOf(String(level) as Level)}</Tone>;
}

/** What happens on which working day, whom it reaches, and on which rule it rests; last what is repeated. */
export function Steps({ ladder: { steps, repeat } }: { ladder: LadderBody }) {
  const say = useWords(LADDERS);
  const { list } = useMarks();
  const audienceOf = useNames(AUDIENCE);
  const sourceOf = useSource();
  const whenOf = ({ offset, at }: Step): string => say('stepAt', { at, day: offset < 0 ? say('stepBefore', { n: -offset }) : offset === 0 ? say('stepOn') : say('stepAfter', { n: offset }) });
  const rows = [
    ...steps.map((step) => ({ ...step, when: whenOf(step) })),
    ...(repeat === undefined ? [] : [{
      ...repeat, id: 'repeat', when: `${say('repeatRow', { n: repeat.every })}${repeat.growBy === 0 ? '' : say('growing', { n: repeat.growBy, most: repeat.atMost })} ${repeat.at}`,
    }]),
  ];
  return (
    <Rows rows={rows} keyOf={({ id }) => id} columns={[
      { title: say('when'), render: ({ when }) => when },
      { title: say('level'), render: ({ level }) => <LevelTag level={level} /> },
      { title: say('audience'), render: ({ audience }) => list(audience.map(audienceOf)) },
      { title: say('how'), from: 'md', render: ({ urgent }) => say(urgent ? 'single' : 'digest') },
      { title: say('source'), from: 'lg', className: parts.soft, render: ({ source = '' }) => sourceOf(source) },
    ]} />
  );
}
