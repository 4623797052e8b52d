import { toldFields, type KeptChange } from './history';

const change = (path: string, before: string, after: string): KeptChange => ({ path, before, after });
const moment = '{"$date": "2026-11-22T13:31:00.241Z"}';

/** What the service of decisions writes when a vote is opened and two seats are copied. */
const voteOpened = [
  change('course.seats.0.bench', '', '"BENCH_CITY"'),
  change('course.seats.0.organisation', '', '"cities/parma/organisations/01J00000000000000000000001"'),
  change('course.seats.0.seat', '', '"01J00000000000000000000002"'),
  change('course.state', '"STATE_TABLED"', '"STATE_VOTING"'),
  change('course.steps.3.action', '', '"open_vote"'),
  change('course.steps.3.actor', '', '"00000000-0000-4000-8000-000000000002"'),
  change('course.steps.3.stepTime', '', moment),
  change('course.voteUntil', '', moment),
];

describe('fields told of a change', () => {
  it('are one a field; what a service keeps for itself is left out', () => {
    expect(toldFields('decisions', voteOpened)).toEqual([
      { field: 'state', value: { before: '"STATE_TABLED"', after: '"STATE_VOTING"' } },
      { field: 'voteUntil', value: { before: '', after: moment } },
    ]);
  });

  it('count what was added to a list and taken from it', () => {
    const norms = [
      change('outline.norms.0.title', '"a"', '"b"'),
      change('consents.0.person', '"p"', ''),
      change('consents.0.time', moment, ''),
      change('incidents.1.id', '', '"x"'),
      change('incidents.1.text', '', '"Odore"'),
      change('incidents.2.id', '', '"y"'),
      change('incidents.0.closedBy', '""', '"p"'),
    ];
    expect(toldFields('sandboxes', norms)).toEqual([
      { field: 'outline', parts: { added: 0, removed: 0 } },
      { field: 'consents', parts: { added: 0, removed: 1 } },
      { field: 'incidents', parts: { added: 2, removed: 0 } },
    ]);
  });

  it('say whether an object as a whole came or went', () => {
    const told = toldFields('decisions', [
      change('course.objection.reason', '', '"Manca il costo"'),
      change('course.objection.seat', '', '"s"'),
      change('course.act.number', '"12"', ''),
      change('course.result.benches[0].quorum', 'false', 'true'),
    ]);
    expect(told).toEqual([
      { field: 'objection', parts: { added: 0, removed: 0, whole: 'new' } },
      { field: 'act', parts: { added: 0, removed: 0, whole: 'gone' } },
      { field: 'result', parts: { added: 0, removed: 0 } },
    ]);
  });

  it('tell of an amount with a unit the number', () => {
    expect(toldFields('organisations', [change('employees.persons', '40', '42')])).toEqual([
      { field: 'employees', value: { before: '40', after: '42' } },
    ]);
  });

  it('leave out what was empty and stays so, and read names written with underscores', () => {
    const told = toldFields('consultations', [
      change('reply_due_on', '', '"2027-01-10"'),
      change('summary', '""', ''),
      change('form_fingerprint', '"a"', '"b"'),
      change('links.2.target', '', '"cities/prato/districts/tessile"'),
    ]);
    expect(told).toEqual([{ field: 'replyDueOn', value: { before: '', after: '"2027-01-10"' } }]);
  });
});
