import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Answer_State, type Answer } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import { Consultation_State, type Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { formatInstant } from '@shared/format/format';
import { lastPart } from '@shared/model/names';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { stateCode, toneOf } from '../model/consultation';

interface CardsProps {
  consultations: readonly Consultation[];
  answers: readonly Answer[];
  city: string;
  /** Whether a consultation asks the reader. */
  asksReader: (consultation: Consultation) => boolean;
}

/** Consultations as cards; for whoever is asked, with the state of the own answer and the way to it. */
export function ConsultationCards({ consultations, answers, city, asksReader }: CardsProps) {
  return (
    <ul className="nzd-consultation-cards">
      {consultations.map((consultation) => (
        <li key={consultation.name} className="nzd-card">
          <OneCard
            consultation={consultation}
            own={answers.filter((answer) => answer.name.startsWith(`${consultation.name}/`))}
            city={city}
            isAsked={asksReader(consultation)}
          />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  consultation: Consultation;
  own: readonly Answer[];
  city: string;
  isAsked: boolean;
}

function OneCard({ consultation, own, city, isAsked }: CardProps) {
  const { t } = useTranslation();
  const address = `/citta/${city === 'tutte' ? (consultation.name.split('/')[1] ?? '') : city}/consultazioni/${lastPart(consultation.name)}`;
  const isOpen = consultation.state === Consultation_State.OPEN;
  const close = consultation.closeTime && formatInstant(timestampDate(consultation.closeTime));
  const answer = own[0];
  return (
    <>
      <h2>
        <Link to={address}>{consultation.title}</Link>
      </h2>
      <p>
        <StateBadge tone={toneOf(consultation.state)}>
          {t(`consultations.state.${stateCode(consultation.state)}`)}
        </StateBadge>{' '}
        {consultation.illustrative && (
          <SourceMark mark="ILLUSTRATIVE" word={t('consultations.illustrative')} />
        )}
      </p>
      <p className="nzd-small">
        {isOpen && close && t('consultations.until', { close })}
        {isOpen && consultation.minutes > 0 && (
          <> · {t('consultations.minutes', { count: consultation.minutes })}</>
        )}
        {!isOpen && consultation.promise}
      </p>
      {(isAsked || own.length > 0) && isOpen && (
        <Link className="btn btn-primary btn-sm" to={`${address}/risposta`}>
          {t(`consultations.own.${ownState(answer)}`)}
        </Link>
      )}
    </>
  );
}

function ownState(answer: Answer | undefined): 'none' | 'draft' | 'submitted' | 'changed' {
  switch (answer?.state) {
    case Answer_State.SUBMITTED:
      return 'submitted';
    case Answer_State.CHANGED:
      return 'changed';
    case Answer_State.DRAFT:
      return 'draft';
    default:
      return 'none';
  }
}
