import { anyUnpack, timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operation } from '@shared/api/gen/nzd/common/v1/operation_pb';
import {
  RecalculationResultSchema,
  type Recalculation,
} from '@shared/api/gen/nzd/indicators/v1/kept_values_pb';
import { formatInstant, formatNumber } from '@shared/format/format';
import { isOpenJob, jobState } from '@shared/model/job-state';
import { JobCard } from '@shared/ui/JobCard';
import { MovedValues } from './MovedValues';
import { RecalculationCauses } from './RecalculationCauses';

interface CardProps {
  work: Recalculation;
  operation: Operation;
  parent: string;
  districtLabel: (name: string) => string;
  onCancel: () => void;
}

/** One recalculation: what caused it, how far it is, what it changed. */
export function RecalculationCard({ work, operation, parent, districtLabel, onCancel }: CardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const state = jobState(operation.state);
  const time = operation.createTime ? formatInstant(timestampDate(operation.createTime)) : '';
  const result = operation.response && anyUnpack(operation.response, RecalculationResultSchema);
  return (
    <JobCard
      title={t('recalculation.of', { time })}
      state={state}
      done={operation.done}
      total={operation.total}
      error={operation.error}
      onCancel={onCancel}
    >
      <RecalculationCauses work={work} districtLabel={districtLabel} />
      {result && (
        <p>
          {t('recalculation.result', {
            computed: formatNumber(result.computed),
            changed: formatNumber(result.changed),
          })}
        </p>
      )}
      {!isOpenJob(state) && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('recalculation.moved')}</summary>
          {open && <MovedValues parent={parent} operation={operation.name} districtLabel={districtLabel} />}
        </details>
      )}
    </JobCard>
  );
}
