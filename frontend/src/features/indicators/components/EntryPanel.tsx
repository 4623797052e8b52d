import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Observation_Quality } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { EmptyState } from '@shared/ui/EmptyState';
import { columnsOf, periodTypes, usualType, type EntryRow } from '../model/entry-grid';
import { EntryGrid } from './EntryGrid';
import { EntryTermsFields } from './EntryTermsFields';
import type { EntryTerms, Record_ } from './use-entry-saving';

interface EntryPanelProps {
  caption: string;
  rowHeader: string;
  rows: readonly EntryRow[];
  record: Record_;
  onStale: () => void;
}

const firstTerms: EntryTerms = {
  source: '',
  quality: Observation_Quality.MEASURED,
  reason: '',
  draft: false,
};

/** The grid with what it needs: which periods, and what goes with every value. */
export function EntryPanel({ caption, rowHeader, rows, record, onStale }: EntryPanelProps) {
  const { t } = useTranslation();
  const thisYear = new Date().getFullYear();
  const [type, setType] = useState(() => usualType(rows));
  const [year, setYear] = useState(thisYear);
  const [terms, setTerms] = useState(firstTerms);
  if (rows.length === 0) return <EmptyState title={t('entry.emptyTitle')} why={t('entry.emptyWhy')} />;
  return (
    <>
      <EntryTermsFields terms={terms} onChange={setTerms} />
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('entry.periods')}
          <select
            value={type}
            onChange={(event) => setType(periodTypes.find((one) => one === event.target.value) ?? 'MONTH')}
          >
            {periodTypes.map((one) => (
              <option key={one} value={one}>
                {t(`entry.period.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="nzd-filter">
          {t('entry.year')}
          <select value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {Array.from({ length: 12 }, (_, back) => thisYear - back).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <EntryGrid
        key={`${type} ${String(year)}`}
        caption={caption}
        rowHeader={rowHeader}
        rows={rows}
        columns={columnsOf(type, year)}
        terms={terms}
        record={record}
        onStale={onStale}
      />
    </>
  );
}
