import { create } from '@bufbuild/protobuf';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoicesSchema, MatrixSchema, TextSchema } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { Question_Type } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { unitLabel } from '@shared/format/unit';
import { decimalOf, withValue } from '../model/answering';
import type { FieldProps } from './field-props';
import { OrderingField } from './OrderingField';

/** The control that fits the type of a question; the question itself is its legend. */
export function QuestionField(props: FieldProps) {
  const { t } = useTranslation();
  const { question } = props;
  const helpId = useId();
  return (
    <fieldset className="nzd-question" aria-describedby={question.help ? helpId : undefined}>
      <legend>
        {question.title} {question.required && <span className="nzd-required">({t('form.required')})</span>}
      </legend>
      {question.help && (
        <p id={helpId} className="nzd-small">
          {question.help}
        </p>
      )}
      <Control {...props} />
    </fieldset>
  );
}

function Control(props: FieldProps) {
  switch (props.question.type) {
    case Question_Type.SINGLE:
      return <SingleField {...props} />;
    case Question_Type.MULTIPLE:
      return <MultipleField {...props} />;
    case Question_Type.SCALE:
      return <ScaleField {...props} />;
    case Question_Type.MATRIX:
      return <MatrixField {...props} />;
    case Question_Type.ORDERING:
      return <OrderingField {...props} />;
    case Question_Type.NUMBER:
      return <NumberField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

function SingleField({ question, value, onChange }: FieldProps) {
  const chosen = value?.value.case === 'choice' ? value.value.value : '';
  return (
    <div className="nzd-options">
      {question.options.map((option) => (
        <label key={option.id} className="nzd-option">
          <input
            type="radio"
            name={question.id}
            checked={chosen === option.id}
            onChange={() => onChange(withValue(question.id, { case: 'choice', value: option.id }))}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

function MultipleField({ question, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const chosen = value?.value.case === 'choices' ? value.value.value.ids : [];
  const most = question.atMost > 0 ? question.atMost : question.options.length;
  const toggle = (id: string) => {
    const ids = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange(withValue(question.id, { case: 'choices', value: create(ChoicesSchema, { ids }) }));
  };
  return (
    <div className="nzd-options">
      {question.atMost > 0 && <p className="nzd-small">{t('consultations.atMost', { count: most })}</p>}
      {question.options.map((option) => (
        <label key={option.id} className="nzd-option">
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            disabled={!chosen.includes(option.id) && chosen.length >= most}
            onChange={() => toggle(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

function ScaleField({ question, value, onChange }: FieldProps) {
  const least = question.scale?.least ?? 1;
  const most = question.scale?.most ?? 5;
  const chosen = value?.value.case === 'step' ? value.value.value : undefined;
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <div>
      <div className="nzd-scale">
        {steps.map((step) => (
          <label key={step} className="nzd-option nzd-scale-step">
            <input
              type="radio"
              name={question.id}
              checked={chosen === step}
              onChange={() => onChange(withValue(question.id, { case: 'step', value: step }))}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p className="nzd-scale-ends nzd-small">
        <span>{question.scale?.leastLabel}</span>
        <span>{question.scale?.mostLabel}</span>
      </p>
    </div>
  );
}

function MatrixField({ question, value, onChange }: FieldProps) {
  const cells = value?.value.case === 'matrix' ? value.value.value.cells : [];
  const choose = (row: string, column: string) => {
    const kept = cells
      .filter((cell) => cell.row !== row)
      .map((cell) => ({ row: cell.row, column: cell.column }));
    const next = create(MatrixSchema, { cells: [...kept, { row, column }] });
    onChange(withValue(question.id, { case: 'matrix', value: next }));
  };
  return (
    <>
      {question.rows.map((row) => (
        <fieldset key={row.id} className="nzd-matrix-row">
          <legend>{row.label}</legend>
          <div className="nzd-options nzd-options-row">
            {question.columns.map((column) => (
              <label key={column.id} className="nzd-option">
                <input
                  type="radio"
                  name={`${question.id}-${row.id}`}
                  checked={cells.some((cell) => cell.row === row.id && cell.column === column.id)}
                  onChange={() => choose(row.id, column.id)}
                />
                <span>{column.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

function NumberField({ question, value, onChange }: FieldProps) {
  const { t, i18n } = useTranslation();
  const sent = value?.value.case === 'number' ? value.value.value : '';
  const [typed, setTyped] = useState(i18n.language.startsWith('en') ? sent : sent.replace('.', ','));
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const change = (text: string) => {
    setTyped(text);
    const decimal = decimalOf(text);
    const isClear = text.trim() === '';
    setWrong(!isClear && decimal === undefined);
    if (isClear) onChange(withValue(question.id, { case: undefined }));
    else if (decimal !== undefined) onChange(withValue(question.id, { case: 'number', value: decimal }));
  };
  const unit = unitLabel(t, question.number?.unit ?? '');
  return (
    <div className="nzd-field">
      <label htmlFor={id}>
        {unit} {question.number?.period && <span className="nzd-small">({question.number.period})</span>}
      </label>
      <input
        id={id}
        className="form-control nzd-number-input"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="nzd-field-error">
          {t('consultations.numberWrong')}
        </p>
      )}
    </div>
  );
}

function TextField({ question, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = value?.value.case === 'text' ? value.value.value.text : '';
  const quotable = value?.value.case === 'text' && value.value.value.quotable;
  const most = question.mostCharacters > 0 ? question.mostCharacters : 2000;
  const send = (next: string, may: boolean) =>
    onChange(
      withValue(question.id, {
        case: 'text',
        value: create(TextSchema, { text: next, quotable: may }),
      }),
    );
  return (
    <div className="nzd-field">
      <label htmlFor={id}>{t('consultations.yourWords')}</label>
      <textarea
        id={id}
        className="form-control"
        rows={5}
        maxLength={most}
        value={text}
        onChange={(event) => send(event.target.value, quotable)}
      />
      <label className="nzd-option">
        <input
          type="checkbox"
          checked={quotable}
          disabled={text.trim() === ''}
          onChange={(event) => send(text, event.target.checked)}
        />
        <span>{t('consultations.quotable')}</span>
      </label>
    </div>
  );
}
