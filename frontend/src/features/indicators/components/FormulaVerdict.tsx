import { useTranslation } from 'react-i18next';
import type { FormulaCheck, FormulaProblem } from '@shared/api/gen/nzd/indicators/v1/formula_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { kindLabel, unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { lastPart } from '@shared/model/names';
import { Icon } from '@shared/ui/Icon';
import { missingText } from '../model/missing';

interface VerdictProps {
  check: FormulaCheck;
  text: string;
  district: string;
}

/** What a formula gives and reads, with values of a district, or what is wrong and where. */
export function FormulaVerdict({ check, text, district }: VerdictProps) {
  const { t } = useTranslation();
  if (check.problems.length > 0)
    return (
      <ul className="nzd-formula-problems">
        {check.problems.map((problem) => (
          <li key={`${problem.code}${problem.offset}`}>
            <ProblemLine problem={problem} text={text} />
          </li>
        ))}
      </ul>
    );
  const gives = [unitLabel(t, check.unit), check.kind && kindLabel(t, check.kind)]
    .filter(Boolean)
    .join(' · ');
  return (
    <div>
      <p>
        <Icon name="it-check-circle" size="xs" /> {t('formula.expression.gives', { unit: gives })}
      </p>
      <p className="nzd-small">
        {t('formula.expression.reads')}{' '}
        {check.names.map((name) => localized(name.displayName) || lastPart(name.name)).join(', ')}
      </p>
      {check.calculatorMethods.length > 0 && (
        <p className="nzd-small">
          {t('formula.expression.calls', { methods: check.calculatorMethods.join(', ') })}
        </p>
      )}
      {check.points.length > 0 && (
        <details>
          <summary>{t('formula.expression.preview', { district })}</summary>
          <dl className="nzd-facts">
            {check.points.slice(-6).map((point) => (
              <div key={point.period?.code}>
                <dt>{formatPeriod(point.period?.code ?? '')}</dt>
                <dd>
                  {point.value
                    ? `${formatNumber(point.value)} ${unitLabel(t, check.unit)}`
                    : missingText(t, point.missingReason)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function ProblemLine({ problem, text }: { problem: FormulaProblem; text: string }) {
  const { t } = useTranslation();
  const { code, offset, length, details } = problem;
  const before = text.slice(Math.max(0, offset - 20), offset);
  const there = text.slice(offset, offset + length);
  return (
    <>
      <Icon name="it-error" size="xs" colour="danger" />{' '}
      {t(`formula.problem.${code}`, { ...details, defaultValue: problem.message })}
      {there && (
        <code className="nzd-formula-place">
          {before}
          <mark>{there}</mark>
        </code>
      )}
      {details['cure'] && <span> {t('formula.expression.cure', { cure: details['cure'] })}</span>}
    </>
  );
}
