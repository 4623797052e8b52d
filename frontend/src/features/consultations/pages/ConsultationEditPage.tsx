import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityName } from '@shared/auth/use-city';
import { lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { ConsultationForm } from '../components/ConsultationForm';
import { emptyConsultation } from '../model/form';

/** Writes a new consultation, or changes what the state of one leaves open. */
export function ConsultationEditPage() {
  const { t } = useTranslation();
  const { city = '', consultation: id = '' } = useParams();
  const name = `cities/${city}/consultations/${id}`;
  const { query: districts } = useDistricts(city);
  const query = useCall(
    'consultations',
    ConsultationService.method.getConsultation,
    { name },
    { enabled: id !== '' },
  );
  const label = useCityLabel();
  const title = t(id ? 'consultations.editTitle' : 'consultations.newTitle');
  const isPending = districts.isPending || (id !== '' && query.isPending);
  const initial = id
    ? query.data
    : districts.data && emptyConsultation(districts.data.districts[0]?.name ?? '');
  return (
    <>
      <PageHeader
        title={query.data?.title ?? title}
        purpose={t('consultations.editPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.consultations'), to: `/citta/${city}/consultazioni` },
          { label: title },
        ]}
      />
      {isPending && <Skeleton lines={8} />}
      <ProblemNotice error={query.error ?? districts.error} />
      {!isPending && initial && <Form initial={initial} city={city} />}
    </>
  );
}

function Form({ initial, city }: { initial: Consultation; city: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [base] = useState(initial);
  const list = `/citta/${city}/consultazioni`;
  const submit = async (next: Consultation, fields: readonly string[]) => {
    const saved = base.name
      ? await call(ConsultationService.method.updateConsultation, {
          consultation: next,
          updateMask: { paths: [...fields] },
        })
      : await call(ConsultationService.method.createConsultation, {
          parent: cityName(city),
          consultation: next,
        });
    await client.invalidateQueries({ queryKey: ['consultations'] });
    await navigate(`${list}/${lastPart(saved.name)}`);
  };
  return (
    <ConsultationForm
      initial={base}
      city={city}
      onSubmit={submit}
      onCancel={() => void navigate(base.name ? `${list}/${lastPart(base.name)}` : list)}
    />
  );
}
