import type { DescMethod, DescMethodUnary } from '@bufbuild/protobuf';
import { routeOf } from '@shared/api/call';
import { EmissionCalculatorService } from '@shared/api/gen/nzd/indicators/v1/emission_calculator_service_pb';
import { EnergyCalculatorService } from '@shared/api/gen/nzd/indicators/v1/energy_calculator_service_pb';
import { FinanceCalculatorService } from '@shared/api/gen/nzd/indicators/v1/finance_calculator_service_pb';
import { ResourceCalculatorService } from '@shared/api/gen/nzd/indicators/v1/resource_calculator_service_pb';
import { TargetCalculatorService } from '@shared/api/gen/nzd/indicators/v1/target_calculator_service_pb';
import { sheets, type Sheet } from './sheets';

/** A calculator: a method of the contract with what people read about it. */
export interface Calculator {
  /** Name in addresses, for example activity-emissions. */
  id: string;
  method: DescMethodUnary;
  sheet: Sheet;
}

const services = [
  EmissionCalculatorService,
  TargetCalculatorService,
  EnergyCalculatorService,
  ResourceCalculatorService,
  FinanceCalculatorService,
];

const idOf = (method: DescMethod): string =>
  /\/calculators\/([a-z0-9-]+):run$/.exec(routeOf(method).template)?.[1] ?? '';
const isUnary = (method: DescMethod): method is DescMethodUnary => method.methodKind === 'unary';

/** All methods of the contract that calculate, by the name in their route. */
export const methods: ReadonlyMap<string, DescMethodUnary> = new Map(
  services
    .flatMap((service) => service.methods)
    .filter(isUnary)
    .map((method) => [idOf(method), method]),
);

export function calculatorOf(id: string): Calculator | undefined {
  const method = methods.get(id);
  const sheet = sheets.get(id);
  return method && sheet ? { id, method, sheet } : undefined;
}

export const calculators: readonly Calculator[] = [...methods.keys()].flatMap((id) => {
  const found = calculatorOf(id);
  return found ? [found] : [];
});
