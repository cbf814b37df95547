import { useQuery } from '@tanstack/react-query';
import { agenciesQuery } from '../api/queries';
import { useLanguage } from '../words/language';

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
