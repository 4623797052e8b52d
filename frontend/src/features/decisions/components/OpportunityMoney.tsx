import { useTranslation } from 'react-i18next';
import {
  InvestmentLine_Certainty,
  InvestmentLine_Kind,
  type InvestmentLine,
  type Opportunity,
} from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { formatNumber } from '@shared/format/format';
import { sourceFacts } from '@shared/model/source';
import { SourceMark } from '@shared/ui/SourceMark';

/** What an opportunity costs: sums by certainty, then payment by payment with who pays and where it stands. */
export function OpportunityMoney({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
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
