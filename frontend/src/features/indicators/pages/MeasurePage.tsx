import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Measure } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import type { Key } from '@shared/model/edit';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { Editor } from '@shared/parts/Editor';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { MeasureForm } from '../components/MeasureForm';
import { MeasureSheet } from '../components/MeasureSheet';
import { mayEditCatalogue } from '../model/indicator-form';
import { measureKind, type MeasureValues } from '../model/measure-form';

/** A measure of the catalogue: what it says now and said before, and its form. */
export function MeasurePage() {
  const { t } = useTranslation();
  const { measure = '' } = useParams();
  const name = `cities/programme/measures/${measure}`;
  const query = useCall('measures', MeasureService.method.getMeasure, { name });
  return (
    <ReadPage query={query} title={t('measure.one')}>
      {(data) => <MeasureView measure={data} />}
    </ReadPage>
  );
}

function MeasureView({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const keeps = mayEditCatalogue(useProgrammeRoles());
  const [editing, setEditing] = useState(false);
  const title = localized(measure.displayName?.text);
  const show = (key: Key<MeasureValues>, values: MeasureValues): string | undefined => {
    if (key === 'overTime' || key === 'overUnits')
      return values[key] ? t(`${key}.${values[key]}`) : t('measure.never');
    if (key === 'collectionPeriod')
      return values[key] ? t(`periodType.${values[key]}`) : t('measure.nobodyWaits');
    return key === 'weight' ? lastPart(values.weight) : undefined;
  };
  return (
    <>
      <PageHeader
        title={title}
        purpose={localized(measure.definition?.text)}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('measure.listTitle'), to: `/citta/${city}/indicatori/misure` },
          { label: title },
        ]}
        action={
          keeps &&
          !editing && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('measure.edit')}
            </button>
          )
        }
      />
      {editing && (
        <Editor message={measure} kind={measureKind} show={show} onDone={() => setEditing(false)}>
          {(form) => <MeasureForm {...form} measure={measure.name} />}
        </Editor>
      )}
      <MeasureSheet measure={measure} />
      <ResourceHistory resource={measure.name} />
    </>
  );
}
