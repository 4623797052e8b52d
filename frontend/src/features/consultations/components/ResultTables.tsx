import { useTranslation } from 'react-i18next';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { TableSpec_Breakdown } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import {
  ResultTable_Hidden,
  ResultTable_Measure,
  type ConsultationResults,
  type ResultTable,
  type ResultTable_Row,
} from '@shared/api/gen/nzd/consultations/v1/results_pb';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useDistricts } from '@shared/model/use-districts';
import { Icon } from '@shared/ui/Icon';
import { breakdownCode } from '../model/consultation';

interface TablesProps {
  consultation: Consultation;
  results: ConsultationResults;
  city: string;
}

/** The declared tables, coverage, people of the city, and what the hidden lines mean. */
export function ResultTables({ consultation, results, city }: TablesProps) {
  const { t } = useTranslation();
  const title = (table: ResultTable) =>
    consultation.questions.find((question) => question.id === table.question)?.title ??
    t('consultations.results.coverage');
  const group = (tables: readonly ResultTable[], heading: string, why: string) =>
    tables.length > 0 && (
      <section className="nzd-section">
        <h3>{heading}</h3>
        <p className="nzd-small">{why}</p>
        {tables.map((table) => (
          <OneTable
            key={`${table.question}${table.breakdown}`}
            table={table}
            title={title(table)}
            city={city}
          />
        ))}
      </section>
    );
  return (
    <>
      <p>
        {t('consultations.results.counts', {
          organisations: formatNumber(results.organisations),
          associations: formatNumber(results.associations),
          citizens: formatNumber(results.citizens),
        })}
      </p>
      <p className="nzd-small nzd-hidden-note">
        <Icon name="it-lock" size="xs" />{' '}
        {t('consultations.results.rules', {
          smallest: results.smallestGroup,
          share: results.greatestShare,
        })}
      </p>
      {group(results.tables, t('consultations.results.tables'), t('consultations.results.tablesWhy'))}
      {group(results.coverage, t('consultations.results.coverage'), t('consultations.results.coverageWhy'))}
      {group(
        results.citizenTables,
        t('consultations.results.citizens'),
        t('consultations.results.citizensWhy'),
      )}
      <Positions results={results} />
      {results.quotes.length > 0 && (
        <section className="nzd-section">
          <h3>{t('consultations.results.quotes')}</h3>
          <ul className="nzd-quotes">
            {results.quotes.map((quote) => (
              <li key={`${quote.question}${quote.text}`}>
                <blockquote>{quote.text}</blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Positions({ results }: { results: ConsultationResults }) {
  const { t } = useTranslation();
  if (results.positions.length === 0) return null;
  return (
    <section className="nzd-section">
      <h3>{t('consultations.results.positions')}</h3>
      <p className="nzd-small">{t('consultations.results.positionsWhy')}</p>
      {results.positions.map((position) => (
        <article key={position.organisation} className="nzd-card">
          <h4>{position.organisationName}</h4>
          <p>
            <strong>{t(`consultations.stance.${position.position?.stance ?? 0}`)}</strong>
          </p>
          <p>{position.position?.statement}</p>
        </article>
      ))}
    </section>
  );
}

function OneTable({ table, title, city }: { table: ResultTable; title: string; city: string }) {
  const { t } = useTranslation();
  const { municipalityLabel } = useDistricts(city);
  const groupLabel = (row: ResultTable_Row): string => {
    if (!row.group) return t('consultations.results.total');
    switch (table.breakdown) {
      case TableSpec_Breakdown.SIZE_CLASS:
        return t(`size.${row.group.replace('SIZE_CLASS_', '')}`);
      case TableSpec_Breakdown.MUNICIPALITY:
        return municipalityLabel(row.group);
      default:
        return t('consultations.results.sector', { code: row.group });
    }
  };
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  const caption = `${title} – ${t(`consultations.breakdown.${breakdownCode(table.breakdown)}`)}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table nzd-result-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('consultations.results.group')}</th>
            <th scope="col" className="nzd-number">
              {t('consultations.results.answers')}
            </th>
            {table.columns.map((column) => (
              <th key={column.code} scope="col" className="nzd-number">
                {column.label || t(`consultations.measure.${ResultTable_Measure[column.measure]}`)}
                {column.unit && <span className="nzd-small"> {unitLabel(t, column.unit)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.group} row={row} label={groupLabel(row)} columns={table.columns.length} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row, label, columns }: { row: ResultTable_Row; label: string; columns: number }) {
  const { t } = useTranslation();
  const asked = row.asked > 0 ? t('consultations.results.ofAsked', { shown: formatNumber(row.asked) }) : '';
  return (
    <tr className={row.group ? undefined : 'nzd-total'}>
      <th scope="row">
        {label} {asked && <span className="nzd-small">{asked}</span>}
      </th>
      {row.hidden === ResultTable_Hidden.UNSPECIFIED ? (
        <>
          <td className="nzd-number">{row.answers === undefined ? '' : formatNumber(row.answers)}</td>
          {row.cells.map((cell, index) => (
            <td key={index} className="nzd-number">
              {cell === '' ? '–' : formatNumber(cell)}
            </td>
          ))}
        </>
      ) : (
        <td colSpan={columns + 1} className="nzd-hidden-cell">
          <Icon name="it-lock" size="xs" /> {t(`consultations.hidden.${ResultTable_Hidden[row.hidden]}`)}
        </td>
      )}
    </tr>
  );
}
