import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import {
  LikenessGround_Kind,
  type Likeness,
  type LikenessGround,
  type Suggestion,
} from '@shared/api/gen/nzd/barriers/v1/common_barrier_pb';
import { useSession } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatPercent } from '@shared/format/format';
import { cityOf, lastPart } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { BarrierLink, BarrierState } from './BarrierWords';

export const pageOfCommon = (name: string, city: string) =>
  `/citta/${city}/barriere/comuni/${lastPart(name)}`;

/** Why two barriers may be the same, the weightiest reason first. */
export function LikenessText({ likeness }: { likeness: Likeness }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="nzd-small">{t('barriers.likeness.score', { score: formatPercent(likeness.score, 0) })}</p>
      <ul className="nzd-small">
        {likeness.grounds.map((ground) => (
          <li key={ground.kind}>
            {t(`barriers.likeness.${LikenessGround_Kind[ground.kind]}`)}: <Shared ground={ground} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Shared({ ground }: { ground: LikenessGround }) {
  const { t } = useTranslation();
  const code = (text: string, prefix: string) => text.replace(prefix, '');
  const words: Record<LikenessGround_Kind, (text: string) => string> = {
    [LikenessGround_Kind.UNSPECIFIED]: (text) => text,
    [LikenessGround_Kind.WORDS]: (text) => text,
    [LikenessGround_Kind.DIMENSION]: (text) => t(`barriers.dimension.${code(text, 'DIMENSION_')}`),
    [LikenessGround_Kind.BARRIER_CLASS]: (text) => t(`barriers.class.${code(text, 'BARRIER_CLASS_')}`),
    [LikenessGround_Kind.GOVERNANCE_LEVEL]: (text) => t(`barriers.level.${code(text, 'GOVERNANCE_LEVEL_')}`),
    [LikenessGround_Kind.LEVERS]: (text) => t(`lever.${code(text, 'LEVER_')}`),
  };
  return <>{ground.shared.map(words[ground.kind]).join(', ')}</>;
}

/** One pair, and for a coordinator of either city the step to propose it. */
export function SuggestionCard({ suggestion, city }: { suggestion: Suggestion; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const session = useSession();
  const { barrier, other, likeness } = suggestion;
  if (!barrier || !other || !likeness) return null;
  const coordinates = (name: string) =>
    session.signedIn &&
    session.tenants.some(
      (tenant) => tenant.code === cityOf(name) && tenant.roles.includes('city-coordinator'),
    );
  const own = [barrier, other].find((one) => coordinates(one.name));
  const theirs = own === other ? barrier : other;
  return (
    <li className="nzd-card">
      {[barrier, other].map((one) => (
        <p key={one.name}>
          <strong>{label(cityOf(one.name))}</strong>: <BarrierLink barrier={one} />{' '}
          <BarrierState state={one.state} />
        </p>
      ))}
      <LikenessText likeness={likeness} />
      {own ? (
        <ProposeButton own={own.name} other={theirs.name} city={city} to={label(cityOf(theirs.name))} />
      ) : (
        <p className="nzd-small">{t('barriers.common.whoProposes')}</p>
      )}
    </li>
  );
}

function ProposeButton({ own, other, city, to }: { own: string; other: string; city: string; to: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [requestId] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<unknown>();
  const propose = async () => {
    try {
      const common = await call(CommonBarrierService.method.proposeCommonBarrier, {
        barrier: own,
        others: [other],
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['barriers'] });
      await client.invalidateQueries({ queryKey: ['commonBarriers'] });
      void navigate(pageOfCommon(common.name, city));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <ProblemNotice error={problem} />
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => void propose()}>
        {t('barriers.common.propose', { city: to })}
      </button>
    </>
  );
}
