import type { DescMessage } from '@bufbuild/protobuf';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@shared/ui/Icon';
import type { DraftMessage } from '../model/draft';

interface RowsProps {
  schema: DescMessage;
  label: string;
  rows: readonly DraftMessage[];
  error: string | undefined;
  onChange: (rows: readonly DraftMessage[]) => void;
  children: (row: DraftMessage, index: number, change: (next: DraftMessage) => void) => ReactNode;
}

/** Rows of the same fields; only few are open at once so that a long list stays readable. */
export function MessageRows({ schema, label, rows, error, onChange, children }: RowsProps) {
  const { t } = useTranslation();
  const replace = (index: number, next: DraftMessage) =>
    onChange(rows.map((row, place) => (place === index ? next : row)));
  return (
    <fieldset className="nzd-rows nzd-wide">
      <legend>{label}</legend>
      {error && <p className="nzd-field-error">{error}</p>}
      <ol>
        {rows.map((row, index) => (
          // Rows have no identity of their own: their place is what errors speak of.
          <li key={index}>
            <details open={rows.length <= 4}>
              <summary>{titleOf(schema, row) || t('calculator.row', { number: index + 1 })}</summary>
              {children(row, index, (next) => replace(index, next))}
            </details>
            <button
              type="button"
              className="nzd-link-button"
              onClick={() => onChange(rows.filter((_, place) => place !== index))}
            >
              <Icon name="it-delete" size="xs" /> {t('form.removeRow', { legend: label, number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        onClick={() => onChange([...rows, rows.at(-1) ?? {}])}
      >
        <Icon name="it-plus" size="xs" /> {t('calculator.addRow', { label })}
      </button>
    </fieldset>
  );
}

/** What a row calls itself: its first text. */
function titleOf(schema: DescMessage, row: DraftMessage): string {
  for (const name of ['label', 'name', 'displayName', 'title'])
    if (schema.fields.some((field) => field.jsonName === name)) {
      const text = row[name];
      if (typeof text === 'string') return text;
    }
  return '';
}
