import { useTranslation } from 'react-i18next';
import {
  TransitionTeam_Bench,
  TransitionTeam_Office,
  type TransitionTeam_Seat,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import { formatDay } from '@shared/format/format';
import { usePersonWords } from '@shared/parts/use-person-words';
import { Icon } from '@shared/ui/Icon';
import { StateBadge } from '@shared/ui/StateBadge';

interface BenchViewProps {
  bench: TransitionTeam_Bench;
  seats: readonly TransitionTeam_Seat[];
  onChange?: ((seat: TransitionTeam_Seat) => void) | undefined;
}

/** One side of the table: each seat with organisation, holder, deputy, vote and term. */
export function BenchView({ bench, seats, onChange }: BenchViewProps) {
  const { t } = useTranslation();
  const code = TransitionTeam_Bench[bench];
  return (
    <section className="nzd-bench" aria-label={t(`bench.${code}`)}>
      <h2>{t(`bench.${code}`)}</h2>
      {seats.length === 0 && <p>{t('team.benchEmpty')}</p>}
      <ul className="nzd-seats">
        {seats.map((seat) => (
          <SeatView key={seat.id} seat={seat} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

function SeatView({ seat, onChange }: { seat: TransitionTeam_Seat; onChange: BenchViewProps['onChange'] }) {
  const { t } = useTranslation();
  const nameOf = usePersonWords([seat.person, seat.deputy]);
  const holder = seat.person ? nameOf(seat.person) : t('team.vacant');
  return (
    <li className="nzd-seat">
      <p className="nzd-seat-head">
        <strong>{holder}</strong>{' '}
        {seat.office !== TransitionTeam_Office.UNSPECIFIED && (
          <StateBadge tone="note">{t(`office.${TransitionTeam_Office[seat.office]}`)}</StateBadge>
        )}{' '}
        <StateBadge tone={seat.voting ? 'ok' : 'off'}>
          {t(seat.voting ? 'team.voting' : 'team.observing')}
        </StateBadge>
      </p>
      <p>{seat.organisationTitle}</p>
      {seat.deputy && <p>{t('team.deputyIs', { name: nameOf(seat.deputy) })}</p>}
      {seat.inForce && seat.person && !seat.personEntitled && (
        <p className="nzd-field-error">
          <Icon name="it-warning-circle" size="xs" colour="danger" /> {t('team.notEntitled')}
        </p>
      )}
      <p className="nzd-small">
        {seat.toDay
          ? t('mandate.fromTo', { from: formatDay(seat.fromDay), to: formatDay(seat.toDay) })
          : t('mandate.from', { from: formatDay(seat.fromDay) })}
      </p>
      {onChange && (
        <button type="button" className="btn btn-outline-primary btn-xs" onClick={() => onChange(seat)}>
          {t('team.changeSeat')} <span className="visually-hidden">{holder}</span>
        </button>
      )}
    </li>
  );
}
