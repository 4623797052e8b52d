import { typedDecimal } from '@shared/model/decimal';
import { isMessage, listOf, type DraftMessage } from './draft';
import type { PvgisRun } from './pvgis';

/** How a run of PVGIS fills the form of a calculator. */
const fillers: Readonly<Record<string, (draft: DraftMessage, run: PvgisRun) => DraftMessage>> = {
  'renewable-potential': (draft, run) => ({
    ...draft,
    sites: listOf(draft['sites']).map((site) =>
      isMessage(site) ? { ...site, yieldKwhPerKwp: typed(run.yieldKwhPerKwp) } : site,
    ),
  }),
  'pv-performance': (draft, run) => ({
    ...draft,
    expectedKwh: typed(run.energyKwh),
    peakPowerKwp: typed(run.peakPowerKwp),
    irradiationKwhPerM2: run.irradiationKwhPerM2 === undefined ? '' : typed(run.irradiationKwhPerM2),
    hourCount: '8760',
    hours: [],
  }),
};

const typed = (number: number): string => typedDecimal(String(Math.round(number * 100) / 100));

export const takesPvgis = (calculator: string): boolean => calculator in fillers;

/** The form with the values of a run; only what the run tells changes. */
export const withPvgis = (calculator: string, draft: DraftMessage, run: PvgisRun): DraftMessage =>
  fillers[calculator]?.(draft, run) ?? draft;
