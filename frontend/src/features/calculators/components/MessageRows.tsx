import type { DescMessage } from '@bufbuild/protobuf';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@shared/ui/Icon';
import type { DraftMessage } from '../model/draft';

interface RowsProps {
  /** The place that a list of errors leads to. */
  id: string;
  schema: DescMessage;
  label: string;
  rows: readonly DraftMessage[];
  error: string | undefined;
  onChange: (rows: readonly DraftMessage[]) => void;
  children: (row: DraftMessage, index: number, change: (next: DraftMessage) => void) => ReactNode;
}

const openAtFirst = 4;

/** Rows of the same fields; only few are open at once so that a long list stays readable. */
export function MessageRows({ id, schema, label, rows, error, onChange, children }: RowsProps) {
  const { t } = useTranslation();
  const [firstRows] = useState(rows.length);
  const replace = (index: number, next: DraftMessage) =>
    onChange(rows.map((row, place) => (place === index ? next : row)));
  return (
    <fieldset id={id} tabIndex={-1} className="nzd-rows nzd-wide">
      <legend>{label}</legend>
      {error && <p className="nzd-field-error">{error}</p>}
      <ol>
        {rows.map((row, index) => (
          // Rows have no identity of their own: their place is what errors speak of.
          <li key={index}>
            <Row
              title={titleOf(schema, row) || t('calculator.row', { number: index + 1 })}
              startsOpen={rows.length <= openAtFirst || index >= firstRows}
            >
              {children(row, index, (next) => replace(index, next))}
            </Row>
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

/** A row that stays as the person left it, whatever happens to the others. */
function Row({ title, startsOpen, children }: { title: string; startsOpen: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
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
