import { fromJson, type DescField, type DescMessage, type JsonObject } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { SourceSchema } from '@shared/api/gen/nzd/common/v1/source_pb';
import { sourceFacts } from '@shared/model/source';
import { SourceText } from '@shared/ui/SourceMark';
import { isNothing, isObject } from '../model/json';
import type { SheetTexts } from '../model/sheets';
import { AnswerTable } from './AnswerTable';
import { PlainValue } from './PlainValue';

interface AnswerProps {
  schema: DescMessage;
  answer: JsonObject;
  texts: SheetTexts;
}

/** Shown apart: how the answer came about and what to look at again. */
const apart = new Set(['nzd.indicators.v1.CalculationMethod', 'nzd.indicators.v1.CalculationWarning']);

/** An answer of the contract, whatever it is: single values first, then lists as tables. */
export function AnswerView({ schema, answer, texts }: AnswerProps) {
  const { t } = useTranslation();
  const fields = schema.fields.filter((field) => !apart.has(field.message?.typeName ?? ''));
  const isSingle = (field: DescField) => field.fieldKind === 'scalar' || field.fieldKind === 'enum';
  const single = fields.filter(isSingle);
  const others = fields.filter((field) => !isSingle(field));
  const label = (field: DescField) => texts.fields[field.jsonName] ?? field.jsonName;
  return (
    <>
      {single.length > 0 && (
        <dl className="nzd-facts">
          {single
            .filter((field) => !isNothing(answer[field.jsonName]))
            .map((field) => (
              <div key={field.name}>
                <dt>{label(field)}</dt>
                <dd>
                  <PlainValue field={field.jsonName} value={answer[field.jsonName]} texts={texts} />
                </dd>
              </div>
            ))}
        </dl>
      )}
      {others.map((field) => {
        const value = answer[field.jsonName];
        if (field.fieldKind === 'message' && field.message.typeName === SourceSchema.typeName)
          return isObject(value) ? (
            <p key={field.name}>
              {label(field)}: <SourceText source={sourceFacts(fromJson(SourceSchema, value))} />
            </p>
          ) : null;
        if (field.fieldKind === 'message')
          return isObject(value) ? (
            <section key={field.name}>
              <h3>{label(field)}</h3>
              <AnswerView schema={field.message} answer={value} texts={texts} />
            </section>
          ) : null;
        if (!Array.isArray(value) || value.length === 0) return null;
        return (
          <section key={field.name}>
            <h3>{label(field)}</h3>
            {field.message ? (
              <AnswerTable
                schema={field.message}
                caption={label(field)}
                rows={value.filter(isObject)}
                texts={texts}
              />
            ) : (
              <details>
                <summary>{t('calculator.values', { count: value.length })}</summary>
                <ol className="nzd-values">
                  {value.map((one, index) => (
                    <li key={index}>
                      <PlainValue field={field.jsonName} value={one} texts={texts} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}
