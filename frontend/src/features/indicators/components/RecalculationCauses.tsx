import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Recalculation, RecalculationCause } from '@shared/api/gen/nzd/indicators/v1/kept_values_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatInstant } from '@shared/format/format';
import { collectionOf, lastPart, pageOf } from '@shared/model/names';
import { useIndicators } from '@shared/model/use-indicators';
import { PersonName } from '@shared/parts/PersonName';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { useMeasures } from './FirmEntry';

interface CausesProps {
  work: Recalculation;
  districtLabel: (name: string) => string;
}

/** Who or what made a recalculation necessary. */
export function RecalculationCauses({ work, districtLabel }: CausesProps) {
  const { t } = useTranslation();
  if (work.everything)
    return (
      <p>
        {t('recalculation.askedBy')} <PersonName subject={work.operation?.creator ?? ''} />
      </p>
    );
  return (
    <>
      <p>{t('recalculation.because')}</p>
      <ul className="nzd-small">
        {work.causes.map((cause) => (
          <li key={cause.resource}>
            <Cause cause={cause} districtLabel={districtLabel} />
          </li>
        ))}
        {work.moreCauses && <li>{t('recalculation.moreCauses')}</li>}
      </ul>
    </>
  );
}

function Cause({
  cause,
  districtLabel,
}: {
  cause: RecalculationCause;
  districtLabel: CausesProps['districtLabel'];
}) {
  const words = useEntryWords();
  const title = useCauseTitle(cause.resource, districtLabel);
  const page = pageOf(cause.resource);
  const named = `${words.collection(collectionOf(cause.resource))}: ${title}`;
  return (
    <>
      {words.kind(cause.action)} · {page ? <Link to={page}>{named}</Link> : named} ·{' '}
      <PersonName subject={cause.actor} />
      {cause.time && ` · ${formatInstant(timestampDate(cause.time))}`}
    </>
  );
}

/** What people call it: an indicator or a measure by its name, a series by measure and district. */
function useCauseTitle(resource: string, districtLabel: CausesProps['districtLabel']): string {
  const collection = collectionOf(resource);
  const { label } = useIndicators();
  const { nameOf } = useMeasures();
  const series = useCall(
    'series',
    SeriesService.method.getSeries,
    { name: resource },
    { enabled: collection === 'series' },
  );
  switch (collection) {
    case 'indicators':
      return label(resource);
    case 'measures':
      return nameOf(resource);
    case 'series':
      return series.data
        ? `${nameOf(series.data.measure)}, ${districtLabel(series.data.district)}`
        : lastPart(resource);
    default:
      return lastPart(resource);
  }
}
