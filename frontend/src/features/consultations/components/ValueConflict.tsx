import { useTranslation } from 'react-i18next';
import type { AnswerValue } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { Dialog } from '@shared/ui/Dialog';
import { valueLines } from '../model/answering';

interface ConflictProps {
  question: Question | undefined;
  mine: AnswerValue | undefined;
  theirs: AnswerValue | undefined;
  onResolve: (keepMine: boolean) => void;
}

/** A colleague wrote something else meanwhile: both are shown, the person chooses. */
export function ValueConflict({ question, mine, theirs, onResolve }: ConflictProps) {
  const { t } = useTranslation();
  const lines = (value: AnswerValue | undefined) =>
    question
      ? valueLines(question, value, (number, unit) => `${formatNumber(number)} ${unitLabel(t, unit)}`).join(
          '; ',
        )
      : '';
  return (
    <Dialog
      title={t('consultations.conflict.title')}
      open={mine !== undefined}
      onClose={() => onResolve(false)}
      footer={
        <>
          <button type="button" className="btn btn-primary" onClick={() => onResolve(true)}>
            {t('consultations.conflict.keepMine')}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={() => onResolve(false)}>
            {t('consultations.conflict.keepTheirs')}
          </button>
        </>
      }
    >
      <p>{t('consultations.conflict.why')}</p>
      <dl className="nzd-facts">
        <div>
          <dt>{question?.title}</dt>
          <dd />
        </div>
        <div>
          <dt>{t('conflict.mine')}</dt>
          <dd>{lines(mine) || t('conflict.empty')}</dd>
        </div>
        <div>
          <dt>{t('conflict.theirs')}</dt>
          <dd>{lines(theirs) || t('conflict.empty')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
