import { useTranslation } from 'react-i18next';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { visibilities } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { Editor, type EditorForm } from '@shared/parts/Editor';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { Dialog } from '@shared/ui/Dialog';
import { theoryForm, theoryKind, type TheoryValues } from '../model/theory-form';

interface TheoryEditorProps {
  theory: Theory;
  open: boolean;
  onClose: () => void;
}

/** Changes the title of a model, what is said about it and who may read it. */
export function TheoryEditor({ theory, open, onClose }: TheoryEditorProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('theories.editTitle')} open={open} onClose={onClose}>
      <Editor message={theory} kind={theoryKind} onDone={onClose}>
        {(form) => <Form theory={theory} {...form} />}
      </Editor>
    </Dialog>
  );
}

function Form({ theory, initial, onSubmit, onCancel }: EditorForm<TheoryValues> & { theory: Theory }) {
  const { t } = useTranslation();
  const form = useContractForm(theoryForm(theory), initial, onSubmit);
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onCancel}>
      <TextField form={form} name="title" required />
      <TextField form={form} name="description" lines={4} />
      <ChoiceField
        form={form}
        name="visibility"
        options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
      />
    </ContractFormFrame>
  );
}
