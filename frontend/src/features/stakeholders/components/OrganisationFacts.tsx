import { useTranslation } from 'react-i18next';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { sizeCode, typeCode } from '../model/organisation';
import { useDistricts } from '@shared/model/use-districts';

/** What is known of an organisation. */
export function OrganisationFacts({ organisation, city }: { organisation: Organisation; city: string }) {
  const { t } = useTranslation();
  const { districtLabel, municipalityLabel } = useDistricts(city);
  const { employees } = organisation;
  const facts: readonly [string, string][] = [
    ['vatNumber', organisation.vatNumber],
    ['type', t(`organisationType.${typeCode(organisation.type)}`)],
    ['ateco', organisation.ateco],
    ['sizeClass', t(`size.${sizeCode(organisation.sizeClass)}`)],
    [
      'employees',
      employees
        ? t('organisation.employeesIn', {
            count: employees.persons,
            persons: formatNumber(employees.persons),
            year: employees.year,
          })
        : '–',
    ],
    ['district', districtLabel(organisation.district)],
    ['municipality', municipalityLabel(organisation.municipality)],
  ];
  return (
    <>
      <dl className="nzd-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`field.organisations.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {organisation.website && (
          <div>
            <dt>{t('field.organisations.website')}</dt>
            <dd>
              <a href={organisation.website} rel="noreferrer noopener" target="_blank">
                {organisation.website}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {organisation.sites.length > 0 && (
        <>
          <h3>{t('field.organisations.sites')}</h3>
          <ul className="nzd-sites">
            {organisation.sites.map((site) => (
              <li key={`${site.label}${site.address}`}>
                <strong>{site.label}</strong>{' '}
                {[site.address, municipalityLabel(site.municipality)].filter(Boolean).join(', ')}
                {site.roofArea && (
                  <span className="nzd-small">
                    {' '}
                    {t('organisation.roof')}: {formatNumber(site.roofArea.value)}{' '}
                    {unitLabel(t, site.roofArea.unit)}
                  </span>
                )}
                {site.parkingArea && (
                  <span className="nzd-small">
                    {' '}
                    {t('organisation.parking')}: {formatNumber(site.parkingArea.value)}{' '}
                    {unitLabel(t, site.parkingArea.unit)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
