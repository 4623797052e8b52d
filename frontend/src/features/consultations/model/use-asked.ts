import { call } from '@shared/api/call';
import { Consultation_State } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ConsultationService } from '@shared/api/gen/nzd/consultations/v1/consultation_service_pb';
import { useAll } from '@shared/api/use-all';
import { cityName } from '@shared/auth/use-city';

/** Names of the open consultations that ask an organisation of the reader; nothing while they are being read. */
export function useAsked(city: string, enabled: boolean): ReadonlySet<string> | undefined {
  const all = useAll(
    'consultations',
    [city, 'asks-own'],
    (pageToken, signal) =>
      call(
        ConsultationService.method.listConsultations,
        {
          parent: cityName(city),
          asksOwn: true,
          states: [Consultation_State.OPEN],
          pageSize: 200,
          pageToken,
        },
        signal,
      ),
    { enabled },
  );
  return all.data && new Set(all.data.flatMap((page) => page.consultations.map((one) => one.name)));
}
