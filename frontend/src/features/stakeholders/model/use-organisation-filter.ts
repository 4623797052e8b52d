import type { MessageInitShape } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import type { OrganisationFilterSchema } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useUrlState } from '@shared/model/use-url-state';
import type { ActiveFilter } from '@shared/ui/FilterChips';
import { sizeByCode, typeByCode } from './organisation';
import { useDistricts } from '@shared/model/use-districts';

export const filterKeys = {
  query: 'q',
  district: 'distretto',
  municipality: 'comune',
  size: 'dimensione',
  type: 'tipo',
  ateco: 'ateco',
} as const;

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** The filters in the address: as a message for the server and as chips for the reader. */
export function useOrganisationFilter(city: string) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { districtLabel, municipalityLabel } = useDistricts(city);
  const query = url.get(filterKeys.query);
  const ateco = url.get(filterKeys.ateco);

  const message: MessageInitShape<typeof OrganisationFilterSchema> = {
    query,
    atecoPrefix: ateco,
    districts: url.getAll(filterKeys.district),
    municipalities: url.getAll(filterKeys.municipality),
    sizeClasses: url.getAll(filterKeys.size).map(sizeByCode).filter(isDefined),
    types: url.getAll(filterKeys.type).map(typeByCode).filter(isDefined),
  };

  const chips = (key: string, label: (value: string) => string): ActiveFilter[] =>
    url.getAll(key).map((value) => ({
      key: `${key}-${value}`,
      label: label(value),
      onRemove: () => url.change({ [key]: url.getAll(key).filter((other) => other !== value) }),
    }));

  const active = [
    ...chips(filterKeys.query, (value) => t('organisation.filter.words', { value })),
    ...chips(filterKeys.district, districtLabel),
    ...chips(filterKeys.municipality, municipalityLabel),
    ...chips(filterKeys.size, (value) => t(`size.${value}`)),
    ...chips(filterKeys.type, (value) => t(`organisationType.${value}`)),
    ...chips(filterKeys.ateco, (value) => t('organisation.filter.ateco', { value })),
  ];
  const clear = () =>
    url.change(Object.fromEntries(Object.values(filterKeys).map((key) => [key, undefined])));
  return { message, active, clear };
}
