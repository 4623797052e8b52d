import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import type { District } from '@shared/api/gen/nzd/stakeholders/v1/district_pb';
import { Theory_State, type Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf, lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { stateCode, stateTone } from '../model/words';

const pageOfTheory = (name: string) => `/citta/${cityOf(name)}/teoria/${lastPart(name)}`;

/** The theories of change of a city, one a district; where there is none, it begins here. */
export function TheoryListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { districts, districtLabel, query } = useDistricts(city);
  const list = useCall('theories', TheoryService.method.listTheories, {
    parent: cityName(city),
    pageSize: 200,
  });
  const theories = list.data?.theories ?? [];
  const open = new Set(
    theories.filter((one) => one.state !== Theory_State.CLOSED).map((one) => one.district),
  );
  const mayBegin = roles.includes('city-coordinator') || roles.includes('cdtt-member');
  const without = districts.filter((one) => !open.has(one.name));
  return (
    <>
      <PageHeader
        title={t('theories.listTitle')}
        purpose={t('theories.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.theories') }]}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {(list.isPending || query.isPending) && <Skeleton lines={4} />}
      {list.data && (
        <ul className="nzd-theory-cards">
          {theories.map((theory) => (
            <TheoryCard key={theory.name} theory={theory} district={districtLabel(theory.district)} />
          ))}
          {mayBegin && without.map((one) => <Begin key={one.name} district={one} />)}
        </ul>
      )}
      {list.data && theories.length === 0 && !(mayBegin && without.length > 0) && (
        <EmptyState title={t('theories.emptyTitle')} why={t('theories.emptyWhy')} />
      )}
    </>
  );
}

function TheoryCard({ theory, district }: { theory: Theory; district: string }) {
  const { t } = useTranslation();
  return (
    <li className="nzd-card">
      <p className="nzd-small">
        {district}{' '}
        <StateBadge tone={stateTone(theory.state)}>
          {t(`theories.state.${stateCode(theory.state)}`)}
        </StateBadge>
      </p>
      <h2>
        <Link to={pageOfTheory(theory.name)}>{theory.title}</Link>
      </h2>
      <p>{theory.description}</p>
      <p className="nzd-small">{t('theories.versionCount', { count: theory.versions.length })}</p>
    </li>
  );
}

function Begin({ district }: { district: District }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<unknown>();
  const begin = async () => {
    setProblem(undefined);
    try {
      const made = await call(TheoryService.method.createTheory, {
        parent: `cities/${cityOf(district.name)}`,
        theory: {
          district: district.name,
          title: t('theories.newTitle', { district: district.displayName }),
          visibility: Visibility.INTERNAL,
        },
      });
      await navigate(pageOfTheory(made.name));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <li className="nzd-card">
      <p className="nzd-small">{district.displayName}</p>
      <h2>{t('theories.beginTitle')}</h2>
      <p>{t('theories.beginWhy')}</p>
      <ProblemNotice error={problem} />
      <button type="button" className="btn btn-primary" onClick={() => void begin()}>
        <Icon name="it-plus" colour="white" /> {t('theories.begin')}
      </button>
    </li>
  );
}
