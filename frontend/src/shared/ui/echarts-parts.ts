import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type { ECharts };
export type { EChartsOption } from 'echarts';

/** A drawing surface in SVG: no inline script and no style element, so the page's content policy allows it. */
export const draw = (element: HTMLElement): ECharts => init(element, null, { renderer: 'svg' });
