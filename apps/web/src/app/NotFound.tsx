import { Link } from 'react-router';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';
import { Notice } from './Notice';

export function NotFound() {
  const say = useWords(COMMON);
  return <Notice title={say('notFound')} text={say('notFoundDetail')}><Link to="/">{say('backHome')}</Link></Notice>;
}
