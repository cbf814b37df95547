import { FormDialog as OneAct, type FormDialogProps } from '../../parts/FormDialog';
import { useWords } from '../../words/words';
import { refreshPeople } from './queries';
import { PEOPLE } from './words';

export type Values = Record<string, string | undefined>;

type Props<Content extends object> = Omit<FormDialogProps<Content>, 'ok' | 'done' | 'refresh' | 'width'> & {
  /** What the button that does it says, where it says more than that it saves. */
  ok?: string;
};

/** A small form about people. */
export function FormDialog<Content extends object = Values>({ ok, ...rest }: Props<Content>) {
  const say = useWords(PEOPLE);
  return <OneAct<Content> {...rest} ok={ok ?? say('save')} done={say('saved')} refresh={refreshPeople} />;
}
