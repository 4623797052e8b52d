import { useTranslation } from 'react-i18next';
import {
  Measure_OverTime,
  Measure_OverUnits,
  type Measure,
} from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { kindLabel, unitLabel } from '@shared/format/unit';
import { codeOf } from '@shared/model/choices';
import { useMeasures } from './FirmEntry';

type Said = Pick<Measure, 'unit' | 'kind' | 'overTime' | 'overUnits' | 'weight'>;

/** Unit and ways of putting together of a measure in words. */
export function useMeasureText() {
  const { t } = useTranslation();
  const { nameOf } = useMeasures();
  const way = (group: string, code: string) => (code ? t(`${group}.${code}`) : t('measure.never'));
  return {
    unit: ({ unit, kind }: Said) => `${unitLabel(t, unit)}${kind ? ` · ${kindLabel(t, kind)}` : ''}`,
    overTime: ({ overTime }: Said) => way('overTime', codeOf(Measure_OverTime, overTime)),
    overUnits: ({ overUnits, weight }: Said) =>
      [way('overUnits', codeOf(Measure_OverUnits, overUnits)), ...(weight ? [nameOf(weight)] : [])].join(
        ': ',
      ),
  };
}
