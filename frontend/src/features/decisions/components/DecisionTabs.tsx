import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The parts of decisions and commitments. */
export function DecisionTabs({ city }: { city: string }) {
  const { t } = useTranslation();
  const base = `/citta/${city}`;
  const tabs = [
    { to: `${base}/decisioni`, label: t('decisions.tab.decisions') },
    { to: `${base}/decisioni/riunioni`, label: t('decisions.tab.meetings') },
    { to: `${base}/impegni`, label: t('decisions.tab.commitments') },
    { to: `${base}/opportunita`, label: t('decisions.tab.opportunities') },
  ];
  return (
    <nav className="nzd-tabs" aria-label={t('decisions.tabs')}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end>
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
