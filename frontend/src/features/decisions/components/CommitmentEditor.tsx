import { useTranslation } from 'react-i18next';
import type { Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import type { Key } from '@shared/model/edit';
import { cityOf } from '@shared/model/names';
import { Editor } from '@shared/parts/Editor';
import { commitmentKind, type CommitmentValues } from '../model/commitment-form';
import { CommitmentForm } from './CommitmentForm';

/** Edits a commitment while it is a draft or changes are asked for. */
export function CommitmentEditor({
  commitment,
  onDone,
}: {
  commitment: Commitment;
  onDone: (saved: boolean) => void;
}) {
  const { t } = useTranslation();
  const show = (key: Key<CommitmentValues>, values: CommitmentValues) =>
    key === 'milestones'
      ? values.milestones.map((one) => `${one.title} (${one.dueDay})`).join(', ')
      : undefined;
  return (
    <Editor message={commitment} kind={commitmentKind} show={show} onDone={onDone}>
      {(form) => <CommitmentForm {...form} city={cityOf(commitment.name)} submitLabel={t('action.save')} />}
    </Editor>
  );
}
