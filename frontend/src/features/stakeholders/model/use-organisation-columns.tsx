import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { Link } from 'react-router';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { formatNumber } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import type { Column } from '@shared/ui/DataTable';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';
import { SourceMark } from '@shared/ui/SourceMark';
import { sizeCode, typeCode } from './organisation';
import { useDistricts } from '@shared/model/use-districts';

/** The columns of the registry. */
export function useOrganisationColumns(
  city: string,
  onQuickView: (name: string) => void,
): readonly Column<Organisation>[] {
  const { t } = useTranslation();
  const { districtLabel, municipalityLabel } = useDistricts(city);
  return [
    {
      key: 'legalName',
      header: t('field.organisations.legalName'),
      sort: 'legal_name',
      always: true,
      cell: (row) => (
        <>
          <Link to={pageOf(row.name) ?? ''}>{row.legalName}</Link>
          {row.invented && <SourceMark mark="ILLUSTRATIVE" word={t('organisation.invented')} />}
        </>
      ),
    },
    { key: 'vatNumber', header: t('field.organisations.vatNumber'), cell: (row) => row.vatNumber },
    {
      key: 'type',
      header: t('field.organisations.type'),
      cell: (row) => t(`organisationType.${typeCode(row.type)}`),
    },
    { key: 'ateco', header: t('field.organisations.ateco'), sort: 'ateco', cell: (row) => row.ateco },
    {
      key: 'size',
      header: t('field.organisations.sizeClass'),
      cell: (row) => t(`size.${sizeCode(row.sizeClass)}`),
    },
    {
      key: 'employees',
      header: t('field.organisations.employees'),
      sort: 'employees',
      number: true,
      cell: (row) => (row.employees ? `${formatNumber(row.employees.persons)} (${row.employees.year})` : '–'),
    },
    {
      key: 'district',
      header: t('field.organisations.district'),
      cell: (row) => districtLabel(row.district),
    },
    {
      key: 'municipality',
      header: t('field.organisations.municipality'),
      cell: (row) => municipalityLabel(row.municipality),
    },
    {
      key: 'updated',
      header: t('field.organisations.updateTime'),
      sort: 'update_time',
      cell: (row) => row.updateTime && <Moment at={timestampDate(row.updateTime)} />,
    },
    {
      key: 'quick',
      header: t('list.quickView'),
      cell: (row) => (
        <button type="button" className="nzd-icon-button" onClick={() => onQuickView(row.name)}>
          <Icon name="it-expand" size="xs" colour="primary" />
          <span className="visually-hidden">{t('list.quickViewOf', { name: row.legalName })}</span>
        </button>
      ),
    },
  ];
}
