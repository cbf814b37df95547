import { Button } from 'antd';
import { setLanguage, useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { SHELL } from './words';
import styles from './Shell.module.css';

export function LanguageSwitch() {
  const language = useLanguage();
  const say = useWords(SHELL);
  const other = language === 'zh' ? 'en' : 'zh';
  return <Button type="text" className={styles.onRed} aria-label={say('languageLabel')} onClick={() => setLanguage(other)}>{say('language')}</Button>;
}
