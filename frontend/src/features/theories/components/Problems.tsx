import { useTranslation } from 'react-i18next';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { Icon } from '@shared/ui/Icon';
import { statementText } from '../model/outline';
import { findingCode } from '../model/words';

/** What is missing or weak, each line the way to its statement. */
export function Problems({ theory, onOpen }: { theory: Theory; onOpen: (node: string) => void }) {
  const { t } = useTranslation();
  return (
    <section className="nzd-card" aria-labelledby="theory-problems">
      <h2 id="theory-problems">{t('theories.problems')}</h2>
      {theory.findings.length === 0 ? (
        <p>
          <Icon name="it-check-circle" colour="success" /> {t('theories.noProblems')}
        </p>
      ) : (
        <ul className="nzd-theory-list">
          {theory.findings.map((finding) => (
            <li key={`${finding.kind}${finding.element}`}>
              <button type="button" className="btn btn-link" onClick={() => onOpen(finding.node)}>
                {statementText(theory, finding.node)}
              </button>
              <span className="nzd-small">{t(`theories.finding.${findingCode(finding.kind)}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
