import { useTranslation } from 'react-i18next';
import { Mandate_Power } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';

const powers = [Mandate_Power.SIGN, Mandate_Power.VOTE, Mandate_Power.ENTER_DATA] as const;

interface PowerChecksProps {
  chosen: readonly Mandate_Power[];
  onChange: (chosen: Mandate_Power[]) => void;
  error?: string | undefined;
}

/** What a person may do in the name of an organisation. */
export function PowerChecks({ chosen, onChange, error }: PowerChecksProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={error ? 'nzd-field nzd-field-wrong' : 'nzd-field'}>
      <legend>{t('field.mandates.powers')}</legend>
      {powers.map((power) => (
        <label key={power} className="nzd-check">
          <input
            type="checkbox"
            id={power === Mandate_Power.SIGN ? 'mandates-powers' : undefined}
            checked={chosen.includes(power)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, power] : chosen.filter((one) => one !== power))
            }
          />{' '}
          {t(`power.${Mandate_Power[power]}`)}
        </label>
      ))}
      {error && <p className="nzd-field-error">{error}</p>}
    </fieldset>
  );
}
