import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityChoices } from '@shared/auth/use-city-choices';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useSession } from '@shared/auth/SessionContext';
import { formatDay } from '@shared/format/format';
import type { AskedField } from '@shared/model/asked-fields';
import { useUrlState } from '@shared/model/use-url-state';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { usePersonWords } from '@shared/parts/use-person-words';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { StateBadge } from '@shared/ui/StateBadge';
import { Stepper } from '@shared/ui/Stepper';
import { DesignTab } from '../components/DesignTab';
import { EndTab } from '../components/EndTab';
import { MetricsTab } from '../components/MetricsTab';
import { NextSteps } from '../components/NextSteps';
import { OutlineTab } from '../components/OutlineTab';
import { ReplicasTab } from '../components/ReplicasTab';
import { SuspensionNotice } from '../components/SuspensionNotice';
import { TimeLeft } from '../components/TimeLeft';
import { TrialTab } from '../components/TrialTab';
import { actions } from '../model/actions';
import { deeds } from '../model/deeds';
import { isTimed, stateCode, stateTone, wayOf } from '../model/sandbox';
import { mayReplicate } from '../model/rights';
import { useChoices } from '../model/use-choices';

const tabs = ['outline', 'design', 'metrics', 'trial', 'end', 'replicas'] as const;
type Tab = (typeof tabs)[number];

