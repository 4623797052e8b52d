import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormulaService } from '@shared/api/gen/nzd/indicators/v1/formula_service_pb';
import type { Lineage, LineageFactor, LineageInput } from '@shared/api/gen/nzd/indicators/v1/lineage_pb';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { Observation_Approval, Observation_Quality } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { useCall } from '@shared/api/use-call';
import { formatInstant, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { sourceFacts } from '@shared/model/source';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceText } from '@shared/ui/SourceMark';
import { factorSubject } from '../model/factor-subject';
import { missingText } from '../model/missing';
import { DerivedRows } from './DerivedRows';

interface LineageProps {
  indicator: string;
  district: string;
  progress: Progress;
}

/** One click from a number to what people entered: formula, rows, factor editions, who approved. */
export function LineageButton(props: LineageProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
        {t('lineage.open')}
      </button>
      {open && <LineageDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function LineageDialog({ indicator, district, progress, onClose }: LineageProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const periods = progress.points.map((point) => point.period?.code ?? '');
  const [period, setPeriod] = useState(progress.latestPeriod?.code ?? periods.at(-1) ?? '');
  const lineage = useCall('series', FormulaService.method.getLineage, {
    district,
    indicator,
    period: { code: period },
  });
  return (
    <Dialog title={t('lineage.title')} open onClose={onClose} side>
      <label className="nzd-filter">
        {t('lineage.period')}
        <select value={period} onChange={(event) => setPeriod(event.target.value)}>
          {periods.map((code) => (
            <option key={code} value={code}>
              {formatPeriod(code)}
            </option>
          ))}
        </select>
      </label>
      {lineage.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={lineage.error} />
      {lineage.data && <LineageTree lineage={lineage.data} />}
    </Dialog>
  );
}

/** A value, what it is computed from, and the values of other indicators in it the same way. */
function LineageTree({ lineage }: { lineage: Lineage }) {
  const { t } = useTranslation();
  const { indicator, point, formula } = { ...lineage, formula: lineage.indicator?.formula };
  const unit = indicator?.unit ?? '';
  return (
    <section className="nzd-lineage">
      <h3>{localized(indicator?.displayName?.text)}</h3>
      <p>
        <strong>
          {point?.value
            ? `${formatNumber(point.value)} ${unitLabel(t, unit)}`
            : missingText(t, point?.missingReason ?? '')}
        </strong>{' '}
        <span className="nzd-small">
          {t('lineage.method', {
            method: lineage.method,
            version: indicator?.etag.replaceAll('"', '') ?? '',
          })}
        </span>
      </p>
      {formula?.case === 'expression' && (
        <p>
          <code>{formula.value.text}</code>
        </p>
      )}
      {lineage.calculatorMethods.length > 0 && (
        <p className="nzd-small">
          {t('formula.expression.calls', { methods: lineage.calculatorMethods.join(', ') })}
        </p>
      )}
      <ul>
        {lineage.inputs.map((input) => (
          <li key={`${input.measure}${input.period?.code ?? ''}`}>
            <InputLine input={input} />
          </li>
        ))}
        {lineage.factors.map((factor) => (
          <li key={`${factor.factor}${factor.subject}${factor.period?.code ?? ''}`}>
            <FactorLine factor={factor} />
          </li>
        ))}
        {lineage.conversions.map((conversion) => (
          <li key={`${conversion.fromUnit}${conversion.offset}`}>
            {t('lineage.conversion', {
              from: unitLabel(t, conversion.fromUnit),
              to: unitLabel(t, conversion.toUnit),
              multiplier: formatNumber(conversion.multiplier, { maximumSignificantDigits: 10 }),
            })}
          </li>
        ))}
      </ul>
      {lineage.parts.map((part) => (
        <LineageTree key={part.indicator?.name} lineage={part} />
      ))}
    </section>
  );
}

function InputLine({ input }: { input: LineageInput }) {
  const { t } = useTranslation();
  const { observation } = input;
  const name = `${localized(input.displayName)}, ${formatPeriod(input.period?.code ?? '')}`;
  if (!observation) return <>{`${name}: ${t('lineage.noInput')}`}</>;
  return (
    <>
      {name}: <strong>{observation.value ? `${formatNumber(observation.value)} ` : '– '}</strong>
      {unitLabel(t, input.unit)}
      <span className="nzd-small">
        {' · '}
        {observation.value && `${t(`quality.${Observation_Quality[observation.quality]}`)} · `}
        {t(`approval.${Observation_Approval[observation.approval]}`)}
        {observation.recorder && (
          <>
            {' · '}
            {t('lineage.recordedBy')} <PersonName subject={observation.recorder} />
          </>
        )}
        {observation.recordTime && ` · ${formatInstant(timestampDate(observation.recordTime))}`}
        {observation.judge && (
          <>
            {' · '}
            {t(
              observation.approval === Observation_Approval.REJECTED
                ? 'lineage.rejectedBy'
                : 'lineage.judgedBy',
            )}{' '}
            <PersonName subject={observation.judge} />
          </>
        )}
      </span>
      <br />
      {observation.source && <SourceText source={sourceFacts(observation.source)} />}
      {input.derivedFrom && <DerivedRows derived={input.derivedFrom} />}
    </>
  );
}

function FactorLine({ factor }: { factor: LineageFactor }) {
  const { t } = useTranslation();
  if (!factor.value) return <>{t('lineage.noFactor', { subject: factorSubject(t, factor.subject) })}</>;
  return (
    <>
      {t('lineage.factor')} <strong>{formatNumber(factor.value)}</strong> {unitLabel(t, factor.unit)}{' '}
      <span className="nzd-small">
        {`${factor.label} · ${t('lineage.dataYear', { year: factor.dataYear })}`}
        {factor.offsetYears > 0 && ` · ${t('lineage.offset', { count: factor.offsetYears })}`}
      </span>
    </>
  );
}
