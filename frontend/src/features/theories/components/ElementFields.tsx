import { useTranslation } from 'react-i18next';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { localized } from '@shared/model/localized';
import { cityOf } from '@shared/model/names';
import { sourceMarks } from '@shared/model/source-values';
import { RelatedPicker } from '@shared/parts/RelatedPicker';
import { FormField, type ControlProps } from '@shared/ui/FormField';
import {
  assumptionStatuses,
  edgeKinds,
  namesIn,
  namesText,
  nodeStatuses,
  tierKinds,
  type Values,
} from '../model/element-form';
import { assumptionCode, edgeKindCode, nodeStatusCode, tierKindCode } from '../model/words';
import { AssigneeChoice } from './AssigneeChoice';
import { LeverChoice } from './LeverChoice';
import type { Draft } from '../model/operations';

interface FieldsProps {
  theory: Theory;
  kind: Draft['kind'];
  keys: readonly string[];
  base: string;
  values: Values;
  errors: Values;
  onChange: (values: Values) => void;
}

const required = new Set([
  'statement',
  'tier',
  'levers',
  'kind',
  'indicator',
  'displayName',
  'code',
  'tierKind',
]);
const long = new Set(['description', 'evidence', 'rationale', 'note']);
const helps: Readonly<Record<string, string>> = {
  owner: 'theories.ownerHelp',
  assignee: 'theories.assigneeHelp',
  code: 'theories.codeHelp',
  sourceTitle: 'theories.sourceHelp',
  sourcePublishedOn: 'source.dayHelp',
  sourceUri: 'source.uriHelp',
};

/** What an element may be about: the objects that its thread is made of. */
const relatedKinds = ['barriers', 'sandboxes', 'decisions', 'consultations', 'commitments', 'opportunities'];

/** The fields of an element's form, each by what it holds. */
export function ElementFields({ theory, kind, keys, base, values, errors, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const set = (key: string) => (value: string) => onChange({ ...values, [key]: value });
  const related = namesIn(values['related']);
  return keys.map((key) =>
    key === 'related' ? (
      <RelatedPicker
        key={key}
        id={`${base}-${key}`}
        legend={t('field.theories.related')}
        help={t('theories.relatedHelp')}
        error={errors[key]}
        resource={theory.name}
        city={cityOf(theory.name)}
        kinds={relatedKinds}
        chosen={related}
        onAdd={(name) => set(key)(namesText([...new Set([...related, name])]))}
        onRemove={(index) => set(key)(namesText(related.filter((_, at) => at !== index)))}
      />
    ) : key === 'levers' ? (
      <LeverChoice
        key={key}
        id={`${base}-${key}`}
        error={errors[key]}
        value={values[key] ?? ''}
        onChange={set(key)}
      />
    ) : (
      <FormField
        key={key}
        id={`${base}-${key}`}
        label={t(`field.theories.${key}`)}
        help={helps[key] && t(helps[key])}
        error={errors[key]}
        required={required.has(key)}
      >
        {(control) => (
          <Control
            control={control}
            theory={theory}
            kind={kind}
            name={key}
            value={values[key] ?? ''}
            onChange={set(key)}
          />
        )}
      </FormField>
    ),
  );
}

interface ControlInput {
  control: ControlProps;
  theory: Theory;
  kind: Draft['kind'];
  name: string;
  value: string;
  onChange: (value: string) => void;
}

function Control({ control, theory, kind, name, value, onChange }: ControlInput) {
  const { t } = useTranslation();
  if (name === 'indicator') return <IndicatorChoice control={control} value={value} onChange={onChange} />;
  if (name === 'assignee')
    return <AssigneeChoice control={control} city={cityOf(theory.name)} value={value} onChange={onChange} />;
  const options = optionsOf(name, kind, theory, t);
  if (options)
    return (
      <select
        {...control}
        className="form-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    );
  if (long.has(name))
    return (
      <textarea
        {...control}
        className="form-control"
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const isDay = name === 'reviewOn' || name === 'dueOn';
  return (
    <input
      {...control}
      className="form-control"
      type={isDay ? 'date' : 'text'}
      inputMode={/Year|Value/.test(name) ? 'decimal' : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type Words = (key: string) => string;

function optionsOf(
  name: string,
  kind: Draft['kind'],
  theory: Theory,
  t: Words,
): readonly (readonly [string, string])[] | undefined {
  switch (name) {
    case 'tier':
      return (theory.content?.tiers ?? []).map((tier) => [tier.id, tier.displayName] as const);
    case 'kind':
      return edgeKinds.map(
        (one) => [edgeKindCode(one), t(`theories.edgeKind.${edgeKindCode(one)}`)] as const,
      );
    case 'tierKind':
      return tierKinds.map(
        (one) => [tierKindCode(one), t(`theories.tierKind.${tierKindCode(one)}`)] as const,
      );
    case 'sourceMark':
      return sourceMarks.map((mark) => [Source_Mark[mark], t(`mark.${Source_Mark[mark]}.word`)] as const);
    case 'confidence':
      return ['', '1', '2', '3', '4', '5'].map(
        (one) => [one, t(`theories.confidence.${one || 'none'}`)] as const,
      );
    case 'status':
      return kind === 'node'
        ? nodeStatuses.map(
            (one) => [nodeStatusCode(one), t(`theories.nodeStatus.${nodeStatusCode(one)}`)] as const,
          )
        : assumptionStatuses.map(
            (one) => [assumptionCode(one), t(`theories.assumptionStatus.${assumptionCode(one)}`)] as const,
          );
    default:
      return undefined;
  }
}

function IndicatorChoice({
  control,
  value,
  onChange,
}: {
  control: ControlProps;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const list = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  return (
    <select
      {...control}
      className="form-select"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('form.choose')}</option>
      {(list.data?.indicators ?? []).map((indicator) => (
        <option key={indicator.name} value={indicator.name}>
          {localized(indicator.displayName?.text)}
        </option>
      ))}
    </select>
  );
}
