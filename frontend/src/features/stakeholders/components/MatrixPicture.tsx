import { useTranslation } from 'react-i18next';
import { Assessment_Stance, type Assessment } from '@shared/api/gen/nzd/stakeholders/v1/assessment_pb';
import { inField, strategyOf } from '../model/matrix';

const scale = [1, 2, 3, 4, 5] as const;

/** Power against interest as a picture of five by five fields; the table below says the same in words. */
export function MatrixPicture({ assessments }: { assessments: readonly Assessment[] }) {
  const { t } = useTranslation();
  return (
    // Wider than a phone: the keyboard scrolls it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <figure className="nzd-matrix" aria-label={t('matrix.picture')} tabIndex={0}>
      <div className="nzd-matrix-grid" aria-hidden="true">
        <span className="nzd-matrix-axis-y">{t('field.assessments.power')} →</span>
        {[...scale].reverse().map((power) => (
          <div key={power} className="nzd-matrix-row">
            <span className="nzd-matrix-mark">{power}</span>
            {scale.map((interest) => (
              <div
                key={interest}
                className={`nzd-matrix-field nzd-matrix-${strategyOf({ power, interest })}`}
              >
                {inField(assessments, power, interest).map((one) => (
                  <span
                    key={one.organisation}
                    className={`nzd-matrix-dot nzd-stance-${Assessment_Stance[one.stance].toLowerCase()}`}
                    title={`${one.organisationTitle} · ${t(`stance.${Assessment_Stance[one.stance]}`)}`}
                  >
                    {one.organisationTitle}
                  </span>
                ))}
              </div>
            ))}
          </div>
        ))}
        <div className="nzd-matrix-row">
          <span className="nzd-matrix-mark" />
          {scale.map((interest) => (
            <span key={interest} className="nzd-matrix-mark">
              {interest}
            </span>
          ))}
        </div>
        <span className="nzd-matrix-axis-x">{t('field.assessments.interest')} →</span>
      </div>
      <figcaption className="nzd-small">{t('matrix.caption')}</figcaption>
    </figure>
  );
}
