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
import type { IndicatorValues } from '../model/indicator-form';
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
  const area = useRef<HTMLTextAreaElement | null>(null);
  const { control, setValue, getValues, register } = form.form;
  const [text, unit, kind, periodType] = useWatch({ control, name: ['text', 'unit', 'kind', 'periodType'] });
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
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
  const names = [
    ...measures,
    ...(indicators.data?.indicators ?? [])
      .filter((one) => one.name !== indicator)
      .map((one) => ({ value: one.name, label: localized(one.displayName?.text) })),
  ];
  const isCurrent = asked === text && !check.isPlaceholderData;
  const insert = () => {
    const at = area.current?.selectionStart ?? getValues('text').length;
    const now = getValues('text');
    setValue('text', `${now.slice(0, at)}${slugOf(picked)}${now.slice(at)}`, { shouldDirty: true });
    area.current?.focus();
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
          />
        )}
      </FormField>
      <label className="nzd-filter">
        {t('formula.expression.name')}
        <select value={picked} onChange={(event) => setPicked(event.target.value)}>
          <option value="">{t('form.choose')}</option>
          {names.map((name) => (
            <option key={name.value} value={name.value}>
              {`${name.label} · ${slugOf(name.value)}`}
            </option>
          ))}
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
