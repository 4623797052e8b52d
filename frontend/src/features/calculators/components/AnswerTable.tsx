import type { DescMessage, JsonObject, JsonValue } from '@bufbuild/protobuf';
import { SourceSchema } from '@shared/api/gen/nzd/common/v1/source_pb';
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
  value: (row: JsonObject) => JsonValue | undefined;
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: JsonValue | undefined) => !isObject(value) && !Array.isArray(value);

const titleOf = (source: JsonValue | undefined) => (isObject(source) ? source['title'] : undefined);

/** Columns of single values; those of a message inside a row stand beside the row's own. */
function cellsOf(schema: DescMessage, texts: SheetTexts): readonly Cell[] {
  return schema.fields.flatMap((field): readonly Cell[] => {
    const name = field.jsonName;
    const label = texts.fields[name] ?? name;
    if (field.fieldKind === 'message' && field.message.typeName === SourceSchema.typeName)
      return [{ key: name, label, value: (row) => titleOf(row[name]) }];
    if (field.fieldKind === 'message')
      return cellsOf(field.message, texts).map((cell) => ({
        key: `${name}.${cell.key}`,
        label: `${label}: ${cell.label}`,
        value: (row) => {
          const inner = row[name];
          return isObject(inner) ? cell.value(inner) : undefined;
        },
      }));
    if (field.fieldKind === 'list' && field.message) {
      const [title, number] = cellsOf(field.message, texts);
      if (!title || !number) return [];
      return [{ key: name, label, value: (row) => joined(row[name], title, number) }];
    }
    return [{ key: name, label, value: (row) => row[name] }];
  });
}

/** A short list inside a cell, for example gases with their masses. */
function joined(value: JsonValue | undefined, title: Cell, number: Cell): string {
  return Array.isArray(value)
    ? value
        .filter(isObject)
        .map((one) => `${String(title.value(one) ?? '')}: ${String(number.value(one) ?? '')}`)
        .join('; ')
    : '';
}

/** Rows of an answer as a table; columns that are empty in all rows are left out. */
export function AnswerTable({ schema, caption, rows, texts }: TableProps) {
  const cells = cellsOf(schema, texts).filter((cell) =>
    rows.some((row) => ![undefined, null, ''].some((nothing) => cell.value(row) === nothing)),
  );
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
                    {isPlain(value) ? (
                      <PlainValue value={value} texts={texts} />
                    ) : (
                      Array.isArray(value) && value.map(String).join('; ')
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
