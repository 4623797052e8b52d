import { useTranslation } from 'react-i18next';
import { Observation_Absence, Observation_Approval } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { isBlock, observationIn, type CellState, type EntryRow, type Place } from '../model/entry-grid';
import type { useGridKeys } from './use-grid-keys';

interface EntryCellProps {
  row: EntryRow;
  period: string;
  place: Place;
  state: CellState | undefined;
  isChosen: boolean;
  keys: ReturnType<typeof useGridKeys>;
}

/** A cell: what stands there, or the field in which one types. */
export function EntryCell({ row, period, place, state, isChosen, keys }: EntryCellProps) {
  const { t } = useTranslation();
  const { editing } = keys;
  const isEdited = isChosen && editing !== undefined;
  return (
    <td
      role="gridcell"
      className="nzd-number nzd-entry-cell"
      data-chosen={isChosen && !editing}
      tabIndex={isChosen && !editing ? 0 : -1}
      aria-invalid={state?.kind === 'refused'}
      aria-busy={state?.kind === 'saving'}
      onKeyDown={keys.chosen}
      onFocus={() => keys.setAt(place)}
      onDoubleClick={() => keys.begin(place)}
      onPaste={(event) => keys.paste(event, event.clipboardData.getData('text/plain'))}
    >
      {isEdited ? (
        <input
          className="form-control form-control-sm"
          inputMode="decimal"
          aria-label={t('entry.cell', { row: row.label, period: formatPeriod(period) })}
          // The person has just asked to type here.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={editing.typed}
          onChange={(event) => keys.type(event.target.value)}
          onKeyDown={keys.typing}
          onBlur={keys.leave}
          onPaste={(event) => {
            event.stopPropagation();
            const text = event.clipboardData.getData('text/plain');
            if (isBlock(text)) keys.paste(event, text);
          }}
        />
      ) : (
        <CellContent row={row} period={period} state={state} />
      )}
    </td>
  );
}

/** What stands in a cell, how far it has come, and what became of what was typed. */
function CellContent({
  row,
  period,
  state,
}: {
  row: EntryRow;
  period: string;
  state: CellState | undefined;
}) {
  const { t } = useTranslation();
  const held = observationIn(row, period);
  const value = held?.value
    ? formatNumber(held.value)
    : held && t(`absence.${Observation_Absence[held.absence]}`);
  return (
    <>
      <span>{state?.kind === 'saving' ? state.typed : (value ?? '–')}</span>
      {held && state?.kind !== 'saving' && (
        <span className="nzd-small nzd-entry-state">
          {t(`approval.${Observation_Approval[held.approval]}`)}
        </span>
      )}
      {state?.kind === 'saving' && <span className="nzd-small nzd-entry-state">{t('form.saving')}</span>}
      {state?.kind === 'saved' && <span className="nzd-small nzd-entry-state">{t('entry.savedShort')}</span>}
      {state?.kind === 'refused' && (
        <span className="nzd-small nzd-entry-refused">
          {t('entry.refusedCell', { typed: state.typed, why: state.why })}
        </span>
      )}
    </>
  );
}
