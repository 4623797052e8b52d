import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { PageHeader, type Crumb } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';

interface NewPageProps {
  title: string;
  purpose: string;
  /** Where the page stands, without itself. */
  crumbs: readonly Crumb[];
  allowed: boolean;
  refusal: { what: string; why: string; who: string };
  children: ReactNode;
}

/** A page with the form of something new, or why the person cannot add it and who can. */
export function NewPage({ title, purpose, crumbs, allowed, refusal, children }: NewPageProps) {
  return (
    <>
      <PageHeader title={title} purpose={purpose} crumbs={[...crumbs, { label: title }]} />
      {allowed ? children : <Refusal {...refusal} />}
    </>
  );
}

/** Adds something once, however often it is sent, and goes where it is shown. */
export function useCreation(collection: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [requestId] = useState(() => crypto.randomUUID());
  return {
    create: async <M,>(send: (requestId: string) => Promise<M>, pageOf: (made: M) => string) => {
      const made = await send(requestId);
      await client.invalidateQueries({ queryKey: [collection] });
      void navigate(pageOf(made));
    },
    leave: (to: string) => void navigate(to),
  };
}
