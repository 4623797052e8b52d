import { useTranslation } from 'react-i18next';
import type { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { leverCode, levers } from '@shared/model/levers';

interface LeverChecksProps {
  legend: string;
  chosen: readonly Lever[];
  onChange: (chosen: Lever[]) => void;
}

/** The systemic levers that something serves. */
export function LeverChecks({ legend, chosen, onChange }: LeverChecksProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="nzd-rows">
      <legend>{legend}</legend>
      {levers.map((lever) => (
        <label key={lever} className="nzd-check">
          <input
            type="checkbox"
            checked={chosen.includes(lever)}
            onChange={(event) =>
              onChange(levers.filter((one) => (one === lever ? event.target.checked : chosen.includes(one))))
            }
          />{' '}
          {t(`lever.${leverCode(lever)}`)}
        </label>
      ))}
    </fieldset>
  );
}
