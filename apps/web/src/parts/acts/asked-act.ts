import { useSearchParams } from 'react-router';

interface Asked {
  /** What the address asks for: of several, the one that is offered; null where it asks for nothing. */
  asked: string | null;
  isOffered: boolean;
  forget: () => void;
}

/** The act that an address asks for (`?act=acknowledge`), as links in mails and in the inbox do; forgotten once its form is left, so that reloading asks no more. */
export function useAskedAct(offered: readonly { act: string }[]): Asked {
  const [search, setSearch] = useSearchParams();
  const names = search.get('act')?.split(',') ?? [];
  const found = names.find((name) => offered.some(({ act }) => act === name));
  const asked = found ?? names[0] ?? null;
  const forget = (): void => {
    if (asked === null) return;
    search.delete('act');
    setSearch(search, { replace: true });
  };
  return { asked, isOffered: found !== undefined, forget };
}
