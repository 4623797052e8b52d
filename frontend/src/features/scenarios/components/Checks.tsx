import { useTranslation } from 'react-i18next';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import {
  RequirementCheck_Outcome,
  type RequirementCheck,
} from '@shared/api/gen/nzd/indicators/v1/requirement_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { markOf } from '@shared/model/source';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { fieldOfPath } from '../model/intervention-form';

const tones: Partial<Record<RequirementCheck_Outcome, Tone>> = {
  [RequirementCheck_Outcome.PASS]: 'ok',
  [RequirementCheck_Outcome.FAIL]: 'no',
};

/** What norms and plans say of an intervention, with the numbers used. */
export function Checks({ intervention }: { intervention: string }) {
  const { t } = useTranslation();
  const query = useCall('interventions', InterventionService.method.checkIntervention, {
    name: intervention,
  });
  return (
    <section className="nzd-section" aria-labelledby="checks-title">
      <h2 id="checks-title">{t('interventions.checks')}</h2>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data?.checks.length === 0 && <p>{t('interventions.noChecks')}</p>}
      <ul className="nzd-plain-list">
        {query.data?.checks.map((check) => (
          <li key={check.requirement} className="nzd-card">
            <Check check={check} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Check({ check }: { check: RequirementCheck }) {
  const { t } = useTranslation();
  const field = (path: string) => t(`field.interventions.${fieldOfPath(path)}`);
  const unit = unitLabel(t, check.unit);
  const number = (text: string) => (/^[\d.]+$/.test(text) ? formatNumber(text) : text);
  return (
    <>
      <h3>
        {localized(check.displayName?.text)}{' '}
        <StateBadge tone={tones[check.outcome] ?? 'note'}>
          {t(`interventions.outcome.${RequirementCheck_Outcome[check.outcome]}`)}
        </StateBadge>
      </h3>
      <p>
        {[check.norm, check.article].filter(Boolean).join(', ')}{' '}
        {check.source && <SourceMark mark={markOf(check.source)} />}{' '}
        {!check.binding && t('interventions.reference')}
      </p>
      <p>
        {t('interventions.least', { least: number(check.threshold), unit })}
        {check.value && ` ${t('interventions.found', { value: number(check.value), unit })}`}
      </p>
      {check.inputs.length > 0 && (
        <p>{check.inputs.map((one) => `${field(one.field)}: ${number(one.value)}`).join('; ')}</p>
      )}
      {check.missing.length > 0 && (
        <p>{t('interventions.needs', { fields: check.missing.map(field).join(', ') })}</p>
      )}
    </>
  );
}
