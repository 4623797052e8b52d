import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { ScoringMethod } from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import { ScoringRoundService } from '@shared/api/gen/nzd/barriers/v1/scoring_round_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { FormField } from '@shared/ui/FormField';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { Skeleton } from '@shared/ui/Skeleton';
import { barrierMethods, byCode, byScore, isEnded, mayPublish, methodCode } from '../model/barrier';

export function RoundNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const roles = useRoles(city);
  const label = useCityLabel();
  return (
    <>
      <PageHeader
        title={t('barriers.round.open')}
        purpose={t('barriers.round.openPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: `/citta/${city}/barriere` },
          { label: t('barriers.tab.rounds'), to: `/citta/${city}/barriere/valutazioni` },
          { label: t('barriers.round.open') },
        ]}
      />
      {city !== everyCity && mayPublish(roles) ? (
        <OpeningForm city={city} />
      ) : (
        <Refusal
          what={t('barriers.refused.round')}
          why={t('barriers.refused.roundWhy')}
          who={t('role.city-coordinator')}
        />
      )}
    </>
  );
}

function OpeningForm({ city }: { city: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState({ title: '', method: 'LIKELIHOOD_IMPACT', dueDay: '' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [incomplete, setIncomplete] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const list = useCall('barriers', BarrierService.method.listBarriers, {
    parent: cityName(city),
    pageSize: 200,
  });
  if (list.isPending) return <Skeleton lines={6} />;
  const barriers = (list.data?.barriers ?? []).filter((one) => !isEnded(one)).sort(byScore);
  if (barriers.length === 0)
    return <EmptyState title={t('barriers.empty.title')} why={t('barriers.round.nothingToScore')} />;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = values.title.trim().length < 3 || chosen.length === 0;
    setIncomplete(wrong);
    if (wrong) return;
    try {
      const round = await call(ScoringRoundService.method.openScoringRound, {
        parent: cityName(city),
        scoringRound: {
          title: values.title.trim(),
          barriers: [...chosen],
          method: byCode(barrierMethods, methodCode, values.method) ?? ScoringMethod.LIKELIHOOD_IMPACT,
          dueDay: values.dueDay,
        },
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['scoringRounds'] });
      void navigate(`/citta/${city}/barriere/valutazioni/${lastPart(round.name)}`);
    } catch (error) {
      setProblem(error);
    }
  };
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <form className="nzd-form" noValidate onSubmit={(event) => void open(event)}>
      <ProblemNotice error={problem ?? list.error} />
      {incomplete && (
        <p className="nzd-field-error" role="alert">
          {t('barriers.round.incomplete')}
        </p>
      )}
      <FormField id="round-title" label={t('field.scoringRounds.title')} required>
        {(control) => (
          <input
            {...control}
            className="form-control"
            value={values.title}
            onChange={(event) => setValues({ ...values, title: event.target.value })}
          />
        )}
      </FormField>
      <div className="nzd-form-grid">
        <FormField
          id="round-method"
          label={t('field.scoringRounds.method')}
          help={t('barriers.round.methodHelp')}
          required
        >
          {(control) => (
            <select
              {...control}
              className="form-select"
              value={values.method}
              onChange={(event) => setValues({ ...values, method: event.target.value })}
            >
              {barrierMethods.map((method) => (
                <option key={method} value={methodCode(method)}>
                  {t(`barriers.method.${methodCode(method)}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField id="round-due" label={t('field.scoringRounds.dueDay')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="form-control"
              value={values.dueDay}
              onChange={(event) => setValues({ ...values, dueDay: event.target.value })}
            />
          )}
        </FormField>
      </div>
      <fieldset className="nzd-field nzd-checks">
        <legend>
          {t('field.scoringRounds.barriers')} <span className="nzd-required">({t('form.required')})</span>
        </legend>
        {barriers.map((one) => (
          <label key={one.name}>
            <input type="checkbox" checked={chosen.includes(one.name)} onChange={() => toggle(one.name)} />{' '}
            {one.title}
          </label>
        ))}
      </fieldset>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('barriers.round.open')}
        </button>
      </div>
    </form>
  );
}
