import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { Problem } from '@shared/api/problem';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { useViolationText } from '@shared/parts/use-violation-text';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { FieldInput } from '@shared/parts/FieldInput';
import { LeverChecks } from '@shared/parts/LeverChecks';
import { LinksField } from '@shared/parts/LinksField';
import { ItemsField } from '../components/ItemsField';
import { messageOf } from '../model/form-message';
import { valuesOf } from '../model/form-values';
import { openFields } from '../model/sandbox';
import { lists, texts, type FormValues } from '../model/sandbox-form';
import { useDecisions } from '../model/use-decisions';
import { useTestChoices } from '../model/use-theories';
import { useIndicators } from '@shared/model/use-indicators';

/** Writes outline and design of a sandbox, until the design is submitted. */
export function SandboxEditPage() {
  const { t } = useTranslation();
  const { city = '', sandbox = '' } = useParams();
  const label = useCityLabel();
  const name = `cities/${city}/sandboxes/${sandbox}`;
  const query = useCall('sandboxes', SandboxService.method.getSandbox, { name });
  return (
    <>
      <PageHeader
        title={t('sandboxes.editTitle')}
        purpose={t('sandboxes.editPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.sandboxes'), to: `/citta/${city}/sandbox` },
          { label: query.data?.title ?? '…', to: `/citta/${city}/sandbox/${sandbox}` },
          { label: t('action.edit') },
        ]}
      />
      {query.isPending && <Skeleton lines={8} />}
      <ProblemNotice error={query.error} />
      {query.data && <EditForm seen={query.data} page={`/citta/${city}/sandbox/${sandbox}`} />}
    </>
  );
}

/** Edits the version that was opened; somebody else's newer one is never written over. */
function EditForm({ seen, page }: { seen: Sandbox; page: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { indicators, label } = useIndicators();
  const [base] = useState(seen);
  const [values, setValues] = useState<FormValues>(() => valuesOf(seen));
  const [problem, setProblem] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const open = openFields(base);
  const decisions = useDecisions(cityOf(base.name), base.decision);
  const testChoices = useTestChoices(cityOf(base.name), base.outline?.tests ?? []);

  const save = async () => {
    setSaving(true);
    setProblem(undefined);
    try {
      await call(SandboxService.method.updateSandbox, {
        sandbox: { name: base.name, etag: base.etag, ...messageOf(values) },
        updateMask: { paths: [...open] },
      });
      await client.invalidateQueries({ queryKey: ['sandboxes'] });
      void navigate(page);
    } catch (error) {
      setProblem(error);
      setSaving(false);
    }
  };
  const optionsOf = (key: string) =>
    key === 'indicator'
      ? indicators.map((one) => ({ value: one.name, label: label(one.name) }))
      : key === 'norm'
        ? (values.lists['norms'] ?? []).map((one) => ({
            value: one['id'] ?? '',
            label: one['citation'] ?? '',
          }))
        : key === 'tested'
          ? testChoices
          : undefined;
  return (
    <form
      className="nzd-form nzd-form-wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {texts
        .filter((group) => group.key === 'approval' || open.includes(group.key))
        .map((group) => (
          <fieldset key={group.key} className="nzd-section">
            <legend>{t(`sandboxes.part.${group.key}`)}</legend>
            {group.fields
              .filter((field) => group.key !== 'approval' || open.includes(field.key))
              .map((field) => (
                <FieldInput
                  key={field.key}
                  texts="sandboxes.field"
                  id={`edit-${field.key}`}
                  field={withWords(withOptions(field, field.key === 'decision' ? decisions : undefined), t)}
                  value={values.texts[field.key] ?? ''}
                  onChange={(value) =>
                    setValues({ ...values, texts: { ...values.texts, [field.key]: value } })
                  }
                />
              ))}
            {group.key === 'outline' && (
              <LeverChecks
                legend={t('sandboxes.field.levers')}
                chosen={values.levers}
                onChange={(levers) => setValues({ ...values, levers })}
              />
            )}
            {lists
              .filter((list) => list.part === group.key)
              .map((list) => (
                <ItemsField
                  key={list.key}
                  city={cityOf(base.name)}
                  list={{
                    ...list,
                    fields: list.fields.map((field) =>
                      withWords(withOptions(field, optionsOf(field.key)), t),
                    ),
                  }}
                  items={values.lists[list.key] ?? []}
                  onChange={(items) =>
                    setValues({ ...values, lists: { ...values.lists, [list.key]: items } })
                  }
                />
              ))}
          </fieldset>
        ))}
      {open.includes('links') && (
        <LinksField
          legend={t('sandboxes.field.links')}
          help={t('sandboxes.help.links')}
          of={base.name}
          links={values.links}
          onChange={(links) => setValues({ ...values, links })}
        />
      )}
      <ProblemNotice error={problem} />
      <Violations problem={problem} />
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={saving}>
          {saving ? t('form.saving') : t('action.save')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => void navigate(page)}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What was refused, each at its field. */
function Violations({ problem }: { problem: unknown }) {
  const violationText = useViolationText();
  if (!(problem instanceof Problem) || problem.violations.length === 0) return null;
  return (
    <ul>
      {problem.violations.map((violation) => (
        <li key={violation.field}>
          {violationText('sandboxes', violation.field, violation)} <code>{violation.field}</code>
        </li>
      ))}
    </ul>
  );
}

type Options = readonly { value: string; label: string }[];

function withOptions<F extends object>(field: F, options: Options | undefined): F {
  return options ? { ...field, options } : field;
}

type Translate = ReturnType<typeof useTranslation>['t'];

/** Options of a closed list in the words of the pages. */
function withWords<F extends (typeof lists)[number]['fields'][number]>(field: F, t: Translate): F {
  return field.words
    ? {
        ...field,
        options: (field.codes ?? []).map((code) => ({
          value: code,
          label: t(`sandboxes.${field.words}.${code}`),
        })),
      }
    : field;
}
