import { useWords } from '../../words/words';
import { Choice } from '../Choice';
import { RULES } from './words';

/** Which of its versions is shown. */
export function VersionChoice({ versions, shown, onShow }: { versions: readonly { version: number; active: boolean }[]; shown: number; onShow: (version: number) => void }) {
  const say = useWords(RULES);
  return (
    <Choice label={say('version')} value={String(shown)} onChange={(version) => onShow(Number(version))}
      options={versions.map(({ version, active }) => ({ value: String(version), label: `${say('versionN', { n: version })}${active ? ` · ${say('inForce')}` : ''}` }))} />
  );
}
