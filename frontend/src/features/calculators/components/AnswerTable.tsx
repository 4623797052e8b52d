import type { DescMessage, JsonObject, JsonValue } from '@bufbuild/protobuf';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { SourceSchema } from '@shared/api/gen/nzd/common/v1/source_pb';
import { isNothing, isObject, listOf } from '../model/json';
import { plainText } from '../model/plain-text';
import type { SheetTexts } from '../model/sheets';
import { PlainValue } from './PlainValue';

interface TableProps {
  schema: DescMessage;
  caption: string;
  rows: readonly JsonObject[];
  texts: SheetTexts;
}

interface Cell {
  key: string;
  label: string;
  /** Name of the field that holds the value. */
  field: string;
  value: (row: JsonObject) => JsonValue | undefined;
}

const isEmpty = (value: JsonValue | undefined) =>
  Array.isArray(value) ? value.length === 0 : isNothing(value);
const titleOf = (source: JsonValue | undefined) => (isObject(source) ? source['title'] : undefined);

/**
 * Columns of single values; those of a message inside a row stand beside the row's own, a short list stands in one
 * cell, for example gases with their masses.
 */
function cellsOf(schema: DescMessage, texts: SheetTexts, t: TFunction): readonly Cell[] {
  return schema.fields.flatMap((field): readonly Cell[] => {
    const name = field.jsonName;
    const label = texts.fields[name] ?? name;
    if (field.fieldKind === 'message' && field.message.typeName === SourceSchema.typeName)
      return [{ key: name, label, field: name, value: (row) => titleOf(row[name]) }];
    if (field.fieldKind === 'message')
      return cellsOf(field.message, texts, t).map((cell) => ({
        ...cell,
        key: `${name}.${cell.key}`,
        label: `${label}: ${cell.label}`,
        value: (row) => {
          const inner = row[name];
          return isObject(inner) ? cell.value(inner) : undefined;
        },
      }));
    if (field.fieldKind === 'list' && field.message) {
      const [title, number] = cellsOf(field.message, texts, t);
      if (!title || !number) return [];
      const word = (cell: Cell, one: JsonObject) => plainText(t, texts, cell.field, cell.value(one));
      const joined = (row: JsonObject) =>
        listOf(row[name])
          .filter(isObject)
          .map((one) => `${word(title, one)}: ${word(number, one)}`)
          .join('; ');
      return [{ key: name, label, field: name, value: joined }];
    }
    return [{ key: name, label, field: name, value: (row) => row[name] }];
  });
}

/** Rows of an answer as a table; columns that are empty in all rows are left out. */
export function AnswerTable({ schema, caption, rows, texts }: TableProps) {
  const { t } = useTranslation();
  const cells = cellsOf(schema, texts, t).filter((cell) => rows.some((row) => !isEmpty(cell.value(row))));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table nzd-table" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {cells.map((cell) => (
              <th key={cell.key} role="columnheader" scope="col">
                {cell.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              {cells.map((cell) => {
                const value = cell.value(row);
                return (
                  <td key={cell.key} role="cell" data-label={cell.label}>
                    {Array.isArray(value) ? (
                      value.map((one) => plainText(t, texts, cell.field, one)).join('; ')
                    ) : (
                      <PlainValue field={cell.field} value={value} texts={texts} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
