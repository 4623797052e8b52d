import { useTranslation } from 'react-i18next';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { localized } from '@shared/model/localized';
import { collectionOf, lastPart } from '@shared/model/names';
import { useEvidenceTitles } from './use-evidence-titles';

export interface EvidenceOption {
  value: string;
  label: string;
}

interface Titled {
  name: string;
  title: string;
}

/**
 * What a decision of a city may rest on: indicators, consultations, theories, barriers, sandboxes; and what it rests
 * on already, wherever that lies.
 */
export function useEvidenceOptions(city: string, chosen: readonly string[] = []): readonly EvidenceOption[] {
  const { t } = useTranslation();
  const page = { parent: cityName(city), pageSize: 100 };
  const indicators = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const consultations = useCall('consultations', ConsultationService.method.listConsultations, page);
  const theories = useCall('theories', TheoryService.method.listTheories, page);
  const barriers = useCall('barriers', BarrierService.method.listBarriers, page);
  const sandboxes = useCall('sandboxes', SandboxService.method.listSandboxes, page);
  const all: readonly Titled[] = [
    ...(indicators.data?.indicators ?? []).map((one) => ({
      name: one.name,
      title: localized(one.displayName?.text),
    })),
    ...(consultations.data?.consultations ?? []),
    ...(theories.data?.theories ?? []),
    ...(barriers.data?.barriers ?? []),
    ...(sandboxes.data?.sandboxes ?? []),
  ];
  const titleOf = useEvidenceTitles(chosen);
  const known = new Set(all.map((one) => one.name));
  const others = chosen
    .filter((name) => name !== '' && !known.has(name))
    .map((name) => ({ name, title: titleOf(name) || lastPart(name) }));
  return [...all, ...others].map((one) => ({
    value: one.name,
    label: t('decisions.evidenceKind', {
      kind: t(`activity.collection.${collectionOf(one.name)}`),
      name: one.title,
    }),
  }));
}
