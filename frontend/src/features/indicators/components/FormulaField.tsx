import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { FormulaService } from '@shared/api/gen/nzd/indicators/v1/formula_service_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity } from '@shared/auth/use-city';
import { numberOf } from '@shared/model/choices';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useSettled } from '@shared/model/use-settled';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import type { ContractForm } from '@shared/parts/use-contract-form';
import type { Option } from '@shared/parts/fields';
import { FormField } from '@shared/ui/FormField';
import { completed, completionsAt, inserted, type Completion } from '../model/formula-completion';
import type { IndicatorValues } from '../model/indicator-form';
import { FormulaCompletions } from './FormulaCompletions';
import { FormulaVerdict } from './FormulaVerdict';

/** How a measure or indicator is written in a formula. */
const slugOf = (name: string) => lastPart(name).replaceAll('-', '_');

interface FormulaFieldProps {
  form: ContractForm<IndicatorValues>;
  measures: readonly Option[];
  /** The indicator that is edited; empty for a new one. */
  indicator: string;
}

/** A written formula with names to put in, what it gives, and what is wrong with it while it is written. */
export function FormulaField({ form, measures, indicator }: FormulaFieldProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState('');
  const [caret, setCaret] = useState(0);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const { control, setValue, getValues, register } = form.form;
  const [text, unit, kind, periodType] = useWatch({ control, name: ['text', 'unit', 'kind', 'periodType'] });
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const functions = useCall('indicators', FormulaService.method.getFormulaFunctions, {});
  const { city = everyCity } = useParams();
  const { districts } = useDistricts(city);
  // Values are tried out where the person is: no district stands for all cities.
  const district = city === everyCity ? undefined : districts[0];
  const asked = useSettled(text);
  const check = useCall(
    'indicators',
    FormulaService.method.checkFormula,
    {
      text: asked,
      unit,
      kind,
      periodType: numberOf(Indicator_PeriodType, periodType),
      indicator,
      district: district?.name ?? '',
    },
    { enabled: asked.trim() !== '', keep: true },
  );
  const names: Completion[] = [
    ...measures,
    ...(indicators.data?.indicators ?? [])
      .filter((one) => one.name !== indicator)
      .map((one) => ({ value: one.name, label: localized(one.displayName?.text) })),
  ].map(({ value, label }) => ({ word: slugOf(value), label, text: slugOf(value) }));
  const methods: Completion[] = (functions.data?.functions ?? []).map((one) => ({
    word: one.name,
    label: t(`formula.method.${one.name}`, { defaultValue: one.method }),
    text: one.signature,
  }));
  const all = [...names, ...methods];
  const isCurrent = asked === text && !check.isPlaceholderData;
  const write = (next: { text: string; from: number; to: number }) => {
    setValue('text', next.text, { shouldDirty: true });
    setCaret(next.to);
    area.current?.focus();
    area.current?.setSelectionRange(next.from, next.to);
  };
  const insert = () => {
    const one = all.find(({ word }) => word === picked);
    const now = getValues('text');
    if (one) write(inserted(now, area.current?.selectionStart ?? now.length, one));
  };
  const field = register('text');
  return (
    <div className="nzd-wide">
      <FormField
        id="indicators-text"
        label={t('field.indicators.text')}
        help={t('formula.expression.help')}
        error={form.errors['text']}
        required
      >
        {(controls) => (
          <textarea
            {...controls}
            {...field}
            ref={(element) => {
              field.ref(element);
              area.current = element;
            }}
            className="form-control nzd-code-input"
            rows={3}
            spellCheck={false}
            onSelect={(event) => setCaret(event.currentTarget.selectionEnd)}
          />
        )}
      </FormField>
      <FormulaCompletions
        completions={completionsAt(text, caret, all)}
        onPick={(one) => write(completed(getValues('text'), caret, one))}
      />
      <label className="nzd-filter">
        {t('formula.expression.name')}
        <select value={picked} onChange={(event) => setPicked(event.target.value)}>
          <option value="">{t('form.choose')}</option>
          <optgroup label={t('formula.expression.names')}>
            {names.map((name) => (
              <option key={name.word} value={name.word}>
                {`${name.label} · ${name.word}`}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('formula.expression.methods')}>
            {methods.map((method) => (
              <option key={method.word} value={method.word}>
                {`${method.label} · ${method.text}`}
              </option>
            ))}
          </optgroup>
        </select>
      </label>{' '}
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={picked === ''}
        onClick={insert}
      >
        {t('formula.expression.insert')}
      </button>
      <div role="status">
        {check.data && isCurrent && asked.trim() !== '' && (
          <FormulaVerdict check={check.data} text={asked} district={district?.displayName ?? ''} />
        )}
      </div>
      <ProblemNotice error={check.error} onRetry={() => void check.refetch()} />
    </div>
  );
}
