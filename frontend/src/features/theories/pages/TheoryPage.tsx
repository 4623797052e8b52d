import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { TheoryStatus } from '@shared/api/gen/nzd/theories/v1/status_pb';
import { Theory_State, type Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { ReadPage } from '@shared/parts/ReadPage';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { EdgeDrawer } from '../components/EdgeDrawer';
import { ElementDialog } from '../components/ElementDialog';
import { Outline } from '../components/Outline';
import { PresenceBar } from '../components/PresenceBar';
import { Problems } from '../components/Problems';
import { StatementDrawer } from '../components/StatementDrawer';
import { TheoryEditor } from '../components/TheoryEditor';
import { Tiers } from '../components/Tiers';
import { Tools } from '../components/Tools';
import { Versions } from '../components/Versions';
import { ViewTabs, viewOf } from '../components/ViewTabs';
import { TheoryLife } from '../components/TheoryLife';
import { newNode, type Draft } from '../model/operations';
import { lanesOf } from '../model/outline';
import { usePresence } from '../model/use-presence';
import { useEditing, useTheory } from '../model/use-theory';
import { stateCode, stateTone } from '../model/words';

const Graph = lazy(async () => ({ default: (await import('../components/Graph')).Graph }));

export function TheoryPage() {
  const { t } = useTranslation();
  const { city = '', theory: id = '' } = useParams();
  const { theory, status } = useTheory(`cities/${city}/theories/${id}`);
  return (
    <ReadPage query={theory} title={t('theories.one')}>
      {(found) => <Loaded theory={found} status={status.data} city={city} statusError={status.error} />}
    </ReadPage>
  );
}

function Loaded({
  theory,
  status,
  statusError,
  city,
}: {
  theory: Theory;
  status: TheoryStatus | undefined;
  statusError: unknown;
  city: string;
}) {
  const { t } = useTranslation();
  const url = useUrlState();
  const label = useCityLabel();
  const { districtLabel, names } = useDistricts(city);
  const editing = useEditing(theory);
  const [draft, setDraft] = useState<Draft>();
  const [titling, setTitling] = useState(false);
  const lanes = useMemo(() => lanesOf(theory, status), [theory, status]);
  const selected = url.get('nodo');
  const chosenEdge = url.get('arco');
  const others = usePresence(theory.name, selected || chosenEdge);
  const statement = lanes.flatMap((lane) => lane.statements).find((one) => one.node.id === selected);
  const edge = theory.content?.edges.find((one) => one.id === chosenEdge);
  const open = (node: string) => url.change({ nodo: node, arco: undefined });
  const openEdge = (id: string) => url.change({ arco: id, nodo: undefined });
  const view = viewOf(url.get('vista'));
  const add = (tier: string) => setDraft({ kind: 'node', isNew: true, element: newNode(tier) });
  return (
    <>
      <PageHeader
        title={theory.title}
        purpose={theory.description}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.theories'), to: `/citta/${city}/teoria` },
          { label: districtLabel(theory.district) },
        ]}
        badge={
          <StateBadge tone={stateTone(theory.state)}>
            {t(`theories.state.${stateCode(theory.state)}`)}
          </StateBadge>
        }
        action={
          editing.mayTitle && (
            <button type="button" className="btn btn-primary" onClick={() => setTitling(true)}>
              <Icon name="it-pencil" colour="white" /> {t('theories.editTitle')}
            </button>
          )
        }
      />
      <PresenceBar theory={theory} others={others} />
      {theory.state === Theory_State.IN_REVISION && (
        <p className="nzd-theory-alert">
          {t('theories.inRevision', { reason: theory.steps.at(-1)?.reason ?? '' })}
        </p>
      )}
      {Boolean(statusError) && (
        <Refusal what={t('theories.noStatus')} why={t('theories.noStatusWhy')} tone="note" />
      )}
      <ViewTabs view={view} onChange={(next) => url.change({ vista: next })} />
      <div className={view === 'grafo' ? undefined : 'nzd-theory-columns'}>
        <div id="theory-view" role="tabpanel" aria-labelledby={`theory-tab-${view}`}>
          {view === 'albero' && (
            <Outline
              theory={theory}
              lanes={lanes}
              others={others}
              selected={selected}
              onOpen={open}
              onAdd={editing.mayBuild ? add : undefined}
            />
          )}
          {view === 'grafo' && (
            <Suspense fallback={<Skeleton lines={8} tall />}>
              <Graph
                theory={theory}
                lanes={lanes}
                editing={editing}
                onOpen={open}
                onOpenEdge={openEdge}
                onAdd={editing.mayBuild ? add : undefined}
              />
            </Suspense>
          )}
          {view === 'versioni' && <Versions theory={theory} />}
        </div>
        <aside className="nzd-theory-side" aria-label={t('theories.side')}>
          <TheoryLife theory={theory} editing={editing} />
          <Problems theory={theory} onOpen={open} />
          {editing.mayBuild && <Tiers theory={theory} editing={editing} onEdit={setDraft} />}
          <Tools theory={theory} editing={editing} />
        </aside>
      </div>
      <Thread resource={theory.name} />
      <ResourceHistory resource={theory.name} titles={names} />
      <StatementDrawer
        theory={theory}
        statement={statement}
        editing={editing}
        onEdit={setDraft}
        onOpen={open}
        onOpenEdge={openEdge}
        onClose={() => url.change({ nodo: undefined })}
      />
      <EdgeDrawer
        theory={theory}
        edge={edge}
        editing={editing}
        onEdit={setDraft}
        onOpen={open}
        onClose={() => url.change({ arco: undefined })}
      />
      <TheoryEditor theory={theory} open={titling} onClose={() => setTitling(false)} />
      <ElementDialog theory={theory} draft={draft} editing={editing} onClose={() => setDraft(undefined)} />
    </>
  );
}
