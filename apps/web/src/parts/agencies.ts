import { useQuery } from '@tanstack/react-query';
import { agenciesQuery } from '../api/queries';
import { useLanguage } from '../words/language';

/** The name of an agency in the language of the screen, from its short Chinese name as papers keep it. */
export function useAgencyNamed(): (shortZh: string) => string {
  const { data } = useQuery(agenciesQuery);
  const language = useLanguage();
  return (shortZh) => (language === 'zh' ? shortZh : [...(data?.values() ?? [])].find((agency) => agency.shortZh === shortZh)?.nameEn ?? shortZh);
}

/** The short name of an agency, in English its full name; its code until the registry has come. */
export function useAgencyName(): (code: string) => string {
  const { data } = useQuery(agenciesQuery);
  const language = useLanguage();
  return (code) => {
    const agency = data?.get(code);
    if (agency === undefined) return code;
    return language === 'zh' ? agency.shortZh : agency.nameEn;
  };
}
