import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Descriptions, Skeleton } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { LIVE_MS, queryClient } from '../../api/queries';
import { ActBar } from '../../parts/acts/ActBar';
import { PAPER_ACT_FIELDS } from '../../parts/acts/paper-fields';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { History } from '../../parts/History';
import { Page } from '../../parts/Page';
import { PaperDates, PaperLevelTag, PaperStatusTag } from '../../parts/papers';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';
import { PAPER_KIND, PAPER_REASON, POST_ROLE, type Paper } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { Evidence } from './Evidence';
import styles from './papers.module.css';
import { PAPERS } from './words';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One paper: its words, what they rest on, the reply, and what may be done with it (G4, G6). */
export default function PaperPage() {
  const { id = '' } = useParams();
  const say = useWords(PAPERS);
  const kindOf = useNames(PAPER_KIND);
  const { data: paper, error, refetch } = useQuery({
    queryKey: ['papers', 'one', id], refetchInterval: LIVE_MS, queryFn: () => answer(api.GET('/api/v1/notices/{id}', { params: { path: { id } } })),
  });
  const download = useMutation({
    mutationFn: async (name: string) => saveFile(await answer(api.GET('/api/v1/notices/{id}/document', { params: { path: { id } }, parseAs: 'blob' })) as unknown as Blob, DOCX, `${name}.docx`),
  });
  if (paper === undefined) return <Page title={say('one')}><ProblemNote error={error} onRetry={() => void refetch()} />{error === null && <Skeleton active />}</Page>;
  const name = paper.noticeNumber ?? kindOf(paper.kind);
  return (
    <Page title={`${name} ${paper.taskTitle}`} extra={<Button loading={download.isPending} onClick={() => download.mutate(`${name} ${paper.taskTitle}`)}>{say('download')}</Button>}>
      <ProblemNote error={error ?? download.error} onRetry={() => void refetch()} />
      <Card>
        <Facts paper={paper} />
        <ActBar acts={paper.allowedActions} blocked={paper.blockedActions} version={paper.version} fieldsOf={(act) => PAPER_ACT_FIELDS[act]}
          context={{ agencyCode: paper.agencyCode, planId: '', taskId: paper.taskId, deliverableType: '' }} initial={{ reply: paper.replyText ?? undefined }}
          refresh={() => refresh(paper.taskId)}
          send={(act, body, header) => answer(api.POST('/api/v1/notices/{id}/acts/{act}', { params: { path: { id, act: act as never }, header }, body }))} />
      </Card>
      <Card title={say('words')}>
        <div className={styles.paper}>
          {paper.noticeNumber === null && <p className={styles.draft}>{say('draft')}</p>}
          <p lang="zh-CN">{paper.text}</p>
          <p className={parts.soft}>{say('duty')}</p>
        </div>
      </Card>
      {paper.replyText !== null && <Card title={say(paper.repliedAt === null ? 'replyDraft' : 'reply')}><p className={parts.words}>{paper.replyText}</p></Card>}
      <Evidence paper={paper} />
      <History of="task" id={paper.taskId} subject={paper.id} />
    </Page>
  );
}

async function refresh(taskId: string): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ['task', taskId] });
  void queryClient.invalidateQueries({ queryKey: ['board'] });
  await queryClient.invalidateQueries({ queryKey: ['papers'] });
}

function Facts({ paper }: { paper: Paper }) {
  const say = useWords(PAPERS);
  const agencyOf = useAgencyName();
  const reasonOf = useNames(PAPER_REASON);
  const roleOf = useNames(POST_ROLE);
  const roles = (names: Paper['signers']): string => (names.length === 0 ? say('none') : names.map(roleOf).join(' / '));
  const told = (key: 'proposal' | 'override' | 'declined' | 'ended', text: string | null) => (text === null ? [] : [{ key, label: say(key), children: text, span: 'filled' as const }]);
  return (
    <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'task', label: say('task'), children: <Link to={`/tasks/${paper.taskId}`}>{paper.taskTitle}</Link> },
      { key: 'agency', label: say('agency'), children: agencyOf(paper.agencyCode) },
      { key: 'level', label: say('level'), children: <PaperLevelTag {...paper} /> },
      { key: 'status', label: say('status'), children: <span><PaperStatusTag status={paper.status} /><PaperDates paper={paper} /></span> },
      { key: 'reason', label: say('reason'), children: reasonOf(paper.reason) },
      { key: 'issuedOn', label: say('issuedOn'), children: paper.issuedOn ?? say('unnumbered') },
      { key: 'signers', label: say('signers'), children: roles(paper.signers) },
      { key: 'repliers', label: say('repliers'), children: roles(paper.repliers) },
      ...told('proposal', paper.proposalText ?? (paper.proposedBy === null ? say('machine') : null)), ...told('override', paper.overrideReason), ...told('declined', paper.declinedText),
      ...told('ended', paper.endedText === 'raised' ? null : paper.endedText),
      ...(paper.raisedTo === null ? [] : [{ key: 'raised', label: say('raisedTo'), children: <Link to={`/notices/${paper.raisedTo}`}>{say('one')}</Link> }]),
    ]} />
  );
}
