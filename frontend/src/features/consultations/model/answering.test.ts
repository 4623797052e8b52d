import { create } from '@bufbuild/protobuf';
import {
  Question_Type,
  QuestionSchema,
  type Question,
} from '@shared/api/gen/nzd/consultations/v1/question_pb';
import { askedQuestions, decimalOf, missingQuestions, withValue } from './answering';
import { keepPending, readPending } from './pending';

const question = (id: string, more: Partial<Omit<Question, '$typeName' | '$unknown'>> = {}): Question =>
  Object.assign(create(QuestionSchema, { id, type: Question_Type.SINGLE, required: true }), more);

const showIf = (on: string, option: string) =>
  create(QuestionSchema, { showIf: { question: on, anyOf: [option] } }).showIf;

describe('answering', () => {
  it('asks only what earlier answers open, also over two steps', () => {
    const form = [
      question('a'),
      question('b', { showIf: showIf('a', 'si') }),
      question('c', { showIf: showIf('b', 'si') }),
    ];
    const yes = withValue('a', { case: 'choice', value: 'si' });
    const no = withValue('a', { case: 'choice', value: 'no' });
    const both = withValue('b', { case: 'choice', value: 'si' });

    expect(askedQuestions(form, {}).map((one) => one.id)).toEqual(['a']);
    expect(askedQuestions(form, { a: yes, b: both }).map((one) => one.id)).toEqual(['a', 'b', 'c']);
    expect(askedQuestions(form, { a: no, b: both }).map((one) => one.id)).toEqual(['a']);
    expect(missingQuestions(form, { a: yes }).map((one) => one.id)).toEqual(['b']);
  });

  it.each([
    ['1200', '1200'],
    ['1.200', '1200'],
    ['1.200,5', '1200.5'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1 200', '1200'],
    ['dodici', undefined],
    ['1,2,3', undefined],
  ])('reads %s as %s', (typed, decimal) => {
    expect(decimalOf(typed)).toBe(decimal);
  });

  it('keeps on the device what is not with the server yet', () => {
    const value = withValue('water', { case: 'number', value: '12' });
    keepPending('cities/prato/consultations/1/answers/2', { water: value });

    expect(readPending('cities/prato/consultations/1/answers/2')).toEqual({ water: value });
    keepPending('cities/prato/consultations/1/answers/2', {});
    expect(window.localStorage.length).toBe(0);
  });
});
