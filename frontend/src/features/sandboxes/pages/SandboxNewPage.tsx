import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { call } from '@shared/api/call';
import { Link_Relation } from '@shared/api/gen/nzd/common/v1/link_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { Outline_Species } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { FieldInput } from '@shared/parts/FieldInput';
import { missingOf, type AskedField, type Values } from '@shared/model/asked-fields';
import { mayPropose } from '../model/rights';

/** Begins an idea: a title and what does not work are enough, the rest is written on its page. */
export function SandboxNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const roles = useRoles(city);
  const label = useCityLabel();
  return (
    <>
      <PageHeader
        title={t('sandboxes.propose')}
        purpose={t('sandboxes.newPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.sandboxes'), to: `/citta/${city}/sandbox` },
          { label: t('sandboxes.propose') },
        ]}
      />
      {city !== everyCity && mayPropose(roles) ? (
        <NewForm city={city} />
      ) : (
        <Refusal
          what={t('sandboxes.refused.what')}
          why={t('sandboxes.refused.why')}
          who={t('sandboxes.refused.who')}
        />
      )}
    </>
  );
}

function NewForm({ city }: { city: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [params] = useSearchParams();
  const { districts } = useDistricts(city);
  const [requestId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<Values>({ title: params.get('titolo') ?? '' });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const from = params.get('da');

  const fields: readonly AskedField[] = [
    { key: 'title', kind: 'text', required: true },
    {
      key: 'district',
      kind: 'select',
      required: true,
      options: districts.map((one) => ({ value: one.name, label: one.displayName })),
    },
    {
      key: 'species',
      kind: 'select',
      required: true,
      options: ['POLICY', 'DEROGATION'].map((code) => ({
        value: code,
        label: t(`sandboxes.species.${code}`),
      })),
    },
    { key: 'problem', kind: 'area' },
    { key: 'benefit', kind: 'area' },
  ];
  const send = async () => {
    const found = missingOf(fields, values);
    setMissing(found);
    if (found.length > 0) return;
    setSending(true);
    try {
      const created = await call(SandboxService.method.createSandbox, {
        parent: cityName(city),
        sandbox: {
          title: values['title'] ?? '',
          district: values['district'] ?? '',
          visibility: Visibility.PARTNERS,
          outline: {
            species: values['species'] === 'DEROGATION' ? Outline_Species.DEROGATION : Outline_Species.POLICY,
            problem: values['problem'] ?? '',
            benefit: values['benefit'] ?? '',
          },
          links: from ? [{ relation: Link_Relation.FOLLOWS_FROM, target: from }] : [],
        },
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['sandboxes'] });
      void navigate(pageOf(created.name) ?? `/citta/${city}/sandbox`);
    } catch (error) {
      setProblem(error);
      setSending(false);
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
      <ProblemNotice error={problem} />
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          texts="sandboxes.field"
          id={`sandbox-${field.key}`}
          field={field}
          value={values[field.key] ?? ''}
          error={missing.includes(field.key) ? t('rule.required') : undefined}
          onChange={(value) => setValues({ ...values, [field.key]: value })}
        />
      ))}
      <p className="nzd-small">{t('sandboxes.seenByPartners')}</p>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={sending}>
          {sending ? t('form.saving') : t('action.create')}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => void navigate(`/citta/${city}/sandbox`)}
        >
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
