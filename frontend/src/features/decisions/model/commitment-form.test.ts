import { create } from '@bufbuild/protobuf';
import { CommitmentSchema } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { commitmentKind, emptyCommitment, messageOf } from './commitment-form';

describe('a commitment', () => {
  it('takes its milestones along and leaves out a source that nobody wrote', () => {
    const message = messageOf({
      ...emptyCommitment,
      milestones: [{ title: ' Progetto ', dueDay: '2027-06-30', reached: false }],
    });
    expect(message.milestones.map((one) => [one.title, one.dueDay])).toEqual([['Progetto', '2027-06-30']]);
    expect(message.source).toBeUndefined();
  });

  it('keeps a source of which only a part is written, so that the rest is asked for', () => {
    const source = { ...emptyCommitment.source, uri: 'https://comune.example/patto' };
    expect(messageOf({ ...emptyCommitment, source }).source?.uri).toBe('https://comune.example/patto');
  });

  it('is the same after it was opened in the form', () => {
    const base = create(CommitmentSchema, {
      name: 'cities/prato/commitments/C1',
      etag: '"2"',
      title: 'Allaccio',
      signatory: 'cities/prato/organisations/F1',
      dueDay: '2027-12-31',
      decisions: ['cities/prato/decisions/D1', 'cities/prato/decisions/D2'],
      baseline: { year: 2024, quantity: { value: '12', unit: 'kW' } },
      target: { year: 2030, quantity: { value: '4', unit: 'kW' } },
      milestones: [{ title: 'Progetto', dueDay: '2027-06-30', reached: true }],
    });
    const again = messageOf(commitmentKind.valuesOf(base), base);
    expect(again.decisions).toEqual(base.decisions);
    expect(again.milestones).toEqual(base.milestones);
    expect(again.target?.quantity?.value).toBe('4');
    expect(again.etag).toBe('"2"');
  });
});
