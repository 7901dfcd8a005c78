import type { Article, Figure, FigureRef } from '../article.ts';
import { cite } from '../explain.ts';
import { allowedBy, type Interval, statedBy } from './bounds.ts';

/** One figure in its article, as a comparison holds it; what each of its pairs keeps is made once. */
export class Side {
  readonly article: Article;
  readonly figure: Figure;
  readonly ref: FigureRef;
  /** How the reasons of its pairs name it. */
  readonly cited: string;

  constructor(article: Article, figure: Figure) {
    this.article = article;
    this.figure = figure;
    this.ref = { file: article.file, figure: figure.id };
    this.cited = cite(figure, article);
  }

  /** What the figure's words allow. It is cheaper to make again than to keep for each of hundreds of thousands. */
  get allowed(): Interval {
    return allowedBy(this.figure);
  }

  /** What its number alone allows. */
  get stated(): Interval {
    return statedBy(this.figure);
  }
}

/** The figure's number where it has one, else the least that its words allow. */
export function numberOf({ figure }: Side): number {
  return figure.value ?? figure.low ?? figure.high ?? 0;
}

/** One speaker of one article, who does not contradict himself: two numbers of his answer two questions or tell of two moments. */
export function isOneVoice(a: Side, b: Side): boolean {
  return areOfOneArticle(a, b) && a.figure.speaker === b.figure.speaker;
}

/** "€1,200 ($1,288)": one of the two only says the other again. */
export function saysAgain(a: Side, b: Side): boolean {
  return areOfOneArticle(a, b) && (restates(a, b) || restates(b, a));
}

/** "The ministry counts 40; the union says 60" */
export function answers(a: Side, b: Side): boolean {
  return areOfOneArticle(a, b) && (rivals(a, b) || rivals(b, a));
}

/** Ids count the figures of one article: those of two say nothing of each other. */
function areOfOneArticle(a: Side, b: Side): boolean {
  return a.article.file === b.article.file;
}

function restates({ figure: { measure } }: Side, { figure }: Side): boolean {
  return measure.restates === figure.id;
}

/** The first answers the second, or one that answers it: "the union says 60, a third paper 55". */
function rivals({ article, figure: { measure } }: Side, { figure }: Side): boolean {
  let answered = measure.rivals;
  for (let voices = 0; answered !== null && answered !== figure.id && voices < mostVoices; voices++)
    answered = article.figures.find(({ id }) => id === answered)?.measure.rivals ?? null;
  return answered === figure.id;
}

/** So many give a number of their own in one passage. */
const mostVoices = 3;
