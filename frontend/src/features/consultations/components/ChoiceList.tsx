import { create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { ChoiceSchema, type Choice } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { Icon } from '@shared/ui/Icon';
import { freeId } from '../model/form';

interface ChoicesProps {
  id: string;
  prefix: string;
  label: string;
  choices: readonly Choice[];
  onChange: (choices: Choice[]) => void;
}

/** What can be chosen: options, lines or columns, each with its words. */
export function ChoiceList({ id, prefix, label, choices, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="nzd-choices">
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <div key={choice.id} className="nzd-choice">
          <label htmlFor={`${id}-${choice.id}`} className="visually-hidden">
            {label} {index + 1}
          </label>
          <input
            id={`${id}-${choice.id}`}
            className="form-control"
            value={choice.label}
            onChange={(event) =>
              onChange(
                choices.map((one) =>
                  one.id === choice.id
                    ? create(ChoiceSchema, { id: one.id, label: event.target.value })
                    : one,
                ),
              )
            }
          />
          <button
            type="button"
            className="nzd-icon-button"
            disabled={choices.length <= 1}
            onClick={() => onChange(choices.filter((one) => one.id !== choice.id))}
          >
            <Icon name="it-close" size="sm" />
            <span className="visually-hidden">
              {t('consultations.remove')} {choice.label || index + 1}
            </span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="nzd-link-button"
        onClick={() => onChange([...choices, create(ChoiceSchema, { id: freeId(prefix, choices) })])}
      >
        <Icon name="it-plus" size="xs" /> {t('consultations.addChoice')}
      </button>
    </fieldset>
  );
}
