import { renderHook } from '@testing-library/react';
import type { KeptChange } from '@shared/model/history';
import { useHistoryWords } from './use-history-words';

const district = 'cities/prato/districts/tessile';
const words = () =>
  renderHook(() => useHistoryWords(() => 'Anna Galli', new Map([[district, 'Distretto tessile']]))).result
    .current;
const change = (path: string, before: string, after: string): KeptChange => ({ path, before, after });
const told = (collection: string, ...changes: KeptChange[]) =>
  words()
    .lines(collection, changes)
    .map(
      ({ label, before, after, said }) =>
        `${label}: ${said ?? `${before?.text ?? ''} → ${after?.text ?? ''}`}`,
    );

describe('words of a history', () => {
  it('are those of the pages for codes, moments, days, numbers and flags', () => {
    expect(
      told(
        'decisions',
        change('course.state', '"STATE_TABLED"', '"STATE_VOTING"'),
        change('course.voteUntil', '', '{"$date": "2026-11-24T11:00:00Z"}'),
        change('course.adoptedDay', '""', '"2026-11-25"'),
        change('asked.needsAct', 'false', 'true'),
        change('course.votes', '0', '1200'),
      ),
    ).toEqual([
      'Stato: all’ordine del giorno → al voto',
      'Voto fino al:  → 24 nov 2026, 12:00',
      'Adottata il:  → 25 nov 2026',
      'Serve un atto formale di un altro organo: no → sì',
      'Voti dati: 0 → 1.200',
    ]);
  });

  it('find codes of every spelling', () => {
    expect(told('barriers', change('state', '"reported"', '"validated"'))).toEqual([
      'Stato: Segnalata → Convalidata',
    ]);
    expect(told('sandboxes', change('state', '"STATE_IDEA"', '"STATE_PROPOSED"'))).toEqual([
      'Stato: idea → proposta',
    ]);
    expect(
      told('transitionTeams', change('decisionRule', '"RULE_CONSENSUS"', '"RULE_SIMPLE_MAJORITY"')),
    ).toEqual(['Regola di decisione: consenso di tutti → maggioranza semplice']);
  });

  it('say of a field with parts what happened to them', () => {
    expect(
      told(
        'decisions',
        change('course.objection.seat', '', '"01J00000000000000000000001"'),
        change('asked.levers.1', '', '"LEVER_FINANCE_FUNDING"'),
        change('asked.levers.2', '', '"LEVER_SOCIAL_INNOVATION"'),
        change('asked.cityTerms.rule', '"RULE_CONSENT"', '"RULE_SIMPLE_MAJORITY"'),
      ),
    ).toEqual(['Obiezione: ora presente', 'Leve: 2 voci aggiunte', 'Parte città: con modifiche']);
  });

  it('name other resources only by a title, with the way to their page', () => {
    const [line] = words().lines('barriers', [change('district', '""', `"${district}"`)]);
    expect(line?.after).toEqual({
      text: 'Distretto tessile',
      to: '/citta/prato/attori/distretti/tessile',
    });
    expect(told('barriers', change('duplicateOf', '""', '"cities/prato/barriers/01J"'))).toEqual([
      'Doppione di: ora presente',
    ]);
  });

  it('keep years without a separator, people by name and long texts short', () => {
    expect(told('targets', change('baselineYear', '2018', '2019'))).toEqual([
      'Anno di partenza: 2018 → 2019',
    ]);
    expect(told('sandboxes', change('manager', '""', '"00000000-0000-4000-8000-000000000002"'))).toEqual([
      'Gestita da:  → Anna Galli',
    ]);
    expect(told('barriers', change('statement', '"a"', `"${'testo '.repeat(200)}"`))[0]).toMatch(/testo…$/);
  });

  it('say nothing technical of what has no name or no word', () => {
    expect(told('barriers', change('state', '"reported"', '"unheard_of"'))).toEqual(['Stato: con modifiche']);
    expect(told('barriers', change('inner.x', '1', '2'), change('other', '1', '2'))).toEqual([
      'altri dati: con modifiche',
    ]);
    expect(words().fields('barriers', [change('inner.x', '1', '2')])).toEqual(['altri dati']);
  });
});
