import { readPvgis } from './pvgis';
import { takesPvgis, withPvgis } from './pvgis-values';

const head = [
  'Latitude (decimal degrees):\t45.000',
  'Longitude (decimal degrees):\t8.000',
  'Elevation (m):\t250',
  'Radiation database:\tPVGIS-SARAH2',
  '',
  'Nominal power of the PV system (c-Si) (kWp):\t10.0',
  'System losses (%):\t5.0',
];
const day = (at: number) => new Date(at).toISOString();
const stamp = (at: number) => `${day(at).slice(0, 10).replaceAll('-', '')}:${day(at).slice(11, 13)}10`;

/** Hourly rows of whole years: 2 kW and 250 W/m2 at noon, nothing else. */
function hours(from: number, to: number): readonly string[] {
  const rows: string[] = [];
  for (let at = Date.UTC(from, 0, 1); at < Date.UTC(to + 1, 0, 1); at += 3_600_000) {
    const noon = new Date(at).getUTCHours() === 12;
    rows.push(`${stamp(at)},${noon ? '2000.0,250.0' : '0.0,0.0'},0.0,10.1,1.0,0.0`);
  }
  return rows;
}
const hourlyCsv = (rows: readonly string[]) =>
  [...head, 'time,P,G(i),H_sun,T2m,WS10m,Int', ...rows, '', 'P: PV system power (W)'].join('\r\n');
const runOf = (text: string) => {
  const reading = readPvgis(text);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.run;
};
const months = Array.from({ length: 12 }, (_, at) => at + 1);

describe('files of PVGIS', () => {
  it('reads an hourly series of two years as the average of a year', () => {
    const run = runOf(hourlyCsv(hours(2015, 2016)));
    expect(run).toMatchObject({
      kind: 'hourly',
      years: 2,
      latitude: 45,
      longitude: 8,
      database: 'PVGIS-SARAH2',
      peakPowerKwp: 10,
      lossPercent: 5,
    });
    expect(run.energyKwh).toBeCloseTo(2 * 365.5, 9);
    expect(run.irradiationKwhPerM2).toBeCloseTo(0.25 * 365.5, 9);
    expect(run.yieldKwhPerKwp).toBeCloseTo(73.1, 9);
    expect(run.monthsKwh[1]).toBeCloseTo(2 * 28.5, 9);
  });

  it('leaves out a year that is not whole, and refuses a file without one', () => {
    const broken = [...hours(2015, 2015), ...hours(2016, 2016).slice(0, 900)];
    expect(runOf(hourlyCsv(broken)).energyKwh).toBeCloseTo(730, 9);
    expect(readPvgis(hourlyCsv(hours(2016, 2016).slice(0, 900)))).toEqual({ fault: 'noWholeYear' });
  });

  it('adds up the parts of the irradiance where they are told apart', () => {
    const rows = hours(2015, 2015).map((row) =>
      row.replace(',250.0,', ',200.0,40.0,10.0,').replace(/,0\.0,0\.0,/, ',0.0,0.0,0.0,0.0,'),
    );
    const text = [...head, 'time,P,Gb(i),Gd(i),Gr(i),H_sun,T2m,WS10m,Int', ...rows].join('\n');
    expect(runOf(text).irradiationKwhPerM2).toBeCloseTo(0.25 * 365, 6);
  });

  it('reads monthly averages as CSV', () => {
    const rows = months.map((month) => `${month}\t\t3.1\t\t${month * 10}.5\t\t4.2\t\t100\t\t12.3`);
    const text = [
      ...head,
      '',
      'Fixed angle',
      'Month\t\tE_d\t\tE_m\t\tH(i)_d\t\tH(i)_m\t\tSD_m',
      ...rows,
      'Year\t\t9\t\t999\t\t9\t\t999\t\t9',
      '\t\tAOI loss (%)\t\tTotal loss (%)',
    ].join('\n');
    const run = runOf(text);
    expect(run.kind).toBe('monthly');
    expect(run.energyKwh).toBeCloseTo(786, 9);
    expect(run.irradiationKwhPerM2).toBe(1200);
    expect(readPvgis(text.replace(/^12\t.*$/m, ''))).toEqual({ fault: 'noWholeYear' });
  });

  it('reads monthly averages and hourly series as JSON, whatever the mounting', () => {
    const inputs = {
      location: { latitude: 44.8, longitude: 10.3 },
      meteo_data: { radiation_db: 'PVGIS-SARAH3' },
      pv_module: { peak_power: 200, system_loss: 14 },
    };
    const monthly = { two_axis: months.map((month) => ({ month, E_m: 20_000, 'H(i)_m': 120 })) };
    const run = runOf(JSON.stringify({ inputs, outputs: { monthly } }));
    expect(run).toMatchObject({ database: 'PVGIS-SARAH3', yieldKwhPerKwp: 1200, irradiationKwhPerM2: 1440 });
    const hourly = hours(2015, 2015).map((row) => {
      const [time, power] = row.split(',');
      return { time, P: Number(power), 'G(i)': 1 };
    });
    expect(runOf(JSON.stringify({ inputs, outputs: { hourly } })).energyKwh).toBeCloseTo(730, 9);
  });

  it('says what is wrong with other files', () => {
    expect(readPvgis('a;b;c')).toEqual({ fault: 'unreadable' });
    expect(readPvgis('{"outputs": ')).toEqual({ fault: 'unreadable' });
    const irradianceOnly = [...head, 'time,G(i),H_sun,T2m,WS10m,Int', '20150101:0010,1,2,3,4,5'].join('\n');
    expect(readPvgis(irradianceOnly)).toEqual({ fault: 'noPower' });
    expect(readPvgis(hourlyCsv(hours(2015, 2015)).replace(/^Nominal.*$/m, ''))).toEqual({
      fault: 'noPeakPower',
    });
  });

  it('fills the forms it is for, and leaves the rest of them alone', () => {
    const run = runOf(hourlyCsv(hours(2015, 2015)));
    const draft = { sites: [{ name: 'Tetto', areaM2: '100' }], performanceRatio: '0,8' };
    expect(withPvgis('renewable-potential', draft, run)).toEqual({
      sites: [{ name: 'Tetto', areaM2: '100', yieldKwhPerKwp: '73' }],
      performanceRatio: '0,8',
    });
    expect(withPvgis('pv-performance', { measuredKwh: '700' }, run)).toMatchObject({
      measuredKwh: '700',
      expectedKwh: '730',
      peakPowerKwp: '10',
      irradiationKwhPerM2: '91,25',
    });
    expect(takesPvgis('statistics')).toBe(false);
  });
});
