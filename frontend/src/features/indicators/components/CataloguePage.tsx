import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useProgrammeRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { NewPage } from '@shared/parts/NewPage';
import type { Crumb } from '@shared/ui/PageHeader';
import { mayEditCatalogue } from '../model/indicator-form';

interface CataloguePageProps {
  title: string;
  purpose: string;
  between?: readonly Crumb[];
  children: ReactNode;
}

/** Something new in the catalogue that all cities share. */
export function CataloguePage({ title, purpose, between = [], children }: CataloguePageProps) {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  return (
    <NewPage
      title={title}
      purpose={purpose}
      crumbs={[
        { label: label(city), to: `/citta/${city}` },
        { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
        ...between,
      ]}
      allowed={mayEditCatalogue(useProgrammeRoles())}
      refusal={{
        what: t('catalogue.refused'),
        why: t('catalogue.refusedWhy'),
        who: t('catalogue.refusedWho'),
      }}
    >
      {children}
    </NewPage>
  );
}
