import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Progress_Status } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { PublicCountService } from '@shared/api/gen/nzd/stakeholders/v1/public_count_service_pb';
import type { PublicCount } from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { useCall } from '@shared/api/use-call';
import { localized } from '@shared/model/localized';
import { lastPart, pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { useCityComparison } from '../model/use-city-comparison';
import { useOpenSteps, type Task } from '../model/use-open-steps';

/** Districts where sources differ on a number and none is adopted. */
function unsettled(counts: readonly PublicCount[]): readonly string[] {
  const groups = new Map<string, PublicCount[]>();
  for (const count of counts) {
    const key = `${count.district}|${count.subject}|${count.label}|${count.perimeter}|${count.perimeterNote}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  const open = [...groups.values()].filter(
    (group) => new Set(group.map((one) => one.quantity?.value)).size > 1 && !group.some((one) => one.adopted),
  );
  return [...new Set(open.flatMap((group) => group.slice(0, 1).map((one) => one.district)))];
}

const atFirst = 12;

/** What waits for a hand in the city: steps to take, figures to settle, late indicators, missing data. */
export function ToDo({ city }: { city: string }) {
  const { t } = useTranslation();
  const comparison = useCityComparison(city);
  const counts = useCall('publicCounts', PublicCountService.method.listPublicCounts, {
    parent: `cities/${city}`,
    pageSize: 200,
  });
  const cells = (comparison.data?.rows ?? []).flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const steps = useOpenSteps(city);
  const { query: places, districts } = useDistricts(city);
  const [whole, setWhole] = useState(false);
  // Without districts there is nothing to compare, and nothing to wait for.
  const read = districts.length > 0 ? [places, counts, comparison] : [places, counts];
  const isPending = steps.isPending || read.some((query) => query.isPending);
  const error = steps.error ?? read.find((query) => query.error)?.error;
  const tasks: readonly Task[] = [
    ...steps.tasks,
    ...unsettled(counts.data?.publicCounts ?? []).map((district) => ({
      key: district,
      text: t('home.task.settle'),
      to: pageOf(district) ?? '',
    })),
    ...cells
      .filter(({ cell }) => cell.progress?.status === Progress_Status.LATE)
      .map(({ row, cell }) => ({
        key: `late${row.indicator}${cell.district}`,
        text: t('home.task.late', { indicator: localized(row.displayName) }),
        to: `/citta/${city}/indicatori/${lastPart(row.indicator)}`,
      })),
    ...cells
      .filter(({ cell }) => !cell.hasValue)
      .slice(0, 3)
      .map(({ row, cell }) => ({
        key: `missing${row.indicator}${cell.district}`,
        text: t('home.task.missing', { indicator: localized(row.displayName) }),
        to: `/citta/${city}/indicatori/${lastPart(row.indicator)}`,
      })),
  ];
  return (
    <section aria-labelledby="todo-title">
      <h2 id="todo-title">{t('home.todo')}</h2>
      {isPending && <Skeleton lines={4} />}
      <ProblemNotice
        error={error}
        onRetry={() => {
          steps.retry();
          for (const query of read) void query.refetch();
        }}
      />
      {!isPending && !error && tasks.length === 0 && <p>{t('home.todoEmpty')}</p>}
      <ul className="nzd-tasks">
        {(whole ? tasks : tasks.slice(0, atFirst)).map((task) => (
          <li key={task.key}>
            <Icon name="it-chevron-right" size="xs" colour="primary" />
            <Link to={task.to}>{task.text}</Link>
          </li>
        ))}
      </ul>
      {!whole && tasks.length > atFirst && (
        <button type="button" className="nzd-link-button" onClick={() => setWhole(true)}>
          {t('home.allTasks', { count: tasks.length })}
        </button>
      )}
    </section>
  );
}
