import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from './announcer';

export interface Crumb {
  label: string;
  to?: string;
}

interface PageHeaderProps {
  title: string;
  purpose?: string;
  crumbs?: readonly Crumb[];
  badge?: ReactNode;
  action?: ReactNode;
}

let firstPage = true;

/** Breadcrumb, title, what the page is for, its state and its first action. Takes the focus after navigation. */
export function PageHeader({ title, purpose, crumbs = [], badge, action }: PageHeaderProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const programme = t('programme.name');

  useEffect(() => {
    document.title = `${title} · ${programme}`;
  }, [title, programme]);

  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
    announce(heading.current?.textContent ?? '');
  }, []);

  return (
    <header className="nzd-page-header">
      {crumbs.length > 0 && (
        <nav className="breadcrumb-container" aria-label={t('frame.breadcrumb')}>
          <ol className="breadcrumb">
            {crumbs.map((crumb, index) => (
              <li
                key={crumb.label}
                className={crumb.to ? 'breadcrumb-item' : 'breadcrumb-item active'}
                {...(!crumb.to && { 'aria-current': 'page' as const })}
              >
                {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}
                {index < crumbs.length - 1 && (
                  <span className="separator" aria-hidden="true">
                    /
                  </span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="nzd-page-title">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title} {badge}
          </h1>
          {purpose && <p className="nzd-purpose">{purpose}</p>}
        </div>
        {action && <div className="nzd-page-action">{action}</div>}
      </div>
    </header>
  );
}
