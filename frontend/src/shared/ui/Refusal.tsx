import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

interface RefusalProps {
  what: string;
  why: string;
  cure?: string | undefined;
  who?: string | undefined;
  tone?: 'note' | 'warning' | 'danger';
  children?: ReactNode;
}

/** What is not possible, why, what would make it possible, and who can. */
export function Refusal({ what, why, cure, who, tone = 'warning', children }: RefusalProps) {
  const { t } = useTranslation();
  return (
    <div className={`nzd-refusal nzd-refusal-${tone}`} role={tone === 'danger' ? 'alert' : 'note'}>
      <p className="nzd-refusal-what">
        <Icon name={tone === 'danger' ? 'it-error' : 'it-warning-circle'} /> {what}
      </p>
      <dl>
        <dt>{t('refusal.why')}</dt>
        <dd>{why}</dd>
        {cure && (
          <>
            <dt>{t('refusal.cure')}</dt>
            <dd>{cure}</dd>
          </>
        )}
        {who && (
          <>
            <dt>{t('refusal.who')}</dt>
            <dd>{who}</dd>
          </>
        )}
      </dl>
      {children}
    </div>
  );
}
