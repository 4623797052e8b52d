import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Assessment_Stance } from '@shared/api/gen/nzd/stakeholders/v1/assessment_pb';
import { AssessmentService } from '@shared/api/gen/nzd/stakeholders/v1/assessment_service_pb';
import { useCall } from '@shared/api/use-call';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Moment } from '@shared/ui/Moment';
import { Skeleton } from '@shared/ui/Skeleton';
import { strategyOf } from '../model/matrix';

interface HistoryProps {
  city: string;
  organisation: string;
  onClose: () => void;
}

/** Every judgement of an organisation, newest first: none is ever changed. */
export function AssessmentHistory({ city, organisation, onClose }: HistoryProps) {
  const { t } = useTranslation();
  const list = useCall(
    'assessments',
    AssessmentService.method.listAssessments,
    { parent: `cities/${city}`, organisation, pageSize: 50 },
    { enabled: organisation !== '' },
  );
  return (
    <Dialog
      title={list.data?.assessments[0]?.organisationTitle ?? t('matrix.history')}
      open={organisation !== ''}
      side
      onClose={onClose}
    >
      {list.isPending && <Skeleton lines={4} />}
      <ProblemNotice error={list.error} />
      <ol className="nzd-history">
        {list.data?.assessments.map((one) => (
          <li key={one.name}>
            <p className="nzd-history-head">
              <strong>{t(`strategy.${strategyOf(one)}`)}</strong> · <PersonName subject={one.creator} />{' '}
              {one.createTime && <Moment at={timestampDate(one.createTime)} />}
            </p>
            <p>
              {t('matrix.judgement', {
                power: one.power,
                interest: one.interest,
                stance: t(`stance.${Assessment_Stance[one.stance]}`),
              })}
            </p>
            <p>{one.rationale}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
