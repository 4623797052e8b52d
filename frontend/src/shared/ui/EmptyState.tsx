import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-names';

interface EmptyStateProps {
  title: string;
  why: string;
  icon?: IconName;
  children?: ReactNode;
}

/** Says why there is nothing here and offers the first step. */
export function EmptyState({ title, why, icon = 'it-inbox', children }: EmptyStateProps) {
  return (
    <div className="nzd-empty">
      <Icon name={icon} size="lg" colour="primary" />
      <p className="nzd-empty-title">{title}</p>
      <p>{why}</p>
      {children}
    </div>
  );
}
