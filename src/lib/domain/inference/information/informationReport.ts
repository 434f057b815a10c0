import { yuanFromFen } from '../../money/fen.ts';
import type { Answer, InformationReport, Question } from './valueOfInformation.ts';

function valueReport({ kind }: Question, value: Answer['value']) {
  if (typeof value !== 'bigint') return value;
  return kind === 'bill' ? yuanFromFen(value) : Number(value);
}

function questionReport(question: Question) {
  return question.kind === 'belowMinimum'
    ? { ...question, minimum: yuanFromFen(question.minimum) }
    : question;
}

/** What is worth knowing, in the form that other programs read: money as yuan, people as numbers. */
export function informationReport({ today, questions }: InformationReport) {
  return {
    feasible: today !== null,
    today: today && { min: yuanFromFen(today.min), max: yuanFromFen(today.max) },
    questions: questions.map(({ question, answers, ...widths }) => ({
      question: questionReport(question),
      narrowest: yuanFromFen(widths.narrowest),
      widest: yuanFromFen(widths.widest),
      expected: yuanFromFen(widths.expected),
      narrowing: yuanFromFen(widths.narrowing),
      answers: answers.map(({ value, min, max }) => ({
        value: valueReport(question, value),
        min: yuanFromFen(min),
        max: yuanFromFen(max),
      })),
    })),
  };
}
