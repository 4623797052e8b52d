import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Derogation_Grantor, FitCondition_Aspect } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { formatDay } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { StateBadge } from '@shared/ui/StateBadge';
import { verdictCode } from '../model/sandbox';
import { TextFacts } from './TextFacts';

/** How the trial is run: scope, participants, safeguards, derogations, exit. */
export function DesignTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const design = sandbox.design;
  if (!design) return null;
  return (
    <>
      <TextFacts
        facts={[
          ['scopeArea', design.scopeArea],
          ['scopePopulation', design.scopePopulation],
          ['scopeCaps', design.scopeCaps],
          [
            'term',
            design.startDay && design.endDay
              ? t('sandboxes.fromTo', { from: formatDay(design.startDay), to: formatDay(design.endDay) })
              : '',
          ],
          [
            'reportingMonths',
            design.reportingMonths ? t('sandboxes.everyMonths', { count: design.reportingMonths }) : '',
          ],
          ['informationNote', design.informationNote],
          ['dataProtection', design.dataProtection],
        ]}
      />
      <Safeguards sandbox={sandbox} />
      <Participants sandbox={sandbox} />
      <Derogations sandbox={sandbox} />
      <h2>{t('sandboxes.field.exitCriteria')}</h2>
      <List
        items={design.exitCriteria.map((one) => (
          <span key={one.id}>
            {one.text} <strong>→ {t(`sandboxes.exit.${verdictCode(one.verdict)}`)}</strong>
          </span>
        ))}
      />
      <h2>{t('sandboxes.field.fitConditions')}</h2>
      <List
        items={design.fitConditions.map((one) => (
          <span key={one.aspect}>
            <strong>{t(`sandboxes.aspect.${FitCondition_Aspect[one.aspect]}`)}</strong>: {one.requirement}
          </span>
        ))}
      />
    </>
  );
}

function List({ items }: { items: readonly React.ReactElement[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="nzd-small">{t('sandboxes.notYet')}</p>;
  return (
    <ul className="nzd-items">
      {items.map((item) => (
        <li key={item.key} className="nzd-card">
          {item}
        </li>
      ))}
    </ul>
  );
}

function Safeguards({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('sandboxes.field.safeguards')}</h2>
      <List
        items={(sandbox.design?.safeguards ?? []).map((one) => {
          const placed = sandbox.placements.find((placement) => placement.safeguard === one.id);
          return (
            <div key={one.id}>
              <p>
                <strong>{one.risk}</strong>{' '}
                <StateBadge tone={placed ? 'ok' : 'note'}>
                  {t(placed ? 'sandboxes.inPlace' : 'sandboxes.notInPlace')}
                </StateBadge>
              </p>
              <p>{one.control}</p>
              <p className="nzd-small">
                {one.owner}
                {one.stopRule && ` · ${t('sandboxes.field.stopRule')}: ${one.stopRule}`}
              </p>
              {placed && <p className="nzd-small">{placed.note}</p>}
            </div>
          );
        })}
      />
    </>
  );
}

function Participants({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('sandboxes.field.participants')}</h2>
      <List
        items={(sandbox.design?.participants ?? []).map((one) => {
          const consent = sandbox.consents.find((given) => given.participant === one.id);
          const page = one.organisation ? pageOf(one.organisation) : undefined;
          return (
            <div key={one.id}>
              <p>
                <strong>{page ? <Link to={page}>{one.displayName}</Link> : one.displayName}</strong>{' '}
                <StateBadge tone={consent ? 'ok' : 'note'}>
                  {t(consent ? 'sandboxes.consented' : 'sandboxes.notConsented')}
                </StateBadge>
              </p>
              <p>{one.role}</p>
              {consent?.document && <p className="nzd-small">{consent.document}</p>}
            </div>
          );
        })}
      />
    </>
  );
}

function Derogations({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const derogations = sandbox.design?.derogations ?? [];
  return (
    <>
      <h2>{t('sandboxes.field.derogations')}</h2>
      {derogations.length === 0 ? (
        <p className="nzd-small">{t('sandboxes.noDerogations')}</p>
      ) : (
        <List
          items={derogations.map((one) => {
            const grant = sandbox.grants.find((given) => given.derogation === one.id);
            const norm = sandbox.outline?.norms.find((candidate) => candidate.id === one.norm);
            return (
              <div key={one.id}>
                <p>
                  <strong>{norm?.citation ?? one.norm}</strong>{' '}
                  <StateBadge tone={grant ? 'ok' : 'note'}>
                    {t(grant ? 'sandboxes.granted' : 'sandboxes.notGranted')}
                  </StateBadge>
                </p>
                <p className="nzd-small">
                  {t(`sandboxes.grantor.${Derogation_Grantor[one.grantor]}`)}: {one.authority} ·{' '}
                  {t('sandboxes.fromTo', { from: formatDay(one.fromDay), to: formatDay(one.toDay) })}
                </p>
                <p>{one.compensatingControl}</p>
                {grant?.act && <p className="nzd-small">{grant.act.reference}</p>}
              </div>
            );
          })}
        />
      )}
    </>
  );
}
