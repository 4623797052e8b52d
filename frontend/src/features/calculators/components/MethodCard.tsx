import { fromJson, type JsonObject } from '@bufbuild/protobuf';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import {
  CalculationMethodSchema,
  CalculationWarningSchema,
} from '@shared/api/gen/nzd/indicators/v1/calculation_pb';
import { formatInstant } from '@shared/format/format';
import { sourceFacts } from '@shared/model/source';
import { Icon } from '@shared/ui/Icon';
import { SourceText } from '@shared/ui/SourceMark';
import { lastField } from '../model/field-id';
import { listOf } from '../model/json';
import type { SheetTexts } from '../model/sheets';

/** What a careful reader should look at again. */
export function Warnings({ answer, texts }: { answer: JsonObject; texts: SheetTexts }) {
  const { t } = useTranslation();
  const warnings = listOf(answer['warnings']).map((one) => fromJson(CalculationWarningSchema, one));
  if (warnings.length === 0) return null;
  return (
    <div className="nzd-refusal nzd-refusal-warning">
      <h3>
        <Icon name="it-warning-circle" size="sm" /> {t('calculator.warnings')}
      </h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + warning.field}>
            {texts.codes[warning.code] ?? warning.code}
            {warning.field && ` (${texts.fields[lastField(warning.field)] ?? warning.field})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The method with its version and its sources, of what inputs and when: what it takes to cite an answer. */
export function MethodCard({ answer }: { answer: JsonObject }) {
  const { t } = useTranslation();
  const method = fromJson(CalculationMethodSchema, answer['method'] ?? {});
  return (
    <section className="nzd-method">
      <h3>{t('calculator.method')}</h3>
      <p>
        <code>{`${method.id}/${method.version}`}</code>
      </p>
      <dl className="nzd-facts">
        {method.runTime && (
          <div>
            <dt>{t('calculator.runTime')}</dt>
            <dd>{formatInstant(timestampDate(method.runTime))}</dd>
          </div>
        )}
        {method.inputsSha256 && (
          <div>
            <dt>{t('calculator.inputsSha256')}</dt>
            <dd>
              <code className="text-break">{method.inputsSha256}</code>
            </dd>
          </div>
        )}
      </dl>
      <ul>
        {method.sources.map((source) => (
          <li key={source.title + source.note}>
            <SourceText source={sourceFacts(source)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