export function SandboxPage() {
  const { t } = useTranslation();
  const { city = '', sandbox = '' } = useParams();
  const name = `cities/${city}/sandboxes/${sandbox}`;
  const query = useCall('sandboxes', SandboxService.method.getSandbox, { name });
  return (
    <ReadPage query={query} title={t('sandboxes.one')}>
      {(found) => <Loaded sandbox={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ sandbox, city }: { sandbox: Sandbox; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const code = stateCode(sandbox.state);
  const [asking, setAsking] = useState<{ kind: 'action' | 'deed'; code: string }>();
  const canWrite = useMayWrite(sandbox);
  const person = usePersonWords([sandbox.proposer, sandbox.manager]);
  const { design } = sandbox;
  return (
    <>
      <PageHeader
        title={sandbox.title}
        purpose={t('sandboxes.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.sandboxes'), to: `/citta/${city}/sandbox` },
          { label: sandbox.title },
        ]}
        badge={<StateBadge tone={stateTone(code)}>{t(`sandboxes.state.${code}`)}</StateBadge>}
        action={
          canWrite && (
            <Link className="btn btn-outline-primary" to="modifica">
              <Icon name="it-pencil" colour="primary" /> {t('action.edit')}
            </Link>
          )
        }
      />
      {design?.startDay && design.endDay && (
        <p>
          <Icon name="it-clock" size="sm" />{' '}
          {t('sandboxes.fromTo', { from: formatDay(design.startDay), to: formatDay(design.endDay) })}
          {isTimed(sandbox) && (
            <>
              {' · '}
              <TimeLeft sandbox={sandbox} />
            </>
          )}
        </p>
      )}
      <p className="nzd-small">
        {[
          sandbox.proposer && t('sandboxes.proposedBy', { name: person(sandbox.proposer) }),
          sandbox.manager && t('sandboxes.managedBy', { name: person(sandbox.manager) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Stepper
        across
        label={t('sandboxes.way')}
        steps={wayOf(sandbox).map((step) => ({
          key: step.code,
          label: t(`sandboxes.state.${step.code}`),
          standing: step.standing,
        }))}
      />
      <SuspensionNotice sandbox={sandbox} />
      <div className="nzd-work">
        <Tabs sandbox={sandbox} />
        <div>
          <NextSteps
            sandbox={sandbox}
            onTake={(action) => setAsking({ kind: 'action', code: action })}
            onRecord={(deed) => setAsking({ kind: 'deed', code: deed })}
          />
          <Replicate sandbox={sandbox} city={city} />
        </div>
      </div>
      <Thread resource={sandbox.name} />
      <ResourceHistory resource={sandbox.name} />
      {asking && (
        <AskedFor
          key={asking.code}
          sandbox={sandbox}
          kind={asking.kind}
          code={asking.code}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

/** Only the proposer, the manager and the coordinator write it: the pages ask nobody else to try. */
function useMayWrite(sandbox: Sandbox): boolean {
  const session = useSession();
  const { city = '' } = useParams();
  if (!session.signedIn) return false;
  const roles = session.tenants.find((tenant) => tenant.code === city)?.roles ?? [];
  return (
    roles.includes('city-coordinator') || [sandbox.proposer, sandbox.manager].includes(session.person.id)
  );
}

function Tabs({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const open: Tab = tabs.find((tab) => tab === url.get('scheda')) ?? 'outline';
  return (
    <div>
      <div role="tablist" aria-label={t('sandboxes.one')} className="nzd-tabs">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === open}
            aria-controls="sandbox-panel"
            className={tab === open ? 'active' : undefined}
            onClick={() => url.change({ scheda: tab }, { replace: true })}
          >
            {t(`sandboxes.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="sandbox-panel" aria-labelledby={`tab-${open}`}>
        <Panel tab={open} sandbox={sandbox} />
      </div>
    </div>
  );
}

function Panel({ tab, sandbox }: { tab: Tab; sandbox: Sandbox }) {
  switch (tab) {
    case 'outline':
      return <OutlineTab sandbox={sandbox} />;
    case 'design':
      return <DesignTab sandbox={sandbox} />;
    case 'metrics':
      return <MetricsTab sandbox={sandbox} />;
    case 'trial':
      return <TrialTab sandbox={sandbox} />;
    case 'end':
      return <EndTab sandbox={sandbox} />;
    default:
      return <ReplicasTab sandbox={sandbox} />;
  }
}

/** People of another city may take the trial over. */
function Replicate({ sandbox, city }: { sandbox: Sandbox; city: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const choices = useCityChoices();
  const label = useCityLabel();
  if (!session.signedIn) return null;
  const own = session.tenants
    .filter((tenant) => tenant.code !== city && choices.includes(tenant.code) && mayReplicate(tenant.roles))
    .map((tenant) => tenant.code);
  if (own.length === 0) return null;
  return (
    <div className="nzd-card">
      <h2>{t('sandboxes.replicate')}</h2>
      <p>{t('sandboxes.replicateWhy')}</p>
      {own.map((code) => (
        <Link
          key={code}
          className="btn btn-outline-primary btn-sm"
          to={`/citta/${code}/sandbox/replica?da=${encodeURIComponent(sandbox.name)}`}
        >
          {t('sandboxes.replicateIn', { city: label(code) })}
        </Link>
      ))}
    </div>
  );
}

/** Where there is one choice alone, or the first is oneself, it stands there at first. */
function withChoices(field: AskedField, options: readonly { value: string; label: string }[]): AskedField {
  const first = options[0]?.value;
  return first && (options.length === 1 || field.key === 'manager')
    ? { ...field, options, start: first }
    : { ...field, options };
}

interface AskedForProps {
  sandbox: Sandbox;
  kind: 'action' | 'deed';
  code: string;
  onClose: () => void;
}

function AskedFor({ sandbox, kind, code, onClose }: AskedForProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const choices = useChoices(sandbox);
  const asked = kind === 'action' ? actions[code] : deeds[code];
  if (!asked) return null;
  const label = t(kind === 'action' ? `sandboxes.action.${code}` : `sandboxes.deed.${code}`);
  return (
    <FieldsDialog
      title={label}
      explanation={t(kind === 'action' ? `sandboxes.actionSays.${code}` : `sandboxes.deedSays.${code}`)}
      submitLabel={label}
      texts="sandboxes.field"
      fields={asked.fields.map((field) =>
        field.kind === 'select' ? withChoices(field, choices(field.key, code)) : field,
      )}
      onSend={async (values) => {
        await asked.send(sandbox, values);
        await client.invalidateQueries({ queryKey: ['sandboxes'] });
      }}
      onClose={onClose}
    />
  );
}
