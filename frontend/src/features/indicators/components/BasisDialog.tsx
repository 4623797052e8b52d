import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Factor } from '@shared/api/gen/nzd/indicators/v1/factor_pb';
import { FactorService } from '@shared/api/gen/nzd/indicators/v1/factor_service_pb';
import type { Series } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useCall } from '@shared/api/use-call';
import { reasonField, type Values } from '@shared/model/asked-fields';
import { readYear } from '@shared/model/decimal';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';

interface BasisProps {
  series: Series;
  /** What the factor must convert, for example electricity; empty for any. */
  subject: string;
  onClose: () => void;
}

/** An empty year is none; what is no year would be kept as none. */
export const unreadYear = ({ baseYear = '' }: Values): Readonly<Record<string, string>> =>
  baseYear.trim() !== '' && readYear(baseYear) === undefined ? { baseYear: 'YEAR_UNREADABLE' } : {};

export const editionOf = (factor: Factor) => `${factor.document}, ${factor.series} (${factor.edition})`;

/** Chooses another factor edition or base year: the values are restated, and everybody sees why. */
export function BasisDialog({ series, subject, onClose }: BasisProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = useCall('factors', FactorService.method.listFactors, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  if (!list.data) return <ProblemNotice error={list.error} />;
  const editions = list.data.factors.filter((factor) => subject === '' || factor.subject === subject);
  const send = async (values: Values) => {
    await call(SeriesService.method.updateSeries, {
      series: {
        name: series.name,
        etag: series.etag,
        factor: values['factor'] ?? '',
        baseYear: readYear(values['baseYear'] ?? '') ?? 0,
      },
      updateMask: { paths: ['factor', 'base_year'] },
      reason: values['reason'] ?? '',
    });
    await client.invalidateQueries({ queryKey: ['series'] });
    announce(t('basis.changed'));
  };
  return (
    <FieldsDialog
      title={t('basis.title')}
      explanation={t('basis.explanation')}
      submitLabel={t('basis.change')}
      texts="basis.field"
      fields={[
        {
          key: 'factor',
          kind: 'select',
          start: series.factor,
          options: editions.map((factor) => ({ value: factor.name, label: editionOf(factor) })),
        },
        {
          key: 'baseYear',
          kind: 'number',
          ...(series.baseYear > 0 && { start: String(series.baseYear) }),
        },
        reasonField,
      ]}
      check={unreadYear}
      onSend={send}
      onClose={onClose}
    />
  );
}
