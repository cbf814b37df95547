import { useQuery } from '@tanstack/react-query';
import { agenciesQuery, meQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Choice } from '../../parts/Choice';
import { useAddressFilter } from '../../parts/filters';
import { Page } from '../../parts/Page';
import { useWords } from '../../words/words';
import { ACCOUNTS } from './account-words';
import { Belonging, BelongingOfAll } from './Belonging';
import { Chain } from './Chain';
import { Directory } from './Directory';
import { Invitations } from './Invitations';
import { Members } from './Members';
import { NoChangeRights } from './NoChangeRights';
import { Posts } from './Posts';
import { StandIns } from './StandIns';
import { Units } from './Units';
import { PEOPLE } from './words';

/** What the address says for people of all agencies. */
const EVERYWHERE = 'all';

/** One's own agency: who holds which post, who stands in for whom, its departments and the body above it, who signs and who may report “no change”; for whoever manages people also accounts and invitations. Whoever runs the system chooses whose people he sees. */
export default function PeoplePage() {
  const say = useWords(PEOPLE);
  const accounts = useWords(ACCOUNTS);
  const agencyOf = useAgencyName();
  const { get, set } = useAddressFilter();
  const { data: me } = useQuery(meQuery);
  if (me === undefined) return null;
  const manages = me.permissions.includes('people.manage');
  const administers = me.permissions.includes('account.manage');
  const own = me.agency ?? '';
  const chosen = administers ? get('agency') ?? own : own;
  const agency = chosen === EVERYWHERE ? '' : chosen;
  const title = administers ? accounts('titleOfAll') : say('title');
  return (
    <Page title={`${title}${agency === '' ? '' : ` · ${agencyOf(agency)}`}`} extra={administers ? <WhoseAgency own={own} chosen={chosen} onChoose={(code) => set('agency', code)} /> : undefined}>
      {manages ? <Members key={agency} agency={agency} today={me.today} /> : <Directory agency={agency} />}
      {manages && agency !== '' && <Posts key={`posts ${agency}`} agency={agency} today={me.today} />}
      {agency !== '' && <Units key={`units ${agency}`} agency={agency} today={me.today} manages={manages} />}
      <StandIns agency={own} />
      <Chain key={`chain ${own}`} own={own} ofAny={me.scope === 'admin'} />
      {me.scope === 'agency' && <NoChangeRights />}
      {agency === '' ? <BelongingOfAll today={me.today} /> : <Belonging key={`belongs ${agency}`} agency={agency} today={me.today} mayMove={me.permissions.includes('agency.manage')} />}
      {manages && <Invitations key={`invitations ${agency}`} agency={agency} />}
    </Page>
  );
}

/** The people of one agency, or all: also those who never held a post. */
function WhoseAgency({ own, chosen, onChoose }: { own: string; chosen: string; onChoose: (code: string) => void }) {
  const say = useWords(ACCOUNTS);
  const agencyOf = useAgencyName();
  const { data: agencies } = useQuery(agenciesQuery);
  const options = [...(agencies?.values() ?? [])].filter(({ code, assignable }) => assignable || code === own || code === chosen);
  return <Choice label={say('agency')} value={chosen} onChange={onChoose} options={[{ value: EVERYWHERE, label: say('everywhere') }, ...options.map(({ code }) => ({ value: code, label: agencyOf(code) }))]} />;
}
