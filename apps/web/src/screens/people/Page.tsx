import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Page } from '../../parts/Page';
import { useWords } from '../../words/words';
import { Chain } from './Chain';
import { Directory } from './Directory';
import { Invitations } from './Invitations';
import { Members } from './Members';
import { NoChangeRights } from './NoChangeRights';
import { StandIns } from './StandIns';
import { PEOPLE } from './words';

/** One's own agency: who holds which post, who stands in for whom, who signs and who may report “no change”; for whoever manages people also accounts and invitations. */
export default function PeoplePage() {
  const say = useWords(PEOPLE);
  const agencyOf = useAgencyName();
  const { data: me } = useQuery(meQuery);
  if (me === undefined) return null;
  const manages = me.permissions.includes('people.manage');
  const agency = me.agency ?? '';
  return (
    <Page title={`${say('title')}${agency === '' ? '' : ` · ${agencyOf(agency)}`}`}>
      {manages ? <Members agency={agency} today={me.today} /> : <Directory agency={agency} />}
      <StandIns agency={agency} />
      <Chain key={agency} own={agency} ofAny={me.scope === 'admin'} />
      {me.scope === 'agency' && <NoChangeRights />}
      {manages && <Invitations agency={agency} />}
    </Page>
  );
}
