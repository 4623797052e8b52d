import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  InvestmentLine_Certainty,
  InvestmentLine_Kind,
  type InvestmentLine,
  type Opportunity,
} from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatNumber } from '@shared/format/format';
import { sourceFacts } from '@shared/model/source';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceMark } from '@shared/ui/SourceMark';
import { DecisionTabs } from '../components/DecisionTabs';
import { decisionPage } from '../model/decision';

const pageSize = 20;

/** Opportunities with what they cost, who would pay, and how sure that is. */
export function OpportunityListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const list = useCall(
    'opportunities',
    OpportunityService.method.listOpportunities,
    { parent: cityName(city), pageSize, pageToken: url.token },
    { keep: true },
  );
  const rows = list.data?.opportunities ?? [];
  return (
    <>
      <PageHeader
        title={t('opportunities.listTitle')}
        purpose={t('opportunities.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: `/citta/${city}/decisioni` },
          { label: t('opportunities.listTitle') },
        ]}
      />
      <DecisionTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={6} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t('opportunities.emptyTitle')} why={t('opportunities.emptyWhy')} />
      )}
      {rows.map((opportunity) => (
        <Card key={opportunity.name} opportunity={opportunity} />
      ))}
      {rows.length > 0 && <Pager paging={url.paging(list.data?.nextPageToken ?? '')} />}
    </>
  );
}

function Card({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  return (
    <article className="nzd-card nzd-opportunity">
      <h2>{opportunity.title}</h2>
      <p>{opportunity.description}</p>
      {opportunity.sums.length > 0 && (
        <ul className="nzd-sum-list">
          {opportunity.sums.map((sum) => (
            <li key={`${sum.certainty}${sum.kind}`}>
              {t(`certainty.${InvestmentLine_Certainty[sum.certainty]}`)},{' '}
              {t(`costKind.${InvestmentLine_Kind[sum.kind]}`)}: <strong>{euro(sum.amount?.value)}</strong>
            </li>
          ))}
        </ul>
      )}
      {opportunity.lines.length > 0 ? (
        <Lines title={opportunity.title} lines={opportunity.lines} />
      ) : (
        <p className="nzd-small">{t('opportunities.noLines')}</p>
      )}
      {opportunity.decisions.map((decision) => (
        <p key={decision}>
          <Link to={decisionPage(decision)}>{t('opportunities.openDecision')}</Link>
        </p>
      ))}
    </article>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly InvestmentLine[] }) {
  const { t } = useTranslation();
  const headers = ['title', 'amount', 'year', 'bearer', 'certainty', 'source'] as const;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="table nzd-table" role="table">
        <caption className="visually-hidden">{t('opportunities.lines')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headers.map((header) => (
              <th key={header} scope="col" role="columnheader">
                {t(`field.lines.${header}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <tr key={`${line.title}${line.year}`} role="row">
              <td role="cell" data-label={t('field.lines.title')} className="nzd-row-title">
                {line.title} ({t(`costKind.${InvestmentLine_Kind[line.kind]}`)})
              </td>
              <td role="cell" data-label={t('field.lines.amount')} className="nzd-number">
                {euro(line.amount?.value)}
              </td>
              <td role="cell" data-label={t('field.lines.year')}>
                {line.year}
              </td>
              <td role="cell" data-label={t('field.lines.bearer')}>
                {[line.bearer, line.fundingSource].filter(Boolean).join(', ') || t('opportunities.unknown')}
              </td>
              <td role="cell" data-label={t('field.lines.certainty')}>
                {t(`certainty.${InvestmentLine_Certainty[line.certainty]}`)}
              </td>
              <td role="cell" data-label={t('field.lines.source')}>
                {line.source?.title} <SourceMark mark={line.source && sourceFacts(line.source).mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const euro = (value: string | undefined): string => (value ? `${formatNumber(value)} €` : '–');
