import { timestampDate } from '@bufbuild/protobuf/wkt';
import { ClockService } from '@shared/api/gen/nzd/activity/v1/clock_service_pb';
import { useCall } from '@shared/api/use-call';

const everyMinutes = 60_000;

/** The time as the services take it; a demonstration's may be ahead. */
export function useClock() {
  return useCall('clock', ClockService.method.getClock, {}, { refetchInterval: everyMinutes });
}

/** That time; the browser's own until the services have told theirs. */
export function useNow(): Date {
  const { data } = useClock();
  return data?.now ? timestampDate(data.now) : new Date();
}
