import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { formatDay } from '@shared/format/format';
import { Icon } from '@shared/ui/Icon';
import { useOrganisationNames } from '../model/use-organisation-names';

/** What goes with the answer: the objection, dissent, the formal act and its draft. */
export function AnswerPanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { objection, dissents, act } = decision;
  const nameOf = useOrganisationNames(decision.seats.map((seat) => seat.organisation));
  const seatName = (seat: string) =>
    nameOf(decision.seats.find((one) => one.seat === seat)?.organisation ?? '');
  if (!objection && dissents.length === 0 && !act && !decision.adoptedDay) return null;
  return (
    <section className="nzd-section" aria-labelledby="answer-title">
      <h2 id="answer-title">{t('decisions.answer')}</h2>
      {objection && (
        <p>
          <Icon name="it-warning-circle" size="xs" />{' '}
          {t('decisions.objectionBy', { who: seatName(objection.seat) })} {objection.reason}
        </p>
      )}
      {dissents.map((dissent) => (
        <p key={`${dissent.seat}${dissent.statement}`}>
          {t('decisions.dissentBy', { who: seatName(dissent.seat) })} {dissent.statement}
        </p>
      ))}
      {act && (
        <p>
          {t('decisions.actIs', { body: act.body, number: act.number, day: formatDay(act.actDay) })}{' '}
          {act.uri && (
            <a href={act.uri} rel="noreferrer noopener" target="_blank">
              {t('decisions.openAct')}
            </a>
          )}
        </p>
      )}
      {decision.adoptedDay && (
        <a className="btn btn-outline-primary btn-sm" href={`/api/v1/${decision.name}:downloadAct`} download>
          <Icon name="it-download" colour="primary" /> {t('decisions.downloadAct')}
        </a>
      )}
    </section>
  );
}
