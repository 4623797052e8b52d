import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  DerivedFrom_Kind,
  type DerivedFrom,
  type DerivedRow,
} from '@shared/api/gen/nzd/indicators/v1/lineage_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';

/** The rows that a value was put together from, down to the meters. */
export function DerivedRows({ derived }: { derived: DerivedFrom }) {
  const { t } = useTranslation();
  const counts = {
    present: formatNumber(derived.present),
    expected: formatNumber(derived.expected),
  };
  return (
    <details>
      <summary className="nzd-small">{t(`derived.${DerivedFrom_Kind[derived.kind]}`, counts)}</summary>
      <ul className="nzd-small">
        {derived.rows.map((row) => (
          <li key={`${row.meter}${row.firmSeries}${row.observation?.period?.code ?? ''}`}>
            <RowName row={row} />: {row.observation?.value ? formatNumber(row.observation.value) : '–'}
            {row.derivedFrom && <DerivedRows derived={row.derivedFrom} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RowName({ row }: { row: DerivedRow }) {
  const period = formatPeriod(row.observation?.period?.code ?? '');
  const [, city = '', , meter = ''] = row.meter.split('/');
  const name = row.displayName ? `${row.displayName}, ${period}` : period;
  return meter ? <Link to={`/citta/${city}/contatori/${meter}`}>{name}</Link> : <>{name}</>;
}
