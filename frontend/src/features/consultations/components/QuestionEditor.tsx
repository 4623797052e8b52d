import { useTranslation } from 'react-i18next';
import { Question_Type, type Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { Icon } from '@shared/ui/Icon';
import { breakdownCode, breakdowns } from '../model/consultation';
import { changed, newQuestion, withTable } from '../model/form';
import type { PartProps } from './part-props';
import { OneQuestionEditor } from './OneQuestionEditor';
import { Tick } from './FormParts';

/** The form: questions in order, each with the tables declared for it. */
export function QuestionEditor({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const put = (questions: Question[]) => onChange(changed(draft, { questions }));
  const replace = (index: number, question: Question) =>
    put(draft.questions.map((one, at) => (at === index ? question : one)));
  const move = (index: number, to: number) => {
    const questions = [...draft.questions];
    const [moved] = questions.splice(index, 1);
    if (moved) questions.splice(to, 0, moved);
    put(questions);
  };
  return (
    <fieldset className="nzd-part">
      <legend>{t('consultations.part.questions')}</legend>
      <p className="nzd-small">{t('consultations.help.frozen')}</p>
      {draft.questions.map((question, index) => (
        <div key={question.id} className="nzd-card nzd-question-card">
          <div className="nzd-question-tools">
            <strong>{t('consultations.questionNumber', { number: index + 1 })}</strong>
            <button
              type="button"
              className="nzd-icon-button"
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <Icon name="it-arrow-up" size="sm" />
              <span className="visually-hidden">
                {t('consultations.moveUp', { label: question.title || index + 1 })}
              </span>
            </button>
            <button
              type="button"
              className="nzd-icon-button"
              disabled={index + 1 === draft.questions.length}
              onClick={() => move(index, index + 1)}
            >
              <Icon name="it-arrow-down" size="sm" />
              <span className="visually-hidden">
                {t('consultations.moveDown', { label: question.title || index + 1 })}
              </span>
            </button>
            <button
              type="button"
              className="nzd-icon-button"
              onClick={() => put(draft.questions.filter((_, at) => at !== index))}
            >
              <Icon name="it-close" size="sm" />
              <span className="visually-hidden">
                {t('consultations.removeQuestion', { number: index + 1 })}
              </span>
            </button>
          </div>
          <OneQuestionEditor
            question={question}
            earlier={draft.questions.slice(0, index)}
            onChange={(next) => replace(index, next)}
          />
          {question.type !== Question_Type.TEXT && (
            <Tables draft={draft} question={question.id} onChange={onChange} />
          )}
        </div>
      ))}
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        onClick={() => put([...draft.questions, newQuestion(draft.questions, Question_Type.SINGLE)])}
      >
        <Icon name="it-plus" size="xs" /> {t('consultations.addQuestion')}
      </button>
    </fieldset>
  );
}

interface TablesProps {
  draft: Consultation;
  question: string;
  onChange: (next: Consultation) => void;
}

function Tables({ draft, question, onChange }: TablesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="nzd-ticks">
      <legend>{t('consultations.tablesOf')}</legend>
      {breakdowns.map((breakdown) => (
        <Tick
          key={breakdown}
          label={t(`consultations.breakdown.${breakdownCode(breakdown)}`)}
          checked={draft.tables.some((table) => table.question === question && table.breakdown === breakdown)}
          onChange={(wanted) => onChange(withTable(draft, question, breakdown, wanted))}
        />
      ))}
    </fieldset>
  );
}
