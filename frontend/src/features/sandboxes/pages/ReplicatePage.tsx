import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { call } from '@shared/api/call';
import { FitCondition_Aspect } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import {
  ReplicationService,
  type FitQuestion,
} from '@shared/api/gen/nzd/sandboxes/v1/replication_service_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { FitFinding_Finding } from '@shared/api/gen/nzd/sandboxes/v1/trial_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { missingOf, type AskedField, type Values } from '@shared/model/asked-fields';
import { cityOf, pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { FieldInput } from '@shared/parts/FieldInput';
import { OutlineTab } from '../components/OutlineTab';

/** The fit check, then the copy. */
export function ReplicatePage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const [params] = useSearchParams();
  const label = useCityLabel();
  const source = params.get('da') ?? '';
  const seen = useCall('sandboxes', SandboxService.method.getSandbox, { name: source });
  const fit = useCall('sandboxes', ReplicationService.method.getFit, {
    name: source,
    city: `cities/${city}`,
  });
  return (
    <>
      <PageHeader
        title={t('sandboxes.replicateTitle', { city: label(city) })}
        purpose={t('sandboxes.replicatePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.sandboxes'), to: `/citta/${city}/sandbox` },
          { label: t('sandboxes.replicate') },
        ]}
      />
      {(seen.isPending || fit.isPending) && <Skeleton lines={6} />}
      <ProblemNotice error={seen.error ?? fit.error} />
      {seen.data && fit.data && (
        <>
          <p>
            {t('sandboxes.copiedFrom')} <strong>{seen.data.title}</strong> ({label(cityOf(source))})
          </p>
          <details className="nzd-section">
            <summary>{t('sandboxes.readSource')}</summary>
            <OutlineTab sandbox={seen.data} />
          </details>
          <FitForm city={city} source={source} title={seen.data.title} questions={fit.data.questions} />
        </>
      )}
    </>
  );
}

interface FitFormProps {
  city: string;
  source: string;
  title: string;
  questions: readonly FitQuestion[];
}

const findingOf = (code: string | undefined): FitFinding_Finding =>
  code === 'MET'
    ? FitFinding_Finding.MET
    : code === 'ADAPTABLE'
      ? FitFinding_Finding.ADAPTABLE
      : FitFinding_Finding.NOT_MET;

function FitForm({ city, source, title, questions }: FitFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { districts } = useDistricts(city);
  const [requestId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<Values>({ title });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>();

  const head: readonly AskedField[] = [
    { key: 'title', kind: 'text', required: true },
    {
      key: 'district',
      kind: 'select',
      required: true,
      options: districts.map((one) => ({ value: one.name, label: one.displayName })),
    },
  ];
  const findings = ['MET', 'ADAPTABLE', 'NOT_MET'].map((code) => ({
    value: code,
    label: t(`sandboxes.finding.${code}`),
  }));
  const asked = questions.flatMap((question) => [
    { key: `finding-${question.aspect}`, kind: 'select' as const, required: true },
    { key: `note-${question.aspect}`, kind: 'area' as const, required: true },
  ]);
  const set = (key: string) => (value: string) => setValues({ ...values, [key]: value });
  const error = (key: string) => (missing.includes(key) ? t('rule.required') : undefined);

  const send = async () => {
    const found = missingOf([...head, ...asked], values);
    setMissing(found);
    if (found.length > 0) return;
    try {
      const copy = await call(ReplicationService.method.replicateSandbox, {
        parent: `cities/${city}`,
        source,
        district: values['district'] ?? '',
        title: values['title'] ?? '',
        findings: questions.map((question) => ({
          aspect: question.aspect,
          finding: findingOf(values[`finding-${question.aspect}`]),
          note: values[`note-${question.aspect}`] ?? '',
        })),
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['sandboxes'] });
      void navigate(pageOf(copy.name) ?? `/citta/${city}/sandbox`);
    } catch (refused) {
      setProblem(refused);
    }
  };
  return (
    <form
      className="nzd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {head.map((field) => (
        <FieldInput
          key={field.key}
          texts="sandboxes.field"
          id={`replica-${field.key}`}
          field={field}
          value={values[field.key] ?? ''}
          error={error(field.key)}
          onChange={set(field.key)}
        />
      ))}
      {questions.map((question) => (
        <fieldset key={question.aspect} className="nzd-card">
          <legend>{t(`sandboxes.aspect.${FitCondition_Aspect[question.aspect]}`)}</legend>
          <p>{question.requirement || t('sandboxes.noRequirement')}</p>
          {question.localNorms.length > 0 && (
            <p className="nzd-small">
              {t('sandboxes.localNorms', { norms: question.localNorms.join('; ') })}
            </p>
          )}
          <FieldInput
            texts="sandboxes.field"
            id={`finding-${question.aspect}`}
            field={{ key: 'finding', kind: 'select', required: true, options: findings }}
            value={values[`finding-${question.aspect}`] ?? ''}
            error={error(`finding-${question.aspect}`)}
            onChange={set(`finding-${question.aspect}`)}
          />
          <FieldInput
            texts="sandboxes.field"
            id={`note-${question.aspect}`}
            field={{ key: 'fitNote', kind: 'area', required: true }}
            value={values[`note-${question.aspect}`] ?? ''}
            error={error(`note-${question.aspect}`)}
            onChange={set(`note-${question.aspect}`)}
          />
        </fieldset>
      ))}
      <ProblemNotice error={problem} />
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary">
          {t('sandboxes.replicate')}
        </button>
      </div>
    </form>
  );
}
