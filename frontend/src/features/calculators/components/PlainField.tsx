import { ScalarType, type DescField } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { FormField } from '@shared/ui/FormField';
import { isNumber, isRequired, splitEntries, textOf, type Draft } from '../model/draft';
import { fieldIdOf } from '../model/field-id';
import type { SheetTexts } from '../model/sheets';

interface PlainProps {
  field: DescField;
  label: string;
  texts: SheetTexts;
  path: string;
  draft: Draft | undefined;
  error: string | undefined;
  onChange: (next: Draft) => void;
}

/** A number, text, choice, yes or no, or a column of numbers. */
export function PlainField({ field, label, texts, path, draft, error, onChange }: PlainProps) {
  const { t } = useTranslation();
  const id = fieldIdOf(path);
  if (field.scalar === ScalarType.BOOL && field.fieldKind === 'scalar')
    return (
      <div className="nzd-check">
        <input
          id={id}
          type="checkbox"
          checked={draft === true}
          onChange={(e) => onChange(e.target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    );
  const text = textOf(draft);
  const isColumn = field.fieldKind === 'list';
  const help = isColumn
    ? t(isNumber(field) ? 'calculator.columnHelp' : 'calculator.linesHelp', {
        count: splitEntries(field, text).length,
      })
    : undefined;
  return (
    <FormField id={id} label={label} error={error} help={help} required={isRequired(field)}>
      {(control) => {
        if (field.fieldKind === 'enum')
          return (
            <select
              {...control}
              className="form-select"
              value={text}
              onChange={(event) => onChange(event.target.value)}
            >
              <option value="">{t('form.choose')}</option>
              {field.enum.values
                .filter((value) => value.number !== 0)
                .map((value) => (
                  <option key={value.name} value={value.name}>
                    {texts.values[value.name] ?? value.name}
                  </option>
                ))}
            </select>
          );
        if (isColumn)
          return (
            <textarea
              {...control}
              className="form-control nzd-column"
              rows={6}
              value={text}
              onChange={(event) => onChange(event.target.value)}
            />
          );
        return (
          <input
            {...control}
            type="text"
            {...(isNumber(field) && { inputMode: 'decimal' as const })}
            className="form-control"
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </FormField>
  );
}
