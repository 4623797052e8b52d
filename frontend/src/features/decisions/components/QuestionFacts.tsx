import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { formatDay } from '@shared/format/format';
import { cityOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { Icon } from '@shared/ui/Icon';
import { decisionPage, levelCode, ruleCode, subjectCode } from '../model/decision';

/** The question, what is proposed and how the options compare. */
export function QuestionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  return (
    <section className="nzd-section" aria-labelledby="question-title">
      <h2 id="question-title">{t('decisions.question')}</h2>
      <p className="nzd-question">{decision.question}</p>
      <h3>{t('decisions.proposal')}</h3>
      <p className="nzd-text">{decision.proposal}</p>
      {decision.conditions && (
        <>
          <h3>{t('decisions.conditions')}</h3>
          <p className="nzd-text">{decision.conditions}</p>
        </>
      )}
      {decision.options.length > 0 && (
        <>
          <h3>{t('decisions.options')}</h3>
          <ul className="nzd-options">
            {decision.options.map((option) => (
              <li key={option.title} className={option.proposed ? 'nzd-option-proposed' : undefined}>
                <p>
                  <strong>{option.title}</strong>{' '}
                  {option.proposed && (
                    <span className="nzd-small">
                      <Icon name="it-check" size="xs" /> {t('decisions.proposed')}
                    </span>
                  )}
                </p>
                {option.description && <p>{option.description}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {decision.optionsNote && (
        <>
          <h3>{t('decisions.optionsNote')}</h3>
          <p className="nzd-text">{decision.optionsNote}</p>
        </>
      )}
      <Facts decision={decision} />
    </section>
  );
}

function Facts({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { districtLabel } = useDistricts(cityOf(decision.name));
  const terms = (side: Decision['cityTerms']) =>
    side
      ? t('decisions.terms', { rule: t(`decisionRule.${ruleCode(side.rule)}`), quorum: side.quorumPercent })
      : '–';
  const facts: readonly (readonly [string, string])[] = [
    ['subject', t(`decisionSubject.${subjectCode(decision.subject)}`)],
    ['level', t(`decisionLevel.${levelCode(decision.level)}`)],
    ['district', decision.district ? districtLabel(decision.district) : t('decisions.allDistricts')],
    ['levers', decision.levers.map((lever) => t(`lever.${Lever[lever]}`)).join(', ')],
    ['cityTerms', terms(decision.cityTerms)],
    ['districtTerms', terms(decision.districtTerms)],
    ['actBody', decision.needsAct ? decision.actBody : t('decisions.noAct')],
    ['proposedDay', decision.proposedDay ? formatDay(decision.proposedDay) : '–'],
    [
      'adoptedDay',
      decision.adoptedDay
        ? t('decisions.adoptedAfter', {
            day: formatDay(decision.adoptedDay),
            count: decision.daysToDecision ?? 0,
          })
        : '–',
    ],
    ['reviewDay', decision.reviewDay ? formatDay(decision.reviewDay) : '–'],
  ];
  return (
    <dl className="nzd-facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`field.decisions.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {decision.parentDecision && (
        <div>
          <dt>{t('field.decisions.parentDecision')}</dt>
          <dd>
            <Link to={decisionPage(decision.parentDecision)}>{t('decisions.openOther')}</Link>
          </dd>
        </div>
      )}
      {decision.successor && (
        <div>
          <dt>{t('field.decisions.successor')}</dt>
          <dd>
            <Link to={decisionPage(decision.successor)}>{t('decisions.openOther')}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
