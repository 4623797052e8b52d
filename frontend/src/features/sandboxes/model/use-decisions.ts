import { Decision_State } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useCall } from '@shared/api/use-call';

/** The decisions of a city that an approval can rest on; what is chosen already stays a choice. */
export function useDecisions(city: string, chosen: string) {
  const query = useCall('decisions', DecisionService.method.listDecisions, {
    parent: `cities/${city}`,
    pageSize: 100,
  });
  const options = (query.data?.decisions ?? [])
    .filter((one) => one.state !== Decision_State.REJECTED && one.state !== Decision_State.WITHDRAWN)
    .map((one) => ({ value: one.name, label: one.title }));
  return chosen && !options.some((one) => one.value === chosen)
    ? [...options, { value: chosen, label: chosen }]
    : options;
}
