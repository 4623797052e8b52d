import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer_Answerer, Answer_State, type Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { askedQuestions } from '../model/answering';
import { useDraft } from '../model/use-draft';
import { AnswerSend } from './AnswerSend';
import { DraftChanges } from './DraftChanges';
import { Feedback } from './Feedback';
import { QuestionField } from './QuestionField';
import { Receipt } from './Receipt';
import { SaveMark } from './SaveMark';
import { ValueConflict } from './ValueConflict';

/** One question a screen, saved by itself, with the review and the submission at the end. */
export function AnswerFlow({ consultation, name }: { consultation: Consultation; name: string }) {
  const draft = useDraft(name);
  if (draft.query.isPending) return <Skeleton lines={6} />;
  if (!draft.query.data)
    return <ProblemNotice error={draft.query.error} onRetry={() => void draft.query.refetch()} />;
  return <Steps consultation={consultation} answer={draft.query.data} draft={draft} />;
}

interface StepsProps {
  consultation: Consultation;
  answer: Answer;
  draft: ReturnType<typeof useDraft>;
}

/** Begins at the review where nothing is missing; afterwards only the person moves, never a save. */
function Steps({ consultation, answer, draft }: StepsProps) {
  const [at, setAt] = useState(() =>
    answer.state !== Answer_State.DRAFT || answer.missing.length === 0 ? Infinity : 0,
  );
  const questions = askedQuestions(consultation.questions, draft.values);
  const place = Math.min(at, questions.length);
  const isReview = place === questions.length;
  return (
    <div className="nzd-answer">
      <div className="nzd-answer-head">
        <Progress place={place} count={questions.length} />
        <SaveMark state={draft.state} />
      </div>
      {draft.state === 'refused' && <ProblemNotice error={draft.refusal} />}
      {isReview ? (
        <>
          <Submitted answer={answer} consultation={consultation} />
          <AnswerSend
            consultation={consultation}
            answer={answer}
            draft={draft}
            questions={questions}
            onOpen={setAt}
          />
          <DraftChanges changes={answer.changes} questions={consultation.questions} />
        </>
      ) : (
        <OneQuestion
          key={questions[place]?.id}
          place={place}
          questions={questions}
          draft={draft}
          onGo={setAt}
        />
      )}
      <ValueConflict
        question={consultation.questions.find((one) => one.id === draft.conflict?.question)}
        mine={draft.conflict && (draft.values[draft.conflict.question] ?? draft.conflict)}
        theirs={draft.conflict && draft.server[draft.conflict.question]}
        onResolve={draft.resolve}
      />
    </div>
  );
}

function Progress({ place, count }: { place: number; count: number }) {
  const { t } = useTranslation();
  const label =
    place === count ? t('consultations.review') : t('consultations.progress', { place: place + 1, count });
  return (
    <div className="nzd-answer-progress">
      <p>{label}</p>
      <progress max={count} value={place} aria-label={label} />
    </div>
  );
}

function Submitted({ answer, consultation }: { answer: Answer; consultation: Consultation }) {
  if (!answer.receipt) return null;
  return (
    <>
      <Receipt answer={answer} />
      {answer.answerer === Answer_Answerer.ORGANISATION && !consultation.hiddenResults && (
        <Feedback name={answer.name} questions={consultation.questions} />
      )}
    </>
  );
}

interface OneQuestionProps {
  place: number;
  questions: ReturnType<typeof askedQuestions>;
  draft: ReturnType<typeof useDraft>;
  onGo: (place: number) => void;
}

function OneQuestion({ place, questions, draft, onGo }: OneQuestionProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const question = questions[place];
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, []);
  if (!question) return null;
  return (
    <>
      <div ref={box} tabIndex={-1} className="nzd-answer-question">
        <QuestionField question={question} value={draft.values[question.id]} onChange={draft.change} />
      </div>
      <div className="nzd-answer-buttons">
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={place === 0}
          onClick={() => onGo(place - 1)}
        >
          <Icon name="it-chevron-left" size="xs" /> {t('consultations.back')}
        </button>
        <button type="button" className="btn btn-primary" onClick={() => onGo(place + 1)}>
          {place + 1 === questions.length ? t('consultations.toReview') : t('consultations.next')}{' '}
          <Icon name="it-chevron-right" size="xs" colour="white" />
        </button>
      </div>
    </>
  );
}
