import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Affected, Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';
import { useLinkedTitles, type Linked } from '@shared/parts/thread/use-linked-titles';

/** What a barrier bears upon, each by its title as the way to its page, with how. */
export function BarrierAffected({ barrier }: { barrier: Barrier }) {
  const { t } = useTranslation();
  const linked = useLinkedTitles(
    barrier.name,
    barrier.affected.map((one) => one.target),
  );
  if (barrier.affected.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="affected-title">
      <h2 id="affected-title">{t('field.barriers.affected')}</h2>
      <ul className="nzd-linked">
        {barrier.affected.map((one) => (
          <li key={`${one.target}#${one.node}`}>
            {one.node ? (
              <StatementLink affected={one} model={linked(one.target)} />
            ) : (
              <ObjectLink target={one.target} linked={linked(one.target)} />
            )}
            {one.note && <p className="nzd-small">{one.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ObjectLink({ target, linked }: { target: string; linked: Linked }) {
  const page = pageOf(target);
  return (
    <>
      {page ? <Link to={page}>{linked.title}</Link> : linked.title}
      {linked.facts && <span className="nzd-small"> ({linked.facts})</span>}
    </>
  );
}

/** A statement of a theory of change in its own words, as far as the reader may see the model. */
function StatementLink({ affected, model }: { affected: Affected; model: Linked }) {
  const { t } = useTranslation();
  const theory = useCall('theories', TheoryService.method.getTheory, { name: affected.target });
  const node = theory.data?.content?.nodes.find((one) => one.id === affected.node);
  const page = pageOf(affected.target);
  if (!node || !page)
    return (
      <>
        <ObjectLink target={affected.target} linked={model} />
        {theory.data && <span className="nzd-small"> {t('barriers.affected.gone')}</span>}
      </>
    );
  return (
    <>
      <Link to={`${page}?nodo=${node.id}`}>{node.statement}</Link>{' '}
      <span className="nzd-small">({t('barriers.affected.inModel', { title: model.title })})</span>
    </>
  );
}
