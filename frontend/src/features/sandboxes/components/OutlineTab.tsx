import { useTranslation } from 'react-i18next';
import {
  Norm_Level,
  Norm_Subject,
  Norm_Treatment,
  Outline_Species,
  Powers_Route,
  Powers_Verdict,
  type Norm,
} from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { leverCode } from '@shared/model/levers';
import { Refusal } from '@shared/ui/Refusal';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { TestList } from './TestList';
import { TextFacts } from './TextFacts';

const tones: Readonly<Record<Powers_Verdict, Tone>> = {
  [Powers_Verdict.UNSPECIFIED]: 'off',
  [Powers_Verdict.OWN]: 'ok',
  [Powers_Verdict.AUTHORITY]: 'warn',
  [Powers_Verdict.EXCLUDED]: 'no',
};

/** Why something is tried, and which rules it touches. */
export function OutlineTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const outline = sandbox.outline;
  if (!outline) return null;
  return (
    <>
      <TextFacts
        facts={[
          [
            'species',
            outline.species === Outline_Species.UNSPECIFIED
              ? ''
              : t(`sandboxes.species.${Outline_Species[outline.species]}`),
          ],
          ['problem', outline.problem],
          ['hypothesis', outline.hypothesis],
          ['benefit', outline.benefit],
          ['legalBasis', outline.legalBasis],
          ['authorities', outline.authorities],
          ['levers', outline.levers.map((lever) => t(`lever.${leverCode(lever)}`)).join(', ')],
        ]}
      />
      <TestList tests={outline.tests} />
      <h2>{t('sandboxes.field.norms')}</h2>
      {outline.norms.length === 0 ? (
        <p>{t('sandboxes.noNorms')}</p>
      ) : (
        <ul className="nzd-items">
          {outline.norms.map((norm) => (
            <NormItem key={norm.id} norm={norm} />
          ))}
        </ul>
      )}
      <p className="nzd-small">{t('sandboxes.powersGuide')}</p>
    </>
  );
}

function NormItem({ norm }: { norm: Norm }) {
  const { t } = useTranslation();
  const verdict = norm.powers?.verdict ?? Powers_Verdict.UNSPECIFIED;
  const route = t(`sandboxes.route.${Powers_Route[norm.powers?.route ?? 0]}`);
  const departs = norm.treatment !== Norm_Treatment.KEPT;
  return (
    <li className="nzd-card">
      <p>
        <strong>{norm.citation}</strong>{' '}
        {departs && (
          <StateBadge tone={tones[verdict]}>{t(`sandboxes.powers.${Powers_Verdict[verdict]}`)}</StateBadge>
        )}
      </p>
      <p className="nzd-small">
        {t(`sandboxes.level.${Norm_Level[norm.level]}`)} ·{' '}
        {t(`sandboxes.subject.${Norm_Subject[norm.subject]}`)} ·{' '}
        {t(`sandboxes.treatment.${Norm_Treatment[norm.treatment]}`)}
      </p>
      {norm.note && <p>{norm.note}</p>}
      {departs && verdict !== Powers_Verdict.OWN && (
        <Refusal
          tone="note"
          what={t(`sandboxes.powersWhat.${Powers_Verdict[verdict]}`)}
          why={t(`sandboxes.powersWhy.${Powers_Verdict[verdict]}`)}
          cure={route}
        />
      )}
    </li>
  );
}
