import { Modal, type ModalProps } from 'antd';
import { useRef } from 'react';

/** What is filled in, in the order in which it stands. */
const FIELD = 'input:not([type="hidden"], :disabled), textarea:not(:disabled)';

/** A dialog whose first field has the focus once it is open; antd's gives it to the cross that closes. */
export function Dialog({ children, ...props }: ModalProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <Modal {...props} afterOpenChange={(open) => { if (open) body.current?.querySelector<HTMLElement>(FIELD)?.focus(); }}>
      <div ref={body}>{children}</div>
    </Modal>
  );
}
