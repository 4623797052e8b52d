import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { call } from '@shared/api/call';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceMark } from '@shared/ui/SourceMark';
import { BarrierAffected } from '../components/BarrierAffected';
import { BarrierFacts } from '../components/BarrierFacts';
import { BarrierForm } from '../components/BarrierForm';
import { BarrierLife } from '../components/BarrierLife';
import { BarrierState } from '../components/BarrierWords';
import { DeleteBarrier } from '../components/DeleteBarrier';
import { EvidenceList } from '../components/EvidenceList';
import { Elsewhere } from '../components/Elsewhere';
import { ScoreFacts } from '../components/ScoreFacts';
import { Starts } from '../components/Starts';
import { isEnded, mayDelete, mayEdit, mayPublish } from '../model/barrier';
import { changedKeys, maskOf, messageOf, valuesOf, type BarrierValues } from '../model/barrier-form';

export function BarrierPage() {
  const { t } = useTranslation();
  const { city = '', barrier = '' } = useParams();
  const name = `cities/${city}/barriers/${barrier}`;
  const query = useCall('barriers', BarrierService.method.getBarrier, { name });
  return (
    <ReadPage query={query} title={t('barriers.one')}>
      {(found) => <Loaded barrier={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ barrier, city }: { barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const editable = mayEdit(roles) && !isEnded(barrier);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={barrier.title}
        purpose={t('barriers.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: `/citta/${city}/barriere` },
          { label: barrier.title },
        ]}
        badge={
          <>
            <BarrierState state={barrier.state} />
            {barrier.invented && <SourceMark mark="ILLUSTRATIVE" word={t('barriers.invented')} />}
          </>
        }
        action={
          !editing &&
          editable && (
            <>
              <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
                <Icon name="it-pencil" colour="white" /> {t('action.edit')}
              </button>
              {mayDelete(barrier, roles) && <DeleteBarrier barrier={barrier} city={city} />}
            </>
          )
        }
      />
      {editing ? (
        <Editor barrier={barrier} city={city} onDone={() => setEditing(false)} />
      ) : (
        <div className="nzd-object">
          <div>
            <p className="nzd-statement" lang={barrier.language || undefined}>
              {barrier.statement}
            </p>
            <EvidenceList barrier={barrier} editable={editable} />
            <Score barrier={barrier} city={city} />
            <BarrierAffected barrier={barrier} />
            <section className="nzd-section" aria-labelledby="facts-title">
              <h2 id="facts-title">{t('barriers.facts')}</h2>
              <BarrierFacts barrier={barrier} />
            </section>
          </div>
          <div>
            <BarrierLife barrier={barrier} />
            <Starts barrier={barrier} city={city} />
            <Thread resource={barrier.name} />
            <Elsewhere barrier={barrier} city={city} />
          </div>
        </div>
      )}
      <ResourceHistory resource={barrier.name} />
    </>
  );
}

function Score({ barrier, city }: { barrier: Barrier; city: string }) {
  const { t } = useTranslation();
  return (
    <section className="nzd-section" aria-labelledby="score-title">
      <h2 id="score-title">{t('barriers.score.title')}</h2>
      {barrier.score ? <ScoreFacts score={barrier.score} /> : <p>{t('barriers.score.nobody')}</p>}
      <Link to={`/citta/${city}/barriere/valutazioni`}>{t('barriers.score.toRounds')}</Link>
    </section>
  );
}

/** Edits the version that was opened; what somebody else saved meanwhile is never overwritten. */
function Editor({ barrier, city, onDone }: { barrier: Barrier; city: string; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const roles = useRoles(city);
  const [base] = useState(barrier);
  const save = async (values: BarrierValues) => {
    const changed = changedKeys(valuesOf(base), values);
    if (changed.length > 0) {
      await call(BarrierService.method.updateBarrier, {
        barrier: messageOf(values, base),
        updateMask: { paths: maskOf(changed) },
      });
      await client.invalidateQueries({ queryKey: ['barriers'] });
      await client.invalidateQueries({ queryKey: ['activity'] });
      announce(t('form.savedNow'));
    }
    onDone();
  };
  return (
    <BarrierForm
      city={city}
      resource={base.name}
      initial={valuesOf(base)}
      submitLabel={t('action.save')}
      publishes={mayPublish(roles)}
      onSubmit={save}
      onCancel={onDone}
    />
  );
}
