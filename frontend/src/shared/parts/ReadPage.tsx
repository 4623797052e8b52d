import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { ProblemNotice } from './ProblemNotice';

interface ReadPageProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What the page is called while there is nothing to show. */
  title: string;
  children: (data: T) => ReactNode;
}

/**
 * A page about one thing that is read first. A later reading that fails is told above what is there: nobody loses a form
 * that is open.
 */
export function ReadPage<T>({ query, title, children }: ReadPageProps<T>) {
  const { data, error, refetch } = query;
  const notice = <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data !== undefined)
    return (
      <>
        {notice}
        {children(data)}
      </>
    );
  if (!error) return <Skeleton lines={8} />;
  return (
    <>
      <PageHeader title={title} />
      {notice}
    </>
  );
}
