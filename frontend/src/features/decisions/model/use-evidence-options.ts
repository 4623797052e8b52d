import { useTranslation } from 'react-i18next';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { localized } from '@shared/model/localized';

export interface EvidenceOption {
  value: string;
  label: string;
}

/** What a decision of a city may rest on. */
export function useEvidenceOptions(): readonly EvidenceOption[] {
  const { t } = useTranslation();
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  return (indicators.data?.indicators ?? []).map((one) => ({
    value: one.name,
    label: t('decisions.evidenceKind', {
      kind: t('activity.collection.indicators'),
      name: localized(one.displayName?.text),
    }),
  }));
}
