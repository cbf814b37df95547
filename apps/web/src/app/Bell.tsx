import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
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
    <Badge count={unread} size="small" offset={[-6, 6]} className={styles.bell}>
      <Button type="text" className={styles.onRed} icon={<BellOutlined />} aria-label={say('notices', { n: unread })} onClick={() => void navigate('/notices')} />
    </Badge>
  );
}
