import type { DescMessage } from '@bufbuild/protobuf';
import { isMessage, listOf, type Draft, type DraftMessage } from '../model/draft';
import { fieldIdOf } from '../model/field-id';
import type { SheetTexts } from '../model/sheets';
import { MessageRows } from './MessageRows';
import { PlainField } from './PlainField';

export interface FieldsProps {
  schema: DescMessage;
  texts: SheetTexts;
  draft: DraftMessage;
  /** Path of the message in the request, with its dot; empty for the request itself. */
  path: string;
  errors: Readonly<Record<string, string>>;
  onChange: (next: DraftMessage) => void;
}

/** The fields of a message of the contract, whatever it is. */
export function MessageFields({ schema, texts, draft, path, errors, onChange }: FieldsProps) {
  return (
    <div className="nzd-form-grid">
      {schema.fields.map((field) => {
        const name = field.jsonName;
        const value = draft[name];
        const change = (next: Draft) => onChange({ ...draft, [name]: next });
        const here = path + name;
        const label = texts.fields[name] ?? name;
        if (field.fieldKind === 'list' && field.message)
          return (
            <MessageRows
              key={name}
              id={fieldIdOf(here)}
              schema={field.message}
              label={label}
              rows={listOf(value).map((row) => (isMessage(row) ? row : {}))}
              error={errors[here]}
              onChange={change}
            >
              {(row, index, changeRow) =>
                field.message && (
                  <MessageFields
                    schema={field.message}
                    texts={texts}
                    draft={row}
                    path={`${here}[${index}].`}
                    errors={errors}
                    onChange={changeRow}
                  />
                )
              }
            </MessageRows>
          );
        if (field.fieldKind === 'message')
          return (
            <fieldset key={name} className="nzd-rows">
              <legend>{label}</legend>
              <MessageFields
                schema={field.message}
                texts={texts}
                draft={isMessage(value) ? value : {}}
                path={`${here}.`}
                errors={errors}
                onChange={change}
              />
            </fieldset>
          );
        return (
          <PlainField
            key={name}
            field={field}
            label={label}
            texts={texts}
            path={here}
            draft={value}
            error={errors[here]}
            onChange={change}
          />
        );
      })}
    </div>
  );
}
