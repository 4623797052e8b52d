import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison, ComparisonRow } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { everyCity } from '@shared/auth/use-city';
import { unitLabel } from '@shared/format/unit';
import { leverCode } from '@shared/model/levers';
import { localized } from '@shared/model/localized';
import { cityOf, lastPart } from '@shared/model/names';
import { useAccent } from '@shared/model/use-accent';
import { byLever, cellOf, type Choice } from '../model/comparison';
import { Comparability } from './Comparability';
import { ComparisonCellView } from './ComparisonCellView';

interface ComparisonTableProps {
  comparison: Comparison;
  choices: readonly Choice[];
  onChoose: (choice: Choice) => void;
  onUndo: (indicator: string) => void;
}

/** Districts as columns, indicators as rows by lever; what may not be compared says why. */
export function ComparisonTable({ comparison, choices, onChoose, onUndo }: ComparisonTableProps) {
  const { t } = useTranslation();
  const accent = useAccent();
  const { districts } = comparison;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('comparison.title')}>
      <table className="table nzd-comparison" role="table">
        <caption className="visually-hidden">{t('comparison.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('comparison.column.indicator')}
            </th>
            {districts.map((district) => (
              <th
                key={district.district}
                role="columnheader"
                scope="col"
                className={accent(cityOf(district.district))}
              >
                {district.displayName} <span className="nzd-small">{district.cityDisplayName}</span>
              </th>
            ))}
          </tr>
        </thead>
        {byLever(comparison.rows).map(({ lever, rows }) => (
          <tbody key={lever} role="rowgroup">
            <tr role="row" className="nzd-lever-row">
              <th role="rowheader" scope="rowgroup" colSpan={districts.length + 1}>
                {t(`lever.${leverCode(lever)}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.indicator} role="row">
                <th role="rowheader" scope="row">
                  <RowHead
                    row={row}
                    comparison={comparison}
                    choices={choices}
                    onChoose={onChoose}
                    onUndo={onUndo}
                  />
                </th>
                {districts.map((district) => {
                  const cell = cellOf(row, district.district);
                  return (
                    <td key={district.district} role="cell" data-label={district.displayName}>
                      {cell && <ComparisonCellView row={row} cell={cell} district={district.displayName} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowHeadProps extends ComparisonTableProps {
  row: ComparisonRow;
}

function RowHead({ row, comparison, choices, onChoose, onUndo }: RowHeadProps) {
  const { t } = useTranslation();
  const chosen = choices.some((choice) => choice.indicator === row.indicator);
  return (
    <Fragment>
      <Link to={`/citta/${everyCity}/indicatori/${lastPart(row.indicator)}`}>
        {localized(row.displayName)}
      </Link>
      <span className="nzd-small nzd-row-unit">
        {unitLabel(t, row.unit)}
        {row.direction && ` · ${t(`direction.${row.direction.replace('DIRECTION_', '')}`)}`}
      </span>
      <Comparability
        row={row}
        districts={comparison.districts}
        chosen={chosen}
        onChoose={onChoose}
        onUndo={() => onUndo(row.indicator)}
      />
    </Fragment>
  );
}
