import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { lastPart } from '@shared/model/names';
import { useCreation } from '@shared/parts/NewPage';
import { CataloguePage } from '../components/CataloguePage';
import { IndicatorForm } from '../components/IndicatorForm';
import { emptyIndicator, messageOf, type IndicatorValues } from '../model/indicator-form';
import { slugOf } from '../model/slug';

export function IndicatorNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const { create, leave } = useCreation('indicators');
  const list = `/citta/${city}/indicatori`;
  const add = (values: IndicatorValues) =>
    create(
      (requestId) =>
        call(IndicatorService.method.createIndicator, {
          parent: 'cities/programme',
          indicator: messageOf(values),
          indicatorId: slugOf(values.displayNameEn, 'indicator'),
          requestId,
        }),
      (made) => `${list}/${lastPart(made.name)}`,
    );
  return (
    <CataloguePage title={t('indicator.add')} purpose={t('indicator.addPurpose')}>
      <IndicatorForm indicator="" initial={emptyIndicator} onSubmit={add} onCancel={() => leave(list)} />
    </CataloguePage>
  );
}
