import { useTranslation } from 'react-i18next';
import { Theme_Outcome, type Theme } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import type { Question } from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { ResourceLink } from '@shared/parts/ResourceLink';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { outcomeCode } from '../model/consultation';

const tones: Readonly<Record<number, Tone>> = {
  [Theme_Outcome.ACCEPTED]: 'ok',
  [Theme_Outcome.PARTLY_ACCEPTED]: 'ok',
  [Theme_Outcome.EVALUATING]: 'note',
  [Theme_Outcome.REJECTED]: 'no',
};

interface ThemesProps {
  themes: readonly Theme[];
  questions: readonly Question[];
}

/** You said, we did: side by side on a wide screen, one under the other on a phone. */
export function Themes({ themes, questions }: ThemesProps) {
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
              <dd>
                {theme.said}
                <FromQuestions ids={theme.questions} questions={questions} />
              </dd>
            </div>
            <div>
              <dt>{t('consultations.theme.reply')}</dt>
              <dd>
                {theme.reply || t('consultations.theme.noReply')}
                {theme.links.length > 0 && (
                  <ul aria-label={t('consultations.theme.links')}>
                    {theme.links.map((link) => (
                      <li key={`${link.relation} ${link.target}`}>
                        <ResourceLink name={link.target} />
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}

function FromQuestions({ ids, questions }: { ids: readonly string[]; questions: readonly Question[] }) {
  const { t } = useTranslation();
  const titles = questions.filter((question) => ids.includes(question.id)).map((question) => question.title);
  return titles.length > 0 ? (
    <p className="nzd-small">{t('consultations.theme.fromQuestions', { titles: titles.join(' · ') })}</p>
  ) : null;
}
