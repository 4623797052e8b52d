import { timestampDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Audience_Kind, type Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { formatDay, formatInstant, formatNumber } from '@shared/format/format';
import { useDistricts } from '@shared/model/use-districts';
import { audienceCode, confidentialityCode, levelCode } from '../model/consultation';

const moment = (at: Timestamp | undefined): string => (at ? formatInstant(timestampDate(at)) : '–');

/** What whoever answers must know before: promise, dates, who reads what. */
export function Facts({ consultation, city }: { consultation: Consultation; city: string }) {
  const { t } = useTranslation();
  const { districtLabel } = useDistricts(city);
  const rows: readonly [string, string][] = [
    [t('consultations.field.district'), districtLabel(consultation.district)],
    [
      t('consultations.field.level'),
      consultation.level ? t(`consultations.level.${levelCode(consultation.level)}`) : '–',
    ],
    [t('consultations.field.promise'), consultation.promise || '–'],
    [t('consultations.field.audience'), useAudienceWords(consultation)],
    [t('consultations.field.openTime'), moment(consultation.openTime)],
    [t('consultations.field.closeTime'), moment(consultation.closeTime)],
    [t('consultations.field.replyDueOn'), consultation.replyDueOn ? formatDay(consultation.replyDueOn) : '–'],
    [
      t('consultations.field.confidentiality'),
      consultation.confidentiality
        ? t(`consultations.confidentiality.${confidentialityCode(consultation.confidentiality)}`)
        : '–',
    ],
  ];
  return (
    <dl className="nzd-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {consultation.hiddenResults && (
        <div>
          <dt>{t('consultations.field.hiddenResults')}</dt>
          <dd>{t('consultations.hiddenResultsMeaning')}</dd>
        </div>
      )}
    </dl>
  );
}

function useAudienceWords(consultation: Consultation): string {
  const { t } = useTranslation();
  const kind = consultation.audience?.kind ?? Audience_Kind.OPEN;
  const count = consultation.audienceCount?.organisations ?? 0;
  const words = [t(`consultations.audience.${audienceCode(kind)}`)];
  if (consultation.audience?.citizens) words.push(t('consultations.audience.citizens'));
  if (count > 0) words.push(t('consultations.audienceCount', { count, shown: formatNumber(count) }));
  return words.join(' · ');
}
