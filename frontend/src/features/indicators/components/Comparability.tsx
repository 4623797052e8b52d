import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ComparisonRow_Reason,
  ComparisonRow_Verdict,
  type ComparedDistrict,
  type ComparisonRow,
  type Finding,
} from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { reasonCode, verdictCode, type Choice } from '../model/comparison';

const tones: Record<ComparisonRow_Verdict, Tone> = {
  [ComparisonRow_Verdict.UNSPECIFIED]: 'off',
  [ComparisonRow_Verdict.COMPARABLE]: 'ok',
  [ComparisonRow_Verdict.CURABLE]: 'warn',
  [ComparisonRow_Verdict.REFUSED]: 'no',
};

interface ComparabilityProps {
  row: ComparisonRow;
  districts: readonly ComparedDistrict[];
  chosen: boolean;
  onChoose: (choice: Choice) => void;
  onUndo: () => void;
}

/** Whether a row may be read across, every reason against it, and what would cure it. */
export function Comparability({ row, districts, chosen, onChoose, onUndo }: ComparabilityProps) {
  const { t } = useTranslation();
  const name = (district: string) =>
    districts.find((one) => one.district === district)?.displayName ?? district;
  return (
    <div className="nzd-comparability">
      <StateBadge tone={tones[row.verdict]}>{t(`verdict.${verdictCode(row.verdict)}`)}</StateBadge>
      {row.findings.length > 0 && (
        <ul>
          {row.findings.map((finding) => (
            <li key={finding.reason}>
              <FindingText finding={finding} name={name} />
            </li>
          ))}
        </ul>
      )}
      {row.verdict === ComparisonRow_Verdict.CURABLE && <Cures row={row} onChoose={onChoose} />}
      {row.verdict === ComparisonRow_Verdict.REFUSED && row.findings[0] && (
        <p className="nzd-small">{t(`reasonCure.${reasonCode(row.findings[0].reason)}`)}</p>
      )}
      {chosen && (
        <button type="button" className="nzd-link-button" onClick={onUndo}>
          {t('comparison.undoChoice')}
        </button>
      )}
    </div>
  );
}

function FindingText({ finding, name }: { finding: Finding; name: (district: string) => string }) {
  const { t } = useTranslation();
  const places = finding.districts
    .map((district, index) => {
      const detail = finding.details[index];
      return detail ? `${name(district)}: ${detail}` : name(district);
    })
    .join('; ');
  return (
    <>
      <span>{t(`comparisonReason.${reasonCode(finding.reason)}`)}</span>
      {places && <span className="nzd-small"> {places}</span>}
    </>
  );
}

function Cures({ row, onChoose }: { row: ComparisonRow; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState('');
  const cure = picked === '' ? undefined : row.cures[Number(picked)];
  if (row.cures.length === 0) {
    const absolute = row.findings.some((finding) => finding.reason === ComparisonRow_Reason.ABSOLUTE);
    return absolute ? <p className="nzd-small">{t('reasonCure.ABSOLUTE')}</p> : null;
  }
  return (
    <div className="nzd-cure">
      <label className="nzd-filter">
        {t('comparison.cure')}
        <select value={picked} onChange={(event) => setPicked(event.target.value)}>
          <option value="">{t('form.choose')}</option>
          {row.cures.map((one, index) => (
            <option key={one.label} value={index}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={!cure?.choice}
        onClick={() => {
          if (cure?.choice) onChoose({ ...cure.choice, indicator: row.indicator });
        }}
      >
        {t('comparison.applyCure')}
      </button>
    </div>
  );
}
