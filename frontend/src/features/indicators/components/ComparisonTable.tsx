import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison, ComparisonRow } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { everyCity } from '@shared/auth/use-city';
import { leverCode } from '@shared/model/levers';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { byLever, cellOf, type Choice } from '../model/comparison';
import { Comparability } from './Comparability';
import { ComparisonCellView } from './ComparisonCellView';
import { DistrictRow, DistrictTable, UnitNote } from './DistrictTable';

interface ComparisonTableProps {
  comparison: Comparison;
  choices: readonly Choice[];
  onChoose: (choice: Choice) => void;
  onUndo: (indicator: string) => void;
}

/** Districts as columns, indicators as rows by lever; what may not be compared says why. */
export function ComparisonTable({ comparison, choices, onChoose, onUndo }: ComparisonTableProps) {
  const { t } = useTranslation();
  const { districts } = comparison;
  return (
    <DistrictTable
      label={t('comparison.title')}
      caption={t('comparison.caption')}
      corner={t('comparison.column.indicator')}
      districts={districts}
    >
      {byLever(comparison.rows).map(({ lever, rows }) => (
        <tbody key={lever} role="rowgroup">
          <tr role="row" className="nzd-lever-row">
            <th role="rowheader" scope="rowgroup" colSpan={districts.length + 1}>
              {t(`lever.${leverCode(lever)}`)}
            </th>
          </tr>
          {rows.map((row) => (
            <DistrictRow
              key={row.indicator}
              head={
                <RowHead
                  row={row}
                  comparison={comparison}
                  choices={choices}
                  onChoose={onChoose}
                  onUndo={onUndo}
                />
              }
              districts={districts}
              cell={({ district, displayName }) => {
                const cell = cellOf(row, district);
                return cell && <ComparisonCellView row={row} cell={cell} district={displayName} />;
              }}
            />
          ))}
        </tbody>
      ))}
    </DistrictTable>
  );
}

interface RowHeadProps extends ComparisonTableProps {
  row: ComparisonRow;
}

function RowHead({ row, comparison, choices, onChoose, onUndo }: RowHeadProps) {
  const chosen = choices.some((choice) => choice.indicator === row.indicator);
  return (
    <Fragment>
      <Link to={`/citta/${everyCity}/indicatori/${lastPart(row.indicator)}`}>
        {localized(row.displayName)}
      </Link>
      <UnitNote row={row} />
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
