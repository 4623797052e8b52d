import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@shared/auth/SessionContext';
import { Icon } from '@shared/ui/Icon';
import { useCity } from '@shared/auth/use-city';
import { CitySwitch } from './CitySwitch';
import { Notices } from './Notices';
import { SearchBox } from './SearchBox';
import type { Drawer } from './use-drawer';

export function MainHeader({ drawer: { open, opener, show } }: { drawer: Drawer }) {
  const { t } = useTranslation();
  const session = useSession();
  const city = useCity();
  return (
    <div className="it-header-center-wrapper it-small-header">
      <div className="container-xxl">
        <div className="it-header-center-content-wrapper nzd-header">
          <div className="nzd-brand-row">
            <button
              ref={opener}
              type="button"
              className="nzd-burger"
              aria-expanded={open}
              aria-controls="navigazione"
              onClick={show}
            >
              <Icon name="it-burger" colour="white" />
              <span className="visually-hidden">{t('frame.openMenu')}</span>
            </button>
            <Link to={city ? `/citta/${city}` : '/'} className="nzd-brand">
              <img src="/favicon.svg" alt="" width="40" height="40" />
              <span>
                <span className="nzd-brand-title">{t('programme.name')}</span>
                <span className="nzd-brand-line">{t('programme.line')}</span>
              </span>
            </Link>
          </div>
          {session.signedIn && (
            <div className="nzd-header-tools">
              <CitySwitch />
              <SearchBox />
              <Notices />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
