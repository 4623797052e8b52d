import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import {
  CommonMember_Answer,
  type CommonBarrier,
  type CommonMember,
} from '@shared/api/gen/nzd/barriers/v1/common_barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { reasonField } from '@shared/model/asked-fields';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { Moment } from '@shared/ui/Moment';
import { BarrierLink, BarrierState, ScoreWord } from './BarrierWords';

/** The barriers side by side: what each city says, where it stands, and which remedies worked. */
export function CommonMembers({ common }: { common: CommonBarrier }) {
  return (
    <ul className="nzd-cards">
      {common.members.map((member) => (
        <MemberCard key={member.barrier} common={common} member={member} />
      ))}
    </ul>
  );
}

function MemberCard({ common, member }: { common: CommonBarrier; member: CommonMember }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const { content } = member;
  return (
    <li className="nzd-card">
      <h2>{label(cityOf(member.barrier))}</h2>
      {content ? (
        <>
          <p>
            <BarrierLink barrier={content} />
          </p>
          <p>
            <BarrierState state={content.state} /> <ScoreWord barrier={content} />
          </p>
          <p lang={content.language || undefined}>{content.statement}</p>
          <p>
            <strong>{t('field.barriers.remedy')}:</strong> {content.remedy || t('barriers.common.noRemedy')}
          </p>
        </>
      ) : (
        <p className="nzd-small">{t('barriers.common.unread')}</p>
      )}
      <p className="nzd-small">
        {t(`barriers.answer.${CommonMember_Answer[member.answer]}`)}{' '}
        {member.answerTime && <Moment at={timestampDate(member.answerTime)} />}
        {member.reason && <span className="nzd-quote">«{member.reason}»</span>}
      </p>
      <Answer common={common} member={member} />
    </li>
  );
}

/** The coordinator of the city says yes or no. */
function Answer({ common, member }: { common: CommonBarrier; member: CommonMember }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const roles = useRoles(cityOf(member.barrier));
  const [refusing, setRefusing] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const alive = common.state === 'proposed' || common.state === 'confirmed';
  if (member.answer !== CommonMember_Answer.PENDING || !alive) return null;
  if (!roles.includes('city-coordinator'))
    return <p className="nzd-small">{t('barriers.common.whoAnswers')}</p>;
  const say = async (same: boolean, reason: string) => {
    await call(CommonBarrierService.method.answerCommonBarrier, {
      name: common.name,
      etag: common.etag,
      barrier: member.barrier,
      same,
      reason,
    });
    for (const key of ['commonBarriers', 'barriers', 'activity'])
      await client.invalidateQueries({ queryKey: [key] });
    announce(t(`barriers.answer.${same ? 'YES' : 'NO'}`));
  };
  return (
    <>
      <ProblemNotice error={problem} />
      <div className="nzd-form-actions">
        <button
          type="button"
          className="btn btn-primary btn-sm"
          onClick={() => void say(true, '').catch(setProblem)}
        >
          {t('barriers.common.yes')}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setRefusing(true)}>
          {t('barriers.common.no')}
        </button>
      </div>
      {refusing && (
        <FieldsDialog
          title={t('barriers.common.no')}
          explanation={t('barriers.stepHelp.other')}
          submitLabel={t('barriers.common.no')}
          fields={[reasonField]}
          texts="barriers.stepField"
          onSend={(values) => say(false, values['reason'] ?? '')}
          onClose={() => setRefusing(false)}
        />
      )}
    </>
  );
}
