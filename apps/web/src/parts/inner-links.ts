import { useCallback, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/** Follows the plain links of a big table within the application: for thousands of them a router's link each is too much. */
export function useInnerLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback((event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(link.pathname + link.search);
  }, [navigate]);
}
