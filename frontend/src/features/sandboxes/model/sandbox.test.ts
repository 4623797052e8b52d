import { create } from '@bufbuild/protobuf';
import { Threshold_Side } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import {
  Norm_Level,
  Norm_Subject,
  Norm_Treatment,
  TheoryTest_Kind,
} from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { Sandbox_State, SandboxSchema } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { messageOf } from './form-message';
import { valuesOf } from './form-values';
import { daysUntil, wayOf } from './sandbox';
import { freshId } from './sandbox-form';

const inState = (state: Sandbox_State, passed: readonly string[] = []) =>
  create(SandboxSchema, { state, steps: passed.map((fromState) => ({ fromState })) });

describe('wayOf', () => {
  it('marks where the sandbox stands on the usual way', () => {
    const way = wayOf(inState(Sandbox_State.RUNNING));
    expect(way.filter((step) => step.standing === 'done')).toHaveLength(6);
    expect(way.find((step) => step.standing === 'now')?.code).toBe('running');
  });

  it('shows a halt in the place of the running trial', () => {
    expect(wayOf(inState(Sandbox_State.SUSPENDED))[6]).toEqual({ code: 'suspended', standing: 'now' });
  });

  it('ends where the sandbox left the way', () => {
    const way = wayOf(inState(Sandbox_State.REJECTED, ['idea', 'proposed', 'screening']));
    expect(way.map((step) => step.code)).toEqual(['idea', 'proposed', 'screening', 'rejected']);
  });
});

describe('the form', () => {
  it('sends back what was read', () => {
    const seen = create(SandboxSchema, {
      title: 'Acqua',
      outline: {
        problem: 'p',
        levers: [2],
        tests: [{ theory: 'cities/prato/theories/T1', kind: TheoryTest_Kind.EDGE, element: 'e1' }],
        norms: [
          {
            id: 'n1',
            citation: 'Regolamento',
            level: Norm_Level.MUNICIPAL,
            subject: Norm_Subject.FEES,
            treatment: Norm_Treatment.VARIED,
          },
        ],
      },
      design: {
        startDay: '2027-01-11',
        participants: [{ id: 'p1', displayName: 'Uno', organisation: 'cities/prato/organisations/1' }],
        metrics: [
          {
            id: 'm1',
            indicator: 'cities/programme/indicators/x',
            harm: { side: Threshold_Side.ABOVE, value: '10' },
          },
        ],
      },
    });
    expect(create(SandboxSchema, messageOf(valuesOf(seen)))).toEqual(seen);
  });

  it('takes a decimal comma', () => {
    const values = valuesOf(create(SandboxSchema));
    const written = { ...values, lists: { metrics: [{ id: 'm1', baselineValue: ' 2,5 ' }] } };
    expect(messageOf(written).design.metrics[0]?.baselineValue).toBe('2.5');
  });

  it('gives every new item a key of its own', () => {
    expect(freshId('n', [{ id: 'n2' }])).toBe('n3');
    expect(freshId('n', [])).toBe('n1');
  });
});

describe('daysUntil', () => {
  it('counts days, negative when it is over', () => {
    expect(daysUntil('2026-03-05', new Date(2026, 2, 2, 23))).toBe(3);
    expect(daysUntil('2026-03-01', new Date(2026, 2, 2, 1))).toBe(-1);
  });
});
