import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useClock } from '@shared/live/use-clock';

export function Footer() {
  const { t } = useTranslation();
  const clock = useClock();
  const isCoordinator = useProgrammeRoles().includes('programme-coordinator');
  return (
    <footer className="nzd-footer">
      <div className="container-xxl">
        <p>
          <strong>{t('programme.name')}</strong> · {t('programme.partners')}
        </p>
        <ul>
          <li>
            <Link to="/accessibilita">{t('footer.accessibility')}</Link>
          </li>
          <li>
            <a href="/api/docs">{t('footer.api')}</a>
          </li>
          {isCoordinator && clock.data?.movable && (
            <li>
              <Link to="/orologio">{t('footer.clock')}</Link>
            </li>
          )}
        </ul>
        <p className="nzd-small">{t('footer.demonstration')}</p>
      </div>
    </footer>
  );
}
