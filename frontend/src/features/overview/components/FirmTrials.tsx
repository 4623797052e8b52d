import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sandbox_State } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { StateBadge } from '@shared/ui/StateBadge';

/** Trials that the firm takes part in, and whether it has agreed; nothing where there are none. */
export function FirmTrials({ city, organisation }: { city: string; organisation: string }) {
  const { t } = useTranslation();
  const list = useCall('sandboxes', SandboxService.method.listSandboxes, {
    parent: `cities/${city}`,
    pageSize: 200,
  });
  const trials = (list.data?.sandboxes ?? []).flatMap((sandbox) => {
    const part = sandbox.design?.participants.find((one) => one.organisation === organisation);
    return part
      ? [{ sandbox, agreed: sandbox.consents.some((consent) => consent.participant === part.id) }]
      : [];
  });
  if (list.error) return <ProblemNotice error={list.error} />;
  if (trials.length === 0) return null;
  return (
    <section aria-labelledby="firm-trials">
      <h2 id="firm-trials">{t('home.firmTrials')}</h2>
      <ul className="nzd-tasks">
        {trials.map(({ sandbox, agreed }) => (
          <li key={sandbox.name}>
            <Link to={pageOf(sandbox.name) ?? ''}>{sandbox.title}</Link>{' '}
            <StateBadge tone="note">
              {t(`sandboxes.state.${Sandbox_State[sandbox.state].toLowerCase()}`)}
            </StateBadge>{' '}
            <StateBadge tone={agreed ? 'ok' : 'warn'}>
              {t(agreed ? 'sandboxes.consented' : 'sandboxes.notConsented')}
            </StateBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}
