import { useTranslation } from 'react-i18next';
import type { Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import type { Key } from '@shared/model/edit';
import { cityOf } from '@shared/model/names';
import { sourceLine } from '@shared/model/source-values';
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
  const show = (key: Key<CommitmentValues>, values: CommitmentValues): string => {
    switch (key) {
      case 'levers':
        return values.levers.map((lever) => t(`lever.${lever}`)).join(', ');
      case 'milestones':
        return values.milestones.map((one) => `${one.title} (${one.dueDay})`).join(', ');
      case 'source':
        return sourceLine(values.source);
      case 'visibility':
        return t(`visibility.${values.visibility}`);
      default:
        return values[key];
    }
  };
  return (
    <Editor message={commitment} kind={commitmentKind} show={show} onDone={onDone}>
      {(form) => <CommitmentForm {...form} city={cityOf(commitment.name)} submitLabel={t('action.save')} />}
    </Editor>
  );
}
