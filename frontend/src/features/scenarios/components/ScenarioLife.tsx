import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import type { Scenario } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { ScenarioStepService } from '@shared/api/gen/nzd/indicators/v1/scenario_step_service_pb';
import { useAll } from '@shared/api/use-all';
import { useCall } from '@shared/api/use-call';
import { reasonField, type AskedField, type Values } from '@shared/model/asked-fields';
import { localized } from '@shared/model/localized';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import { stepsAlong } from '@shared/ui/steps';

const way = ['draft', 'shared', 'frozen', 'adopted'];
const changes = ['scenarios', 'targets'];
const steps = ScenarioStepService.method;
const words: LifeWords = {
  action: 'scenarios.action',
  guard: 'scenarios.guard',
  help: 'scenarios.stepHelp',
  field: 'scenarios.stepField',
};

/** Where a scenario stands; what is missing for freezing or adopting is asked for in the step. */
export function ScenarioLife({ scenario, city }: { scenario: Scenario; city: string }) {
  const { t } = useTranslation();
  const adoption = useAdoption(scenario, city);
  const isWhole = (scenario.result?.missing.length ?? 0) === 0;
  const asks = (action: string): readonly AskedField[] => {
    switch (action) {
      case 'reopen':
        return [reasonField];
      case 'freeze':
        return isWhole ? [] : [{ key: 'acceptMissingBecause', kind: 'area', required: true }];
      case 'adopt':
        return adoption;
      default:
        return [];
    }
  };
  return (
    <LifePanel
      title={t('scenarios.life')}
      words={words}
      way={stepsAlong(way, scenario.state, (state) => t(`scenarios.state.${state}`))}
      actions={scenario.availableActions.map((one) =>
        asks(one.action).length > 0 ? { ...one, missing: [] } : one,
      )}
      log={scenario.steps}
      asks={asks}
      ends={(action) => action === 'reopen'}
      changes={changes}
      onTake={(action, values) => take(scenario, action, values)}
    />
  );
}

async function take(scenario: Scenario, action: string, values: Values): Promise<Scenario> {
  const request = { name: scenario.name, etag: scenario.etag };
  switch (action) {
    case 'share':
      return call(steps.shareScenario, request);
    case 'reopen':
      return call(steps.reopenScenario, { ...request, reason: values['reason'] ?? '' });
    case 'freeze':
      return call(steps.freezeScenario, {
        ...request,
        acceptMissingBecause: values['acceptMissingBecause'] ?? '',
      });
    case 'adopt':
      return call(steps.adoptScenario, {
        ...request,
        decision: values['decision'] ?? '',
        indicator: values['indicator'] ?? '',
      });
    default:
      throw new Error(`No step ${action}`);
  }
}

/** Which decision makes which indicator's target of it. */
function useAdoption(scenario: Scenario, city: string): readonly AskedField[] {
  const enabled = scenario.state === 'frozen';
  const decisions = useAll(
    'decisions',
    [city],
    (pageToken, signal) =>
      call(
        DecisionService.method.listDecisions,
        { parent: `cities/${city}`, pageSize: 200, pageToken },
        signal,
      ),
    { enabled },
  );
  const indicators = useCall(
    'indicators',
    IndicatorService.method.listIndicators,
    { parent: 'cities/programme', pageSize: 200 },
    { enabled },
  );
  return [
    {
      key: 'decision',
      kind: 'select',
      required: true,
      options: (decisions.data ?? [])
        .flatMap((page) => page.decisions)
        .map((one) => ({ value: one.name, label: one.title })),
    },
    {
      key: 'indicator',
      kind: 'select',
      required: true,
      options: (indicators.data?.indicators ?? [])
        .filter((one) => one.kind === 'CO2e')
        .map((one) => ({ value: one.name, label: localized(one.displayName?.text) })),
    },
  ];
}
