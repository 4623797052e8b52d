import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import {
  AssessmentSchema,
  Assessment_Engagement,
  Assessment_Helix,
  Assessment_Stance,
} from '@shared/api/gen/nzd/stakeholders/v1/assessment_pb';
import { AssessmentService } from '@shared/api/gen/nzd/stakeholders/v1/assessment_service_pb';
import { codesOf, numberOf } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { OrganisationField } from '@shared/parts/OrganisationField';

interface AssessmentValues {
  organisation: string;
  power: string;
  interest: string;
  stance: string;
  helix: string;
  currentEngagement: string;
  desiredEngagement: string;
  rationale: string;
}

interface AssessmentDialogProps {
  city: string;
  district: string;
  open: boolean;
  onClose: () => void;
}

/** Judges an organisation; what was judged before stays. */
export function AssessmentDialog({ open, onClose, ...rest }: AssessmentDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('matrix.judge')} open={open} side onClose={onClose}>
      <AssessmentForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

const scale = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

function AssessmentForm({ city, district, onClose }: Omit<AssessmentDialogProps, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const messageOf = (values: AssessmentValues) =>
    create(AssessmentSchema, {
      organisation: values.organisation,
      district,
      power: Number(values.power),
      interest: Number(values.interest),
      stance: numberOf(Assessment_Stance, values.stance),
      helix: numberOf(Assessment_Helix, values.helix),
      currentEngagement: numberOf(Assessment_Engagement, values.currentEngagement),
      desiredEngagement: numberOf(Assessment_Engagement, values.desiredEngagement),
      rationale: values.rationale.trim(),
    });
  const form = useContractForm<AssessmentValues, typeof AssessmentSchema>(
    { collection: 'assessments', resource: 'assessment', schema: AssessmentSchema, messageOf },
    {
      organisation: '',
      power: '',
      interest: '',
      stance: '',
      helix: '',
      currentEngagement: '',
      desiredEngagement: '',
      rationale: '',
    },
    async (values) => {
      await call(AssessmentService.method.createAssessment, {
        parent: `cities/${city}`,
        assessment: messageOf(values),
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['assessments'] });
      announce(t('form.savedNow'));
      onClose();
    },
  );
  const choices = (codes: readonly string[], texts: string) =>
    codes.map((code) => ({ value: code, label: t(`${texts}.${code}`) }));
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onClose}>
      <OrganisationField
        city={city}
        id="assessments-organisation"
        label={t('field.assessments.organisation')}
        error={form.errors['organisation']}
        required
        value={form.form.watch('organisation')}
        onChange={(name) => form.form.setValue('organisation', name)}
      />
      <ChoiceField form={form} name="power" required help={t('matrix.powerHelp')} options={scale} />
      <ChoiceField form={form} name="interest" required help={t('matrix.interestHelp')} options={scale} />
      <ChoiceField
        form={form}
        name="stance"
        required
        options={choices(codesOf(Assessment_Stance), 'stance')}
      />
      <ChoiceField form={form} name="helix" required options={choices(codesOf(Assessment_Helix), 'helix')} />
      <ChoiceField
        form={form}
        name="currentEngagement"
        options={choices(codesOf(Assessment_Engagement), 'engagement')}
      />
      <ChoiceField
        form={form}
        name="desiredEngagement"
        options={choices(codesOf(Assessment_Engagement), 'engagement')}
      />
      <TextField form={form} name="rationale" required lines={3} help={t('matrix.rationaleHelp')} />
    </ContractFormFrame>
  );
}
