import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { lastPart } from '@shared/model/names';
import { useCreation } from '@shared/parts/NewPage';
import { CataloguePage } from '../components/CataloguePage';
import { MeasureForm } from '../components/MeasureForm';
import { emptyMeasure, messageOf, type MeasureValues } from '../model/measure-form';
import { slugOf } from '../model/slug';

export function MeasureNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const { create, leave } = useCreation('measures');
  const list = `/citta/${city}/indicatori`;
  const add = (values: MeasureValues) =>
    create(
      (requestId) =>
        call(MeasureService.method.createMeasure, {
          parent: 'cities/programme',
          measure: messageOf(values),
          measureId: slugOf(values.displayNameEn, 'measure'),
          requestId,
        }),
      (made) => `${list}/misure/${lastPart(made.name)}`,
    );
  return (
    <CataloguePage title={t('measure.add')} purpose={t('measure.addPurpose')}>
      <MeasureForm measure="" initial={emptyMeasure} onSubmit={add} onCancel={() => leave(list)} />
    </CataloguePage>
  );
}
