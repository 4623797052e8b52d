import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInAddress, signOut } from '@shared/auth/session';
import { useSession } from '@shared/auth/SessionContext';
import { changeLanguage, currentLanguage, languages } from '@shared/i18n/i18n';
import { Icon } from '@shared/ui/Icon';

export function SlimHeader() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search } = useLocation();
  const language = currentLanguage();
  return (
    <div className="it-header-slim-wrapper">
      <div className="container-xxl">
        <div className="it-header-slim-wrapper-content nzd-slim">
          <span className="nzd-slim-name">{t('programme.owner')}</span>
          <div className="nzd-slim-right">
            <div role="group" aria-label={t('frame.language')} className="nzd-languages">
              {languages.map((code) => (
                <button
                  key={code}
                  type="button"
                  lang={code}
                  aria-pressed={code === language}
                  aria-label={`${code.toUpperCase()}: ${t(`language.${code}`)}`}
                  onClick={() => void changeLanguage(code)}
                >
                  {code.toUpperCase()}
                </button>
              ))}
            </div>
            {session.signedIn ? (
              <>
                <span className="nzd-person">
                  <Icon name="it-user" colour="white" />
                  <span>{session.person.displayName}</span>
                </span>
                <button
                  type="button"
                  className="nzd-slim-button"
                  onClick={() => void signOut(session.csrfToken)}
                >
                  <Icon name="it-logout" colour="white" />
                  <span>{t('frame.signOut')}</span>
                </button>
              </>
            ) : (
              <a className="nzd-slim-button" href={signInAddress(pathname + search, language)}>
                <Icon name="it-user" colour="white" />
                <span>{t('frame.signIn')}</span>
              </a>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
