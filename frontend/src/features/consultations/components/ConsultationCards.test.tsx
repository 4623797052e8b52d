import { create } from '@bufbuild/protobuf';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AnswerSchema } from '@shared/api/gen/nzd/consultations/v1/answer_pb';
import {
  AudienceSchema,
  Consultation_State,
  ConsultationSchema,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { show } from '@shared/test/render';
import { asks } from '../model/consultation';
import { ConsultationCards } from './ConsultationCards';

const open = (id: string, citizens = false) =>
  create(ConsultationSchema, {
    name: `cities/prato/consultations/${id}`,
    title: `Consultazione ${id}`,
    state: Consultation_State.OPEN,
    audience: create(AudienceSchema, { citizens }),
  });
const asked = new Set(['cities/prato/consultations/A']);
const ways = () => screen.queryAllByRole('link', { name: /ispond/ }).map((link) => link.getAttribute('href'));

describe('who is shown the way to an answer', () => {
  it('is a firm that is asked, or that has begun one', () => {
    show(
      <ConsultationCards
        consultations={[open('A'), open('B'), open('C')]}
        answers={[create(AnswerSchema, { name: 'cities/prato/consultations/C/answers/1' })]}
        city="prato"
        asksReader={(consultation) => asks(consultation, ['firm'], asked)}
      />,
    );
    expect(screen.getAllByRole('heading')).toHaveLength(3);
    expect(ways()).toEqual([
      '/citta/prato/consultazioni/A/risposta',
      '/citta/prato/consultazioni/C/risposta',
    ]);
  });

  it('is a citizen where citizens are asked', () => {
    expect(asks(open('D', true), ['citizen'], undefined)).toBe(true);
    expect(asks(open('D', true), ['firm'], asked)).toBe(false);
    expect(asks(open('D'), ['citizen'], undefined)).toBe(false);
  });
});
