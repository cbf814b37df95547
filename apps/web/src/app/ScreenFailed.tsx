import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';

/** A screen whose code did not come (the server is away, or was renewed meanwhile), or that broke. */
export function ScreenFailed() {
  const error = useRouteError();
  const say = useWords(COMMON);
  return (
    <Result status="warning" title={say('failed')} subTitle={error instanceof Error ? error.message : undefined}
      extra={<Button type="primary" onClick={() => window.location.reload()}>{say('retry')}</Button>} />
  );
}
