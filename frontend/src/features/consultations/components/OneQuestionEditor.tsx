import { clone, create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import {
  NumberRuleSchema,
  Question_Type,
  QuestionSchema,
  ScaleSchema,
  type Question,
} from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { questionTypes, typeCode } from '../model/answering';
import { conditioned, retyped } from '../model/form';
import { ChoiceList } from './ChoiceList';
import { SelectField, TextInput, Tick } from './FormParts';

interface EditorProps {
  question: Question;
  earlier: readonly Question[];
  onChange: (question: Question) => void;
}

/** One question: its words, how it is answered, and when it is asked. */
export function OneQuestionEditor({ question, earlier, onChange }: EditorProps) {
  const { t } = useTranslation();
  const { id } = question;
  const put = (values: Partial<Omit<Question, '$typeName' | '$unknown'>>) =>
    onChange(Object.assign(clone(QuestionSchema, question), values));
  return (
    <>
      <TextInput
        id={`${id}-title`}
        label={t('consultations.field.question')}
        value={question.title}
        required
        onChange={(title) => put({ title })}
      />
      <TextInput
        id={`${id}-help`}
        label={t('consultations.field.help')}
        value={question.help}
        onChange={(help) => put({ help })}
      />
      <SelectField
        id={`${id}-type`}
        label={t('consultations.field.type')}
        value={String(question.type)}
        options={questionTypes.map((type) => [String(type), t(`consultations.type.${typeCode(type)}`)])}
        onChange={(value) =>
          onChange(retyped(question, questionTypes.find((type) => String(type) === value) ?? question.type))
        }
      />
      <Tick
        label={t('consultations.field.required')}
        checked={question.required}
        onChange={(required) => put({ required })}
      />
      {question.options.length > 0 && (
        <ChoiceList
          id={`${id}-option`}
          prefix="o"
          label={t('consultations.field.options')}
          choices={question.options}
          onChange={(options) => put({ options })}
        />
      )}
      {question.type === Question_Type.MATRIX && (
        <>
          <ChoiceList
            id={`${id}-row`}
            prefix="r"
            label={t('consultations.field.rows')}
            choices={question.rows}
            onChange={(rows) => put({ rows })}
          />
          <ChoiceList
            id={`${id}-column`}
            prefix="c"
            label={t('consultations.field.columns')}
            choices={question.columns}
            onChange={(columns) => put({ columns })}
          />
        </>
      )}
      <ScaleAndNumber question={question} onPut={put} />
      <Condition question={question} earlier={earlier} onChange={onChange} />
    </>
  );
}

interface ScaleAndNumberProps {
  question: Question;
  onPut: (values: Partial<Omit<Question, '$typeName' | '$unknown'>>) => void;
}

function ScaleAndNumber({ question, onPut }: ScaleAndNumberProps) {
  const { t } = useTranslation();
  const { id, scale, number } = question;
  return (
    <>
      {scale && (
        <div className="nzd-form-grid">
          <TextInput
            id={`${id}-most`}
            type="number"
            label={t('consultations.field.most')}
            value={String(scale.most)}
            onChange={(value) =>
              onPut({ scale: create(ScaleSchema, { ...scaleOf(scale), most: Number(value) || 5 }) })
            }
          />
          <TextInput
            id={`${id}-least-label`}
            label={t('consultations.field.leastLabel')}
            value={scale.leastLabel}
            onChange={(leastLabel) =>
              onPut({ scale: create(ScaleSchema, { ...scaleOf(scale), leastLabel }) })
            }
          />
          <TextInput
            id={`${id}-most-label`}
            label={t('consultations.field.mostLabel')}
            value={scale.mostLabel}
            onChange={(mostLabel) => onPut({ scale: create(ScaleSchema, { ...scaleOf(scale), mostLabel }) })}
          />
        </div>
      )}
      {number && (
        <div className="nzd-form-grid">
          <TextInput
            id={`${id}-unit`}
            label={t('consultations.field.unit')}
            help={t('consultations.help.unit')}
            value={number.unit}
            onChange={(unit) =>
              onPut({
                number: create(NumberRuleSchema, {
                  unit,
                  least: number.least,
                  most: number.most,
                  period: number.period,
                }),
              })
            }
          />
          <TextInput
            id={`${id}-period`}
            label={t('consultations.field.period')}
            value={number.period}
            onChange={(period) =>
              onPut({
                number: create(NumberRuleSchema, {
                  unit: number.unit,
                  least: number.least,
                  most: number.most,
                  period,
                }),
              })
            }
          />
        </div>
      )}
    </>
  );
}

const scaleOf = (scale: NonNullable<Question['scale']>) => ({
  least: scale.least,
  most: scale.most,
  leastLabel: scale.leastLabel,
  mostLabel: scale.mostLabel,
});

function Condition({ question, earlier, onChange }: EditorProps) {
  const { t } = useTranslation();
  const possible = earlier.filter((one) =>
    [Question_Type.SINGLE, Question_Type.MULTIPLE, Question_Type.SCALE].includes(one.type),
  );
  if (possible.length === 0) return null;
  const on = possible.find((one) => one.id === question.showIf?.question);
  const steps = on?.scale
    ? Array.from({ length: on.scale.most - on.scale.least }, (_, at) =>
        String((on.scale?.least ?? 0) + at + 1),
      )
    : [];
  return (
    <div className="nzd-form-grid">
      <SelectField
        id={`${question.id}-if`}
        label={t('consultations.field.showIf')}
        value={on?.id ?? ''}
        options={[
          ['', t('consultations.always')],
          ...possible.map((one) => [one.id, one.title || one.id] as const),
        ]}
        onChange={(value) =>
          onChange(
            conditioned(
              question,
              possible.find((one) => one.id === value),
              '',
            ),
          )
        }
      />
      {on && (
        <SelectField
          id={`${question.id}-if-value`}
          label={t('consultations.field.showIfValue')}
          value={on.scale ? String(question.showIf?.atLeast ?? '') : (question.showIf?.anyOf[0] ?? '')}
          options={
            on.scale
              ? steps.map((step) => [step, t('consultations.atLeastStep', { step })] as const)
              : on.options.map((option) => [option.id, option.label || option.id] as const)
          }
          onChange={(value) => onChange(conditioned(question, on, value))}
        />
      )}
    </div>
  );
}
