import { GIVEN_NAMES } from "./given-names.ts";
import type { Run, Tree } from "./tree.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WOMEN = names(`
  Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Angelica Anita Ann Anna Anne Annette
  Barbara Beatrice Beatriz Beth Bethany Betty Brenda Bridget Caitlin Camila Carla Carmen Carol Carolina Caroline Carolyn
  Catherine Cathy Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Cynthia Danielle Dawn Deborah Debbie
  Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erin
  Esther Eva Evelyn Faith Fatima Fiona Frances Francesca Gabriela Gail Georgia Gina Giulia Gloria Grace Greta Gwen Hannah Harriet
  Hazel Heather Heidi Helen Helena Helga Hilary Hillary Holly Ida Ines Ingrid Irene Irina Iris Isabel Isabella Jacqueline Jane Janet
  Janice Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joyce Judith Judy Julia Julie June Karen Kate Katherine
  Kathleen Kathryn Kathy Katie Kimberly Kirsten Kristen Kristina Larissa Laura Lauren Layla Leila Lena Lily Linda Lisa Liz Lois Lorraine
  Louise Lucia Lucy Lydia Mabel Magdalena Maggie Malala Margaret Maria Marie Marina Marta Martha Mary Maureen Megan Melanie
  Melissa Mercedes Michelle Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nina Nora Norma Olga Olivia Paige Pamela
  Patricia Paula Pauline Penelope Penny Petra Phyllis Priya Rachel Rebecca Renee Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sally
  Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Susie Suzanne
  Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Theresa Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria
  Virginia Vivian Wendy Yasmin Yulia Yvonne Zoe`);

/** Given names that both have, or that are surnames as well. */
const EITHER = names(`
  Alex Ali Andrea Ashley Chris Christian Claude Francis Jamie Jan Jean Jesus Kelly Kim Leslie Lewis Lynn Marion Max Nicola Nikita Robin
  Sam Sasha Scott Sheikh Stewart Terry Toni Tracy Vicky`);

const FEMALE = /(?:woman|girl|mother|sister|daughter|wife|widow|niece|aunt|actress|queen|princess|duchess|nun)$/;
const MALE = /(?:^man|[^ow]man|boy|father|brother|son|husband|nephew|uncle|king|prince|duke|monk|priest)$/;
const TITLES: Readonly<Record<string, Sex>> = {
  mr: "man",
  sir: "man",
  lord: "man",
  mrs: "woman",
  ms: "woman",
  miss: "woman",
  dame: "woman",
  lady: "woman",
  madam: "woman",
};

export type Sex = "woman" | "man";

/** The sex that a noun tells: "the spokeswoman", "his father". */
export const sexOfNoun = (lemma: string): Sex | null =>
  FEMALE.test(lemma) ? "woman" : MALE.test(lemma) && !/^(?:human|german|roman)$/.test(lemma) ? "man" : null;

/** The sex that a person's title or given name tells: "Mrs Hill", "Ann Hill". */
export function sexOfName(tree: Tree, { start, end }: Run): Sex | null {
  const byTitle = sexOfTitle(titleBefore(tree, start));
  if (byTitle) return byTitle;
  const words = tree.tokens.slice(start, Math.max(start + 1, end - 1));
  const given = words.find(({ text }) => WOMEN.has(text) || GIVEN_NAMES.has(text))?.text;
  return !given || EITHER.has(given) ? null : WOMEN.has(given) ? "woman" : "man";
}

export const sexOfTitle = (title: string): Sex | null => TITLES[title] ?? null;

/** The word before a name, folded as titles are. */
export const titleBefore = (tree: Tree, start: number): string =>
  (tree.tokens[start - 1]?.text ?? "").toLowerCase().replace(/\.$/, "");
