import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sandbox_State, type Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';
import { useTurning } from '@shared/model/use-turning';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Pager } from '@shared/ui/Pager';
import { StateBadge } from '@shared/ui/StateBadge';

const shown = 10;

/** Trials that the firm takes part in, and whether it has agreed; nothing where there are none. */
export function FirmTrials({ city, organisation }: { city: string; organisation: string }) {
  const { t } = useTranslation();
  const turning = useTurning();
  const list = useCall(
    'sandboxes',
    SandboxService.method.listSandboxes,
    {
      parent: `cities/${city}`,
      participant: organisation,
      pageSize: shown,
      pageToken: turning.token,
    },
    { keep: true },
  );
  const trials = list.data?.sandboxes ?? [];
  if (list.error) return <ProblemNotice error={list.error} />;
  if (trials.length === 0) return null;
  return (
    <section aria-labelledby="firm-trials">
      <h2 id="firm-trials">{t('home.firmTrials')}</h2>
      <ul className="nzd-tasks">
        {trials.map((sandbox) => (
          <Trial key={sandbox.name} sandbox={sandbox} organisation={organisation} />
        ))}
      </ul>
      <Pager paging={turning.paging(list.data?.nextPageToken)} />
    </section>
  );
}

function Trial({ sandbox, organisation }: { sandbox: Sandbox; organisation: string }) {
  const { t } = useTranslation();
  const part = sandbox.design?.participants.find((one) => one.organisation === organisation);
  const agreed = sandbox.consents.some((consent) => consent.participant === part?.id);
  return (
    <li>
      <Link to={pageOf(sandbox.name) ?? ''}>{sandbox.title}</Link>{' '}
      <StateBadge tone="note">
        {t(`sandboxes.state.${Sandbox_State[sandbox.state].toLowerCase()}`)}
      </StateBadge>{' '}
      <StateBadge tone={agreed ? 'ok' : 'warn'}>
        {t(agreed ? 'sandboxes.consented' : 'sandboxes.notConsented')}
      </StateBadge>
    </li>
  );
}
