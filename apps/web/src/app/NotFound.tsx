import { Button, Result } from 'antd';
import { Link } from 'react-router';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';

export function NotFound() {
  const say = useWords(COMMON);
  return <Result status="404" title={say('notFound')} subTitle={say('notFoundDetail')} extra={<Link to="/"><Button type="primary">{say('backHome')}</Button></Link>} />;
}
