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

const MEN = names(`
  Aaron Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alejandro Alexander Alexei Alfred Allan Allen Amir Andre
  Andreas Andrei Andrew Andrey Andriy Andy Anthony Anton Antonio Arnold Arthur Barack Ben Benjamin Bernard Bernie Bill
  Boris Brad Bradley Brendan Brian Bruce Carl Carlos Charles Charlie Christopher Claudio Colin Connor Craig Daniel
  Darren Dave David Dean Dennis Derek Diego Dmitri Dmitry Dominic Don Donald Doug Duncan Dylan Ed Eddie Edward Emmanuel
  Eric Erik Eugene Evan Felix Fernando Francisco Frank Franz Fred Frederick Gareth Gary Gavin Geoff Geoffrey George
  Gerald Gerard Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guy Hamid Hans Harold Harry Hassan Heinrich Henry
  Howard Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ismail Ivan Jack Jacob Jacques Jake James Jason Javier Jeff Jeffrey
  Jeremy Jerome Jerry Jim Jimmy Joe Joel Johann Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph Joshua José
  Juan Julian Julio Karl Keith Ken Kenneth Kevin Khalid Kirk Klaus Konstantin Kyle Larry Laurent Lawrence Leo Leon
  Leonard Leonid Liam Lorenzo Louis Lucas Luis Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Martin
  Matt Matteo Matthew Maurice Michael Michel Miguel Mike Mikhail Mitch Mohamad Mohamed Mohammad Mohammed Muhammad
  Mustafa Nathan Neil Nicholas Nick Nicolas Nicole Nigel Nikolai Norman Oleg Oleksandr Oleksiy Oliver Omar Osama Oscar
  Pablo Patrick Paul Pavel Pedro Peter Petr Phil Philip Phillip Pierre Rafael Ralph Ray Raymond Ricardo Richard Rick Rob
  Robert Roberto Rodney Roger Roland Ron Ronald Ross Roy Rudolf Russell Ryan Salman Samuel Sean Sebastian Sergei Sergey
  Sergio Seth Simon Stefan Stefania Stefano Stephen Steve Steven Stuart Ted Theodore Thomas Tim Timothy Todd Tom Tommy
  Tony Trevor Vadim Valery Victor Viktor Vincent Vitaly Vladimir Volodymyr Walter Wayne Werner Wilhelm William Wolfgang
  Xavier Yuri Yury Yusuf Yves`);

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
  const given = words.find(({ text }) => WOMEN.has(text) || MEN.has(text) || GIVEN_NAMES.has(text))?.text;
  if (!given || EITHER.has(given)) return null;
  if (MEN.has(given)) return "man";
  return WOMEN.has(given) ||
    (given.endsWith("a") &&
      !/^(?:Ilya|Luca|Mika|Mustafa|Nikola|Joshua|Elisha|Kostya|Misha|Yehuda|Akira|Abdulla)$/.test(given))
    ? "woman"
    : null;
}

export const sexOfTitle = (title: string): Sex | null => TITLES[title] ?? null;

/** The word before a name, folded as titles are. */
export const titleBefore = (tree: Tree, start: number): string =>
  (tree.tokens[start - 1]?.text ?? "").toLowerCase().replace(/\.$/, "");
