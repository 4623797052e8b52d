import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TheoryTest_Kind } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';

interface TestedByProps {
  theory: string;
  kind: TheoryTest_Kind;
  element: string;
}

/** The trials that put an element to the test, as far as the reader may see them; nothing where there are none. */
export function TestedBy({ theory, kind, element }: TestedByProps) {
  const { t } = useTranslation();
  const query = useCall('sandboxes', SandboxService.method.listSandboxes, {
    parent: 'cities/-',
    theory,
    pageSize: 200,
  });
  const trials = (query.data?.sandboxes ?? []).filter((sandbox) =>
    sandbox.outline?.tests.some(
      (one) => one.theory === theory && one.kind === kind && one.element === element,
    ),
  );
  if (trials.length === 0) return null;
  return (
    <p className="nzd-small">
      {t('theories.testedBy')}{' '}
      {trials.map((trial, index) => (
        <span key={trial.name}>
          {index > 0 && ', '}
          <Link to={pageOf(trial.name) ?? ''}>{trial.title}</Link>
        </span>
      ))}
    </p>
  );
}
