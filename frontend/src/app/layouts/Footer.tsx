import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function Footer() {
  const { t } = useTranslation();
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
        </ul>
        <p className="nzd-small">{t('footer.demonstration')}</p>
      </div>
    </footer>
  );
}
