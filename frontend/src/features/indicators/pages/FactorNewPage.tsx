import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { call } from '@shared/api/call';
import { FactorService } from '@shared/api/gen/nzd/indicators/v1/factor_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCreation } from '@shared/parts/NewPage';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { CataloguePage } from '../components/CataloguePage';
import { FactorForm } from '../components/FactorForm';
import { emptyFactor, messageOf, nextEdition, type FactorValues } from '../model/factor-form';
import { slugOf } from '../model/slug';

/** A new factor, or the next edition of one that is there. */
export function FactorNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const [params] = useSearchParams();
  const { create, leave } = useCreation('factors');
  const list = `/citta/${city}/indicatori/fattori`;
  const before = params.get('edizione') ?? '';
  const query = useCall(
    'factors',
    FactorService.method.getFactor,
    { name: `cities/programme/factors/${before}` },
    { enabled: before !== '' },
  );
  const add = (values: FactorValues) =>
    create(
      (requestId) =>
        call(FactorService.method.createFactor, {
          parent: 'cities/programme',
          factor: messageOf(values),
          factorId: slugOf(`${values.subject} ${values.series} ${values.edition}`, 'factor'),
          requestId,
        }),
      () => list,
    );
  const initial = query.data ? nextEdition(query.data) : emptyFactor;
  return (
    <CataloguePage
      title={t('factor.add')}
      purpose={t('factor.addPurpose')}
      between={[{ label: t('factor.listTitle'), to: list }]}
    >
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isLoading ? (
        <Skeleton lines={4} />
      ) : (
        <FactorForm initial={initial} onSubmit={add} onCancel={() => leave(list)} />
      )}
    </CataloguePage>
  );
}
