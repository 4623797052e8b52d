import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { leverCode } from '@shared/model/levers';
import { cityOf, lastPart } from '@shared/model/names';
import { sourceFacts } from '@shared/model/source';
import { useCityLabel } from '@shared/auth/use-city-label';
import { LinkedNames } from '@shared/parts/LinkedNames';
import { SourceText } from '@shared/ui/SourceMark';
import type { Statement } from '../model/outline';
import { findingCode } from '../model/words';
import { StatementMarks } from './StatementMarks';
import { TestedBy } from './TestedBy';

/** What a statement says of itself. */
export function StatementFacts({ theory, statement }: { theory: Theory; statement: Statement }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const { node, findings, shaken } = statement;
  const tier = theory.content?.tiers.find((one) => one.id === node.tier)?.displayName ?? '';
  const facts: readonly (readonly [string, string])[] = [
    ['tier', tier],
    ['levers', node.levers.map((lever) => t(`lever.${leverCode(lever)}`)).join('; ')],
    ['description', node.description],
    ['targetGroup', node.targetGroup],
    ['horizonYear', node.horizonYear === 0 ? '' : String(node.horizonYear)],
    ['owner', node.owner],
  ];
  const origin = node.provenance;
  return (
    <>
      <p>
        <StatementMarks statement={statement} />
      </p>
      <TestedBy theory={theory.name} kind={TheoryTest_Kind.NODE} element={node.id} />
      {shaken && <p className="nzd-theory-alert">{t('theories.shakenWhy')}</p>}
      {findings.length > 0 && (
        <ul className="nzd-theory-findings">
          {findings.map((finding) => (
            <li key={`${finding.kind}${finding.element}`}>
              {t(`theories.finding.${findingCode(finding.kind)}`)}
            </li>
          ))}
        </ul>
      )}
      <dl className="nzd-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`field.theories.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {node.source && (
          <div>
            <dt>{t('field.theories.source')}</dt>
            <dd>
              <SourceText source={sourceFacts(node.source)} />
            </dd>
          </div>
        )}
        {origin && (
          <div>
            <dt>{t('field.theories.provenance')}</dt>
            <dd>
              <Link
                to={`/citta/${cityOf(origin.theory)}/teoria/${lastPart(origin.theory)}?nodo=${origin.node}`}
              >
                {t('theories.copiedFrom', { city: label(cityOf(origin.theory)) })}
              </Link>
            </dd>
          </div>
        )}
        {node.related.length > 0 && (
          <div>
            <dt>{t('field.theories.related')}</dt>
            <dd>
              <LinkedNames resource={theory.name} names={node.related} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
