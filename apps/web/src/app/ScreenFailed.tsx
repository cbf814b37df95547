import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';
import { Notice } from './Notice';

/** Stands in for a screen whose code did not come (the server is away, or was renewed meanwhile), or that broke. */
export class ScreenFailed extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} />;
  }
}

function Failure({ error }: { error: Error }) {
  const say = useWords(COMMON);
  return <Notice title={say('failed')} text={error.message}><Button type="primary" onClick={() => window.location.reload()}>{say('retry')}</Button></Notice>;
}
