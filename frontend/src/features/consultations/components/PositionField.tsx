import { create } from '@bufbuild/protobuf';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Position_Stance, PositionSchema, type Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { AnswerService } from '@shared/api/gen/nzd/consultations/v1/answer_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { FormField } from '@shared/ui/FormField';

const stances = [
  Position_Stance.SUPPORT,
  Position_Stance.SUPPORT_WITH_CONDITIONS,
  Position_Stance.NEUTRAL,
  Position_Stance.OPPOSE,
] as const;

/** The position of an association, published under its name. */
export function PositionField({ answer, onSaved }: { answer: Answer; onSaved: (answer: Answer) => void }) {
  const { t } = useTranslation();
  const [stance, setStance] = useState(answer.position?.stance ?? Position_Stance.SUPPORT);
  const [statement, setStatement] = useState(answer.position?.statement ?? '');
  const [failure, setFailure] = useState<unknown>();
  const save = async () => {
    setFailure(undefined);
    try {
      const position = create(PositionSchema, { stance, statement });
      onSaved(await call(AnswerService.method.saveAnswer, { name: answer.name, position }));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <section className="nzd-card" aria-labelledby="position-title">
      <h2 id="position-title">{t('consultations.position.title')}</h2>
      <p>{t('consultations.position.why')}</p>
      <FormField id="position-stance" label={t('consultations.position.stance')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={stance}
            onChange={(event) =>
              setStance(stances.find((one) => String(one) === event.target.value) ?? Position_Stance.SUPPORT)
            }
          >
            {stances.map((one) => (
              <option key={one} value={one}>
                {t(`consultations.stance.${one}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField id="position-statement" label={t('consultations.position.statement')} required>
        {(control) => (
          <textarea
            {...control}
            className="form-control"
            rows={4}
            value={statement}
            onChange={(event) => setStatement(event.target.value)}
          />
        )}
      </FormField>
      <ProblemNotice error={failure} />
      <button
        type="button"
        className="btn btn-primary btn-sm"
        disabled={statement.trim().length < 3}
        onClick={() => void save()}
      >
        {t('action.save')}
      </button>
    </section>
  );
}
