import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { OrganisationForm } from '../components/OrganisationForm';
import { mayCreate } from '../model/organisation';
import { emptyOrganisation, messageOf, type OrganisationValues } from '../model/organisation-form';

export function OrganisationNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/attori`;

  const create = async (values: OrganisationValues) => {
    const created = await call(OrganisationService.method.createOrganisation, {
      parent: cityName(city),
      organisation: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['organisations'] });
    void navigate(pageOf(created.name) ?? list);
  };
  return (
    <>
      <PageHeader
        title={t('organisation.create')}
        purpose={t('organisation.createPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: list },
          { label: t('organisation.create') },
        ]}
      />
      {city !== everyCity && mayCreate(roles) ? (
        <OrganisationForm
          city={city}
          initial={emptyOrganisation}
          submitLabel={t('action.create')}
          onSubmit={create}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('organisation.createRefused')}
          why={t('organisation.createRefusedWhy')}
          who={t('organisation.createRefusedWho')}
        />
      )}
    </>
  );
}
