import { useTranslation } from 'react-i18next';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import type { Measure } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { localized } from '@shared/model/localized';
import { EarlierList } from './EarlierList';
import { useMeasureText } from './use-measure-text';

/** What a measure says: definition, unit, how its values are put together, how they are collected. */
export function MeasureSheet({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const words = useMeasureText();
  const { sheet } = measure;
  const facts: readonly [string, string][] = [
    ['definition', localized(measure.definition?.text)],
    ['unit', words.unit(measure)],
    ['overTime', words.overTime(measure)],
    ['overUnits', words.overUnits(measure)],
    ['sector', sheet?.sector ?? ''],
    ['collectionMethod', localized(sheet?.collectionMethod?.text)],
    ['collectionFrequency', localized(sheet?.collectionFrequency?.text)],
    [
      'collecting',
      measure.collectionPeriod > 0
        ? t('measure.deadline', {
            period: t(`periodType.${Indicator_PeriodType[measure.collectionPeriod]}`),
            count: measure.deadlineDays,
          })
        : '',
    ],
    ['responsible', sheet?.responsible ?? ''],
    ['qualityNotes', localized(sheet?.qualityNotes?.text)],
    ['disaggregations', (sheet?.disaggregations ?? []).join(', ')],
    ['version', measure.version > 0 ? String(measure.version) : ''],
  ];
  return (
    <section className="nzd-section" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{t('measure.sheet')}</h2>
      <dl className="nzd-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`field.measures.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <EarlierList
        versions={measure.earlierVersions}
        words={(one) =>
          [localized(one.definition?.text), words.unit(one), words.overTime(one), words.overUnits(one)].join(
            ' · ',
          )
        }
      />
    </section>
  );
}
