import { COLOUR, PAPER_LEVEL, PAPER_STATUS, type Paper } from '../words/papers';
import { useNames, useWords, words } from '../words/words';
import styles from './parts.module.css';
import { Tone, type ToneName } from './Tone';

const WORDS = words({
  signBy: { zh: '{date} 前签发', en: 'to be signed by {date}' },
  replyBy: { zh: '{date} 前回复', en: 'to be answered by {date}' },
  replyLate: { zh: '迟 {n} 个工作日', en: '{n} working {n:day|days} late' },
});

const STATUS_TONE: Readonly<Record<Paper['status'], ToneName>> = {
  PROPOSED: 'gold', SIGNED: 'purple', ISSUED: 'red', RECEIVED: 'gold', REPLIED: 'purple', SETTLED: 'green', OVERTAKEN: 'grey', RAISED: 'grey', DECLINED: 'grey',
};
const COLOUR_TONE: Readonly<Record<NonNullable<Paper['colour']>, ToneName>> = { BLUE: 'blue', YELLOW: 'gold', ORANGE: 'gold', RED: 'red' };

export function PaperStatusTag({ status }: { status: Paper['status'] }) {
  const nameOf = useNames(PAPER_STATUS);
  return <Tone tone={STATUS_TONE[status]}>{nameOf(status)}</Tone>;
}

/** Its level with the colour that the policy gives it. */
export function PaperLevelTag({ level, colour }: Pick<Paper, 'level' | 'colour'>) {
  const levelOf = useNames(PAPER_LEVEL);
  const colourOf = useNames(COLOUR);
  return <Tone tone={colour === null ? 'grey' : COLOUR_TONE[colour]}>{levelOf(String(level) as keyof typeof PAPER_LEVEL)}{colour === null ? '' : ` · ${colourOf(colour)}`}</Tone>;
}

/** Until when it waits for its signature or its reply. */
export function PaperDates({ paper: { status, signDue, replyDue, replyLateDays } }: { paper: Paper }) {
  const say = useWords(WORDS);
  if (status === 'PROPOSED') return signDue === null ? null : <span>{say('signBy', { date: signDue })}</span>;
  if (replyDue === null) return null;
  return <span>{say('replyBy', { date: replyDue })}{replyLateDays > 0 && <> <b className={styles.over}>{say('replyLate', { n: replyLateDays })}</b></>}</span>;
}
