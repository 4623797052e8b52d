import { create } from '@bufbuild/protobuf';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Consultation_Confidentiality,
  type Consultation,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { LinkSchema } from '@shared/api/gen/nzd/common/v1/link_pb';
import { Problem } from '@shared/api/problem';
import { useDistricts } from '@shared/model/use-districts';
import { LeverChecks } from '@shared/parts/LeverChecks';
import { LinksField } from '@shared/parts/LinksField';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useViolationText } from '@shared/parts/use-violation-text';
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { confidentialities, confidentialityCode, levelCode, levels } from '../model/consultation';
import { changed, localOf, momentOf, openFields, tidied, visibilities } from '../model/form';
import { AudienceFields } from './AudienceFields';
import { QuestionEditor } from './QuestionEditor';
import { SelectField, TextInput, Tick } from './FormParts';
import type { PartProps } from './part-props';
import { ThemesEditor } from './ThemesEditor';

interface FormProps {
  initial: Consultation;
  city: string;
  onSubmit: (next: Consultation, fields: readonly string[]) => Promise<void>;
  onCancel: () => void;
}

/** Writes a consultation: only what its state leaves open is shown. */
export function ConsultationForm({ initial, city, onSubmit, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(initial);
  const [failure, setFailure] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const violationText = useViolationText();
  const fields = openFields(initial.state);
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(tidied(draft), fields);
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    } finally {
      setBusy(false);
    }
  };
  const violations = failure instanceof Problem ? failure.violations : [];
  return (
    <form
      className="nzd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={violations.map((violation) => ({
          message: `${placeOf(violation.field)}: ${violationText('consultations', violation.field, violation)}`,
        }))}
      />
      {violations.length === 0 && <ProblemNotice error={failure} />}
      {fields.includes('title') && <Basics draft={draft} city={city} onChange={setDraft} />}
      <Dates draft={draft} fields={fields} onChange={setDraft} />
      {fields.includes('audience') && <AudienceFields draft={draft} city={city} onChange={setDraft} />}
      {fields.includes('questions') && <QuestionEditor draft={draft} onChange={setDraft} />}
      {fields.includes('themes') && (
        <ThemesEditor draft={draft} withSummary={fields.includes('summary')} onChange={setDraft} />
      )}
      {fields.includes('levers') && (
        <LeverChecks
          legend={t('consultations.field.levers')}
          chosen={draft.levers}
          onChange={(levers) => setDraft(changed(draft, { levers }))}
        />
      )}
      <LinksField
        legend={t('consultations.field.links')}
        help={t('consultations.help.links')}
        of={draft.name}
        links={draft.links}
        onChange={(links) =>
          setDraft(changed(draft, { links: links.map((link) => create(LinkSchema, link)) }))
        }
      />
      {fields.includes('visibility') && (
        <SelectField
          id="consultation-visibility"
          label={t('consultations.field.visibility')}
          help={t('consultations.help.visibility')}
          value={String(draft.visibility)}
          options={visibilities.map((one) => [String(one), t(`consultations.visibility.${one}`)])}
          onChange={(value) =>
            setDraft(changed(draft, { visibility: visibilities.find((one) => String(one) === value) ?? 1 }))
          }
        />
      )}
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {busy ? t('form.saving') : t('action.save')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

const placeOf = (field: string): string => field.replace(/^consultation\./, '');

function Basics({ draft, city, onChange }: PartProps & { city: string }) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const isKept = draft.name !== '' && draft.confidentiality === Consultation_Confidentiality.CONFIDENTIAL;
  return (
    <fieldset className="nzd-part">
      <legend>{t('consultations.part.basics')}</legend>
      <TextInput
        id="consultation-title"
        label={t('consultations.field.title')}
        value={draft.title}
        required
        onChange={(title) => onChange(changed(draft, { title }))}
      />
      <TextInput
        id="consultation-description"
        label={t('consultations.field.description')}
        help={t('consultations.help.description')}
        value={draft.description}
        rows={5}
        onChange={(description) => onChange(changed(draft, { description }))}
      />
      <SelectField
        id="consultation-district"
        label={t('consultations.field.district')}
        value={draft.district}
        options={[['', t('form.choose')], ...districts.map((one) => [one.name, one.displayName] as const)]}
        onChange={(district) => onChange(changed(draft, { district }))}
      />
      <SelectField
        id="consultation-level"
        label={t('consultations.field.level')}
        help={t('consultations.help.level')}
        value={String(draft.level)}
        options={levels.map((one) => [String(one), t(`consultations.level.${levelCode(one)}`)])}
        onChange={(value) =>
          onChange(changed(draft, { level: levels.find((one) => String(one) === value) ?? draft.level }))
        }
      />
      <TextInput
        id="consultation-promise"
        label={t('consultations.field.promise')}
        help={t('consultations.help.promise')}
        value={draft.promise}
        rows={2}
        onChange={(promise) => onChange(changed(draft, { promise }))}
      />
      <SelectField
        id="consultation-confidentiality"
        label={t('consultations.field.confidentiality')}
        help={t(isKept ? 'consultations.help.kept' : 'consultations.help.confidentiality')}
        value={String(draft.confidentiality)}
        disabled={isKept}
        options={confidentialities.map((one) => [
          String(one),
          t(`consultations.confidentiality.${confidentialityCode(one)}`),
        ])}
        onChange={(value) =>
          onChange(
            changed(draft, {
              confidentiality:
                confidentialities.find((one) => String(one) === value) ?? draft.confidentiality,
            }),
          )
        }
      />
      <Tick
        label={t('consultations.field.hiddenResults')}
        help={t('consultations.hiddenResultsMeaning')}
        checked={draft.hiddenResults}
        onChange={(hiddenResults) => onChange(changed(draft, { hiddenResults }))}
      />
    </fieldset>
  );
}

function Dates({ draft, fields, onChange }: PartProps & { fields: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <fieldset className="nzd-part">
      <legend>{t('consultations.part.dates')}</legend>
      {fields.includes('open_time') && (
        <TextInput
          id="consultation-open"
          type="datetime-local"
          label={t('consultations.field.openTime')}
          help={t('consultations.help.openTime')}
          value={localOf(draft.openTime)}
          onChange={(value) => {
            const openTime = momentOf(value);
            if (openTime) onChange(changed(draft, { openTime }));
          }}
        />
      )}
      {fields.includes('close_time') && (
        <TextInput
          id="consultation-close"
          type="datetime-local"
          label={t('consultations.field.closeTime')}
          value={localOf(draft.closeTime)}
          onChange={(value) => {
            const closeTime = momentOf(value);
            if (closeTime) onChange(changed(draft, { closeTime }));
          }}
        />
      )}
      {fields.includes('reply_due_on') && (
        <TextInput
          id="consultation-reply"
          type="date"
          label={t('consultations.field.replyDueOn')}
          help={t('consultations.help.replyDueOn')}
          value={draft.replyDueOn}
          onChange={(replyDueOn) => onChange(changed(draft, { replyDueOn }))}
        />
      )}
      {fields.includes('minutes') && (
        <TextInput
          id="consultation-minutes"
          type="number"
          label={t('consultations.field.minutes')}
          value={String(draft.minutes)}
          onChange={(value) => onChange(changed(draft, { minutes: Math.max(0, Number(value) || 0) }))}
        />
      )}
    </fieldset>
  );
}
