import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorLink } from '@shared/api/gen/nzd/theories/v1/content_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatDay, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { pageOf } from '@shared/model/names';
import { Icon } from '@shared/ui/Icon';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import type { Statement } from '../model/outline';
import { standingCode, standingTone } from '../model/words';

interface MeasureListProps {
  statement: Statement;
  mayBuild: boolean;
  onAdd: () => void;
  onEdit: (link: IndicatorLink) => void;
  onRemove: (link: IndicatorLink) => void;
}

/** How a statement is measured, and how it stands by each indicator. */
export function MeasureList({ statement, mayBuild, onAdd, onEdit, onRemove }: MeasureListProps) {
  const { t } = useTranslation();
  const list = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const nameOf = (name: string) =>
    localized(list.data?.indicators.find((one) => one.name === name)?.displayName?.text) || name;
  const number = (value: string, unit: string) =>
    `${formatNumber(value, { maximumFractionDigits: 2 })} ${unitLabel(t, unit)}`;
  return (
    <section className="nzd-theory-part">
      <h3>{t('theories.measures')}</h3>
      {statement.links.length === 0 && <p className="nzd-small">{t('theories.noMeasure')}</p>}
      <ul className="nzd-theory-list">
        {statement.links.map((link) => {
          const standing = statement.standing?.links.find((one) => one.link === link.id);
          const unit = standing?.unit ?? '';
          return (
            <li key={link.id}>
              <Link to={pageOf(link.indicator) ?? ''}>{nameOf(link.indicator)}</Link>{' '}
              {standing && (
                <StateBadge tone={standingTone(standing.standing)}>
                  {t(`theories.standing.${standingCode(standing.standing)}`)}
                </StateBadge>
              )}
              <p className="nzd-small">
                {link.baselineValue &&
                  t('theories.fromTo', {
                    from: number(link.baselineValue, unit),
                    year: link.baselineYear,
                    to: link.targetValue ? number(link.targetValue, unit) : '…',
                    day: link.dueOn ? formatDay(link.dueOn) : '…',
                  })}
              </p>
              {standing?.latestPeriod && (
                <p className="nzd-small">
                  {t('theories.latest', {
                    value: number(standing.latestValue, unit),
                    period: formatPeriod(standing.latestPeriod.code),
                  })}
                  {standing.requiredValue &&
                    ` · ${t('theories.required', { value: number(standing.requiredValue, unit) })}`}{' '}
                  {standing.illustrative && <SourceMark mark="ILLUSTRATIVE" />}
                </p>
              )}
              {link.note && <p className="nzd-small">{link.note}</p>}
              {mayBuild && (
                <span className="nzd-theory-tools">
                  <button type="button" className="nzd-icon-button" onClick={() => onEdit(link)}>
                    <Icon name="it-pencil" size="xs" />
                    <span className="visually-hidden">
                      {t('theories.changeNamed', { what: nameOf(link.indicator) })}
                    </span>
                  </button>
                  <button type="button" className="nzd-icon-button" onClick={() => onRemove(link)}>
                    <Icon name="it-close" size="xs" />
                    <span className="visually-hidden">
                      {t('theories.removeNamed', { what: nameOf(link.indicator) })}
                    </span>
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {mayBuild && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={onAdd}>
          <Icon name="it-plus" size="xs" /> {t('theories.add.link')}
        </button>
      )}
    </section>
  );
}
