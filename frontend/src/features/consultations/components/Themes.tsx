import { useTranslation } from 'react-i18next';
import { Theme_Outcome, type Theme } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { outcomeCode } from '../model/consultation';

const tones: Readonly<Record<number, Tone>> = {
  [Theme_Outcome.ACCEPTED]: 'ok',
  [Theme_Outcome.PARTLY_ACCEPTED]: 'ok',
  [Theme_Outcome.EVALUATING]: 'late',
  [Theme_Outcome.REJECTED]: 'no',
};

/** You said, we did: side by side on a wide screen, one under the other on a phone. */
export function Themes({ themes }: { themes: readonly Theme[] }) {
  const { t } = useTranslation();
  return (
    <ol className="nzd-themes">
      {themes.map((theme) => (
        <li key={theme.id} className="nzd-card">
          <h3>
            {theme.title}{' '}
            <StateBadge tone={tones[theme.outcome] ?? 'off'}>
              {t(`consultations.outcome.${outcomeCode(theme.outcome)}`)}
            </StateBadge>
          </h3>
          <dl>
            <div>
              <dt>{t('consultations.theme.said')}</dt>
              <dd>{theme.said}</dd>
            </div>
            <div>
              <dt>{t('consultations.theme.reply')}</dt>
              <dd>{theme.reply || t('consultations.theme.noReply')}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
