import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLive, useUnread } from '../api/live';
import { useWords } from '../words/words';
import styles from './Shell.module.css';
import { SHELL } from './words';

/** How many notices are unread, at once when there are more. */
export function Bell() {
  const say = useWords(SHELL);
  const navigate = useNavigate();
  const unread = useUnread();
  useLive();
  return (
    <Button type="text" className={styles.onRed} icon={<BellOutlined />} aria-label={say('notices', { n: unread })} onClick={() => void navigate('/notices')}>
      {unread > 0 && <span className={styles.count}>{unread > 99 ? '99+' : unread}</span>}
    </Button>
  );
}
