import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import type { Key } from '@shared/model/edit';
import { cityOf } from '@shared/model/names';
import { Editor } from '@shared/parts/Editor';
import { decisionKind, type DecisionValues } from '../model/decision-form';
import { DecisionForm } from './DecisionForm';

/** Edits a question while it is not fixed. */
export function DecisionEditor({
  decision,
  onDone,
}: {
  decision: Decision;
  onDone: (saved: boolean) => void;
}) {
  const { t } = useTranslation();
  const show = (key: Key<DecisionValues>, values: DecisionValues): string | undefined => {
    switch (key) {
      case 'options':
        return values.options.map((option) => option.title).join(', ');
      case 'evidence':
        return values.evidence.map((one) => one.target).join(', ');
      case 'needsAct':
        return t(values.needsAct ? 'decisions.yes' : 'decisions.no');
      case 'subject':
        return t(`decisionSubject.${values.subject}`);
      default:
        return undefined;
    }
  };
  return (
    <Editor message={decision} kind={decisionKind} show={show} onDone={onDone}>
      {(form) => <DecisionForm {...form} city={cityOf(decision.name)} submitLabel={t('action.save')} />}
    </Editor>
  );
}
