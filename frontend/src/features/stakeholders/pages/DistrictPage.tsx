import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  District_ClimateZone,
  District_Type,
  type District,
} from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import { DistrictService } from '@shared/api/gen/nzd/stakeholders/v1/district_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { PublicCountService } from '@shared/api/gen/nzd/stakeholders/v1/public_count_service_pb';
import { useCall } from '@shared/api/use-call';
import { useProgrammeRoles, useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatNumber } from '@shared/format/format';
import { sourceFacts } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { announce } from '@shared/ui/announcer';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { DistrictEditor } from '../components/DistrictEditor';
import { NewPublicCountDialog } from '../components/PublicCountDialogs';
import { PublicCounts } from '../components/PublicCounts';
import { mayEditCounts, mayEditDistrict } from '../model/district';

export function DistrictPage() {
  const { t } = useTranslation();
  const { city = '', district = '' } = useParams();
  const name = `cities/${city}/districts/${district}`;
  const label = useCityLabel();
  const query = useCall('districts', DistrictService.method.getDistrict, { name });
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const mayEdit = mayEditDistrict(useRoles(city), useProgrammeRoles());
  const done = (changed: boolean) => {
    setEditing(false);
    setSaved(changed);
    if (changed) announce(t('form.savedNow'));
  };
  return (
    <>
      <PageHeader
        title={query.data?.displayName ?? t('district.one')}
        purpose={t('district.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('district.tab'), to: `/citta/${city}/attori/distretti` },
          { label: query.data?.displayName ?? '…' },
        ]}
        action={
          query.data &&
          mayEdit &&
          !editing && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('action.edit')}
            </button>
          )
        }
      />
      {saved && !editing && (
        <p className="nzd-saved" role="status">
          <Icon name="it-check-circle" colour="success" /> {t('form.savedNow')}
        </p>
      )}
      {query.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={query.error} />
      {query.data && editing && <DistrictEditor district={query.data} onDone={done} />}
      {query.data && !editing && (
        <>
          <DistrictFacts district={query.data} />
          <RegistryBesideStatements district={query.data} city={city} />
          <Thread resource={query.data.name} />
          <ResourceHistory resource={query.data.name} />
        </>
      )}
    </>
  );
}

function DistrictFacts({ district }: { district: District }) {
  const { t } = useTranslation();
  const zone = district.climateZone;
  return (
    <section className="nzd-section">
      {district.description && <p className="nzd-prose">{district.description}</p>}
      <dl className="nzd-facts">
        <div>
          <dt>{t('field.districts.type')}</dt>
          <dd>{t(`districtType.${District_Type[district.type]}`)}</dd>
        </div>
        <div>
          <dt>{t('field.districts.recognised')}</dt>
          <dd>
            {district.recognised ? t('district.recognised') : t('district.notRecognised')}{' '}
            {district.legalForm}
          </dd>
        </div>
        <div>
          <dt>{t('field.districts.climateZone')}</dt>
          <dd>{zone === District_ClimateZone.UNSPECIFIED ? '–' : District_ClimateZone[zone]}</dd>
        </div>
        {district.gridOperator && (
          <div>
            <dt>{t('field.districts.gridOperator')}</dt>
            <dd>{district.gridOperator}</dd>
          </div>
        )}
        <div>
          <dt>{t('field.districts.municipalities')}</dt>
          <dd>{district.municipalities.map((one) => `${one.displayName} (${one.province})`).join(', ')}</dd>
        </div>
      </dl>
      {district.sources.length > 0 && (
        <ul className="nzd-small">
          {district.sources.map((source) => (
            <li key={source.title}>
              <SourceText source={sourceFacts(source)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RegistryBesideStatements({ district, city }: { district: District; city: string }) {
  const { t } = useTranslation();
  const summary = useCall('organisations', OrganisationService.method.summariseOrganisations, {
    parent: `cities/${city}`,
    filter: { districts: [district.name] },
  });
  const counts = useCall('publicCounts', PublicCountService.method.listPublicCounts, {
    parent: `cities/${city}`,
    district: district.name,
    pageSize: 200,
  });
  const editable = mayEditCounts(useRoles(city));
  const [adding, setAdding] = useState(false);
  return (
    <section className="nzd-section" aria-labelledby="counts-title">
      <h2 id="counts-title">{t('publicCount.title')}</h2>
      <p className="nzd-purpose">{t('publicCount.purpose')}</p>
      <div className="nzd-two">
        <div className="nzd-card">
          <h3>{t('publicCount.registry')}</h3>
          <ProblemNotice error={summary.error} />
          {summary.data && (
            <>
              <p className="nzd-statement-value">
                <strong>{formatNumber(summary.data.firms)}</strong> {t('publicCount.firmsInRegistry')}
              </p>
              <p className="nzd-small">
                {t('publicCount.allInRegistry', { value: formatNumber(summary.data.total) })}{' '}
                {summary.data.invented > 0 &&
                  t('publicCount.invented', { value: formatNumber(summary.data.invented) })}
              </p>
              <Link to={`/citta/${city}/attori?distretto=${encodeURIComponent(district.name)}`}>
                {t('publicCount.openRegistry')}
              </Link>
            </>
          )}
        </div>
        <div>
          {counts.isPending && <Skeleton lines={4} />}
          <ProblemNotice error={counts.error} />
          {counts.data?.publicCounts.length === 0 && (
            <EmptyState title={t('publicCount.emptyTitle')} why={t('publicCount.emptyWhy')} />
          )}
          {counts.data && <PublicCounts counts={counts.data.publicCounts} editable={editable} />}
          {editable && (
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAdding(true)}>
              <Icon name="it-plus" size="xs" colour="primary" /> {t('publicCount.add')}
            </button>
          )}
          <NewPublicCountDialog district={district.name} open={adding} onClose={() => setAdding(false)} />
        </div>
      </div>
    </section>
  );
}
