import { create } from '@bufbuild/protobuf';
import { Barrier_Polarity, BarrierSchema } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { Criterion } from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import { byScore } from './barrier';
import { heatRows, warmth, withoutCell } from './heat';

const barrier = (title: string, impact?: number, likelihood?: number, mean?: number) =>
  create(BarrierSchema, {
    title,
    polarity: Barrier_Polarity.BARRIER,
    ...(mean !== undefined && { score: { barrierScore: { mean } } }),
    ...(impact !== undefined && {
      score: {
        criteria: [
          { criterion: Criterion.IMPACT, mean: impact },
          { criterion: Criterion.LIKELIHOOD, ...(likelihood !== undefined && { mean: likelihood }) },
        ],
        ...(mean !== undefined && { barrierScore: { mean } }),
      },
    }),
  });

describe('heat map', () => {
  it('puts a barrier into the cell of its rounded means, the greatest impact on top', () => {
    const rows = heatRows([barrier('a', 4.5, 2.4)], 'barriers');
    expect(rows[0]?.[1]?.barriers.map((one) => one.title)).toEqual(['a']);
    expect(rows.flat().flatMap((cell) => cell.barriers)).toHaveLength(1);
  });

  it('leaves out what nobody scored instead of calling it zero', () => {
    const all = [barrier('a'), barrier('b', 3), barrier('c', 3, 3)];
    expect(
      heatRows(all, 'barriers')
        .flat()
        .flatMap((cell) => cell.barriers),
    ).toHaveLength(1);
    expect(withoutCell(all, 'barriers').map((one) => one.title)).toEqual(['a', 'b']);
    expect(withoutCell(all, 'opportunities')).toHaveLength(3);
  });

  it('grows warmer with impact and the other criterion', () => {
    expect(warmth({ impact: 1, second: 1 })).toBe(1);
    expect(warmth({ impact: 5, second: 5 })).toBe(5);
    expect(warmth({ impact: 3, second: 3 })).toBe(3);
  });
});

describe('order of the board', () => {
  it('shows the highest score first and the unscored last', () => {
    const all = [barrier('b'), barrier('a'), barrier('low', 1, 1, 2), barrier('high', 5, 5, 9)];
    expect([...all].sort(byScore).map((one) => one.title)).toEqual(['high', 'low', 'a', 'b']);
  });
});
