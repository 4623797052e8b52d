import type { MessageInitShape } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import type { BarrierFilterSchema } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import type { ActiveFilter } from '@shared/ui/FilterChips';
import {
  byCode,
  classCode,
  barrierClasses,
  dimensionCode,
  dimensions,
  governanceLevels,
  levelCode,
  polarities,
  polarityCode,
} from './barrier';

export const filterKeys = {
  query: 'q',
  district: 'distretto',
  dimension: 'dimensione',
  polarity: 'verso',
  level: 'livello',
  barrierClass: 'classe',
  state: 'stato',
} as const;

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** The filters in the address: as a message for the server and as chips for the reader. */
export function useBarrierFilter(city: string) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { districtLabel } = useDistricts(city);
  const message: MessageInitShape<typeof BarrierFilterSchema> = {
    query: url.get(filterKeys.query),
    districts: url.getAll(filterKeys.district),
    dimensions: url
      .getAll(filterKeys.dimension)
      .map((code) => byCode(dimensions, dimensionCode, code))
      .filter(isDefined),
    polarities: url
      .getAll(filterKeys.polarity)
      .map((code) => byCode(polarities, polarityCode, code))
      .filter(isDefined),
    governanceLevels: url
      .getAll(filterKeys.level)
      .map((code) => byCode(governanceLevels, levelCode, code))
      .filter(isDefined),
    barrierClasses: url
      .getAll(filterKeys.barrierClass)
      .map((code) => byCode(barrierClasses, classCode, code))
      .filter(isDefined),
    states: url.getAll(filterKeys.state),
  };
  const chips = (key: string, label: (value: string) => string): ActiveFilter[] =>
    url.getAll(key).map((value) => ({
      key: `${key}-${value}`,
      label: label(value),
      onRemove: () => url.change({ [key]: url.getAll(key).filter((other) => other !== value) }),
    }));
  const active = [
    ...chips(filterKeys.query, (value) => t('barriers.filter.words', { value })),
    ...chips(filterKeys.district, districtLabel),
    ...chips(filterKeys.dimension, (value) => t(`barriers.dimension.${value}`)),
    ...chips(filterKeys.polarity, (value) => t(`barriers.polarity.${value}`)),
    ...chips(filterKeys.level, (value) => t(`barriers.level.${value}`)),
    ...chips(filterKeys.barrierClass, (value) => t(`barriers.class.${value}`)),
    ...chips(filterKeys.state, (value) => t(`barriers.state.${value}`)),
  ];
  const clear = () =>
    url.change(Object.fromEntries(Object.values(filterKeys).map((key) => [key, undefined])));
  return { message, active, clear };
}
