import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Answer_Answerer, Answer_State, type Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { Consultation_State, type Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { Problem } from '@shared/api/problem';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { Refusal } from '@shared/ui/Refusal';
import { missingQuestions } from '../model/answering';
import type { useDraft } from '../model/use-draft';
import { AnswerReview } from './AnswerReview';
import { PositionField } from './PositionField';

interface SendProps {
  consultation: Consultation;
  answer: Answer;
  draft: ReturnType<typeof useDraft>;
  questions: readonly Question[];
  onOpen: (place: number) => void;
}

/** The review before the submission, and the submission by the mandated person. */
export function AnswerSend({ consultation, answer, draft, questions, onOpen }: SendProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isOpen = consultation.state === Consultation_State.OPEN;
  const missing = missingQuestions(questions, draft.values).length;
  const isAssociation = answer.answerer === Answer_Answerer.ASSOCIATION;
  const lacksPosition = isAssociation && !answer.position;
  const send = async (action: 'submit' | 'withdraw') => {
    setBusy(true);
    setFailure(undefined);
    try {
      if (action === 'submit' && !(await draft.flush())) return;
      const { name } = answer;
      const { etag } = await call(AnswerService.method.getAnswer, { name });
      const { submitAnswer, withdrawAnswer } = AnswerService.method;
      draft.received(
        action === 'submit'
          ? await call(submitAnswer, { name, etag })
          : await call(withdrawAnswer, { name, etag }),
      );
      announce(t(`consultations.sent.${action}`));
    } catch (error) {
      setFailure(error);
      if (error instanceof Problem && error.isStale) await draft.query.refetch();
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['answers'] });
    }
  };
  const isSent = answer.state === Answer_State.SUBMITTED;
  return (
    <section className="nzd-section" aria-labelledby="review-title">
      <h2 id="review-title">{t('consultations.reviewTitle')}</h2>
      {answer.state === Answer_State.CHANGED && <p>{t('consultations.changedSince')}</p>}
      <AnswerReview questions={questions} values={draft.values} onOpen={isOpen ? onOpen : undefined} />
      {isAssociation && isOpen && <PositionField answer={answer} onSaved={draft.received} />}
      <ProblemNotice error={failure} />
      {isOpen && !answer.canSubmit && (
        <Refusal
          tone="note"
          what={t('consultations.mandate.what')}
          why={t('consultations.mandate.why')}
          cure={t('consultations.mandate.cure')}
          who={t('consultations.mandate.who')}
        />
      )}
      {isOpen && answer.canSubmit && !isSent && (
        <>
          {missing > 0 && (
            <p className="nzd-missing">{t('consultations.stillMissing', { count: missing })}</p>
          )}
          {lacksPosition && <p className="nzd-missing">{t('consultations.position.missing')}</p>}
          <button
            type="button"
            className="btn btn-primary nzd-send"
            disabled={busy || missing > 0 || lacksPosition || draft.state === 'waiting'}
            onClick={() => void send('submit')}
          >
            {answer.receipt ? t('consultations.submitAgain') : t('consultations.submit')}
          </button>
          {draft.state === 'waiting' && <p className="nzd-small">{t('consultations.sendWaits')}</p>}
        </>
      )}
      {isOpen && answer.canSubmit && answer.receipt && (
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          disabled={busy}
          onClick={() => void send('withdraw')}
        >
          {t('consultations.withdraw')}
        </button>
      )}
      {isOpen && isSent && <p className="nzd-small">{t('consultations.changeUntilClose')}</p>}
      {!isOpen && <p>{t('consultations.closedForAnswers')}</p>}
    </section>
  );
}
