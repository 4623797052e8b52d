import { useTranslation } from 'react-i18next';
import { leverCode, levers } from '@shared/model/levers';

/** The levers that a statement works through, as codes in one text. */
export function LeverChoice({
  id,
  error,
  value,
  onChange,
}: {
  id: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const chosen = new Set(value.split(' ').filter(Boolean));
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChange([...next].join(' '));
  };
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'nzd-field nzd-field-wrong' : 'nzd-field'}>
      <legend>
        {t('field.theories.levers')} <span className="nzd-required">({t('form.required')})</span>
      </legend>
      {levers.map((lever) => (
        <label key={lever} className="nzd-theory-check">
          <input
            type="checkbox"
            checked={chosen.has(leverCode(lever))}
            onChange={() => toggle(leverCode(lever))}
          />{' '}
          {t(`lever.${leverCode(lever)}`)}
        </label>
      ))}
      {error && <p className="nzd-field-error">{error}</p>}
    </fieldset>
  );
}
