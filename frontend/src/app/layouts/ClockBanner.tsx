import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { formatInstant } from '@shared/format/format';
import { useClock } from '@shared/live/use-clock';
import { Icon } from '@shared/ui/Icon';

/** Says on every page that a demonstration's time was moved on. */
export function ClockBanner() {
  const { t } = useTranslation();
  const clock = useClock();
  const isCoordinator = useProgrammeRoles().includes('programme-coordinator');
  if (!clock.data?.now || clock.data.daysAhead === 0) return null;
  return (
    <div className="nzd-clock" role="note">
      <div className="container-xxl">
        <Icon name="it-clock" />{' '}
        {t('clock.banner', {
          day: formatInstant(timestampDate(clock.data.now)),
          count: clock.data.daysAhead,
        })}{' '}
        {isCoordinator && <Link to="/orologio">{t('clock.open')}</Link>}
      </div>
    </div>
  );
}
