import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitLabel } from '@shared/format/unit';
import { cityOf } from '@shared/model/names';
import { useAccent } from '@shared/model/use-accent';

interface Column {
  district: string;
  displayName: string;
  cityDisplayName: string;
}

interface DistrictTableProps {
  /** What the region is called, to whoever does not see it. */
  label: string;
  caption: string;
  /** What stands in the first column. */
  corner: string;
  districts: readonly Column[];
  /** The bodies of the table. */
  children: ReactNode;
}

/** Districts side by side: a column each. Where there is only one, its rows are cards side by side. */
export function DistrictTable({ label, caption, corner, districts, children }: DistrictTableProps) {
  const accent = useAccent();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table
        className={`table nzd-comparison${districts.length === 1 ? ' nzd-one-district' : ''}`}
        role="table"
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {corner}
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
        {children}
      </table>
    </div>
  );
}

interface DistrictRowProps<T extends Column> {
  head: ReactNode;
  districts: readonly T[];
  cell: (district: T) => ReactNode;
}

/** A line of the table: what it is about, and what each district has of it. */
export function DistrictRow<T extends Column>({ head, districts, cell }: DistrictRowProps<T>) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {head}
      </th>
      {districts.map((district) => (
        <td key={district.district} role="cell" data-label={district.displayName}>
          {cell(district)}
        </td>
      ))}
    </tr>
  );
}

/** In which unit a line is, and whether more of it is better. */
export function UnitNote({ row }: { row: { unit: string; direction: string } }) {
  const { t } = useTranslation();
  return (
    <span className="nzd-small nzd-row-unit">
      {unitLabel(t, row.unit)}
      {row.direction && ` · ${t(`direction.${row.direction.replace('DIRECTION_', '')}`)}`}
    </span>
  );
}
