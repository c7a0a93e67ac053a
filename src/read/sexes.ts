import { GIVEN_NAMES } from "./given-names.ts";
import type { Run, Tree } from "./tree.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WOMEN = names(`
  Abby Abigail Adela Adele Adriana Agata Agnes Agnieszka Aisha Akiko Aleksandra Alessandra Alessia Alexandra Alice Alicia Alina
  Alisa Alison Alma Alyssa Amalia Amanda Amelia Amina Amparo Amy Ana Anastasia Andreea Angela Angelica Angelina Anita Anja
  Anjali Anke Ann Anna Annabel Annalena Anne Anne-Marie Annette Annie Antonella Antonia Ariana Asha Astrid Aurelia Ayse Ayşe
  Barbara Beatrice Beatriz Becky Berit Bernadette Beth Bethany Betty Bianca Brenda Bridget Brigitte Britta Bronwyn Caitlin
  Camila Candace Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celia
  Celine Chantal Charlene Charlotte Cheryl Chiara Chloe Chloé Christa Christiane Christina Christine Ciara Cindy Claire Clara
  Clare Claudia Constance Consuelo Corinne Cornelia Cristina Cynthia Céline Dagmar Daisy Dalia Daniela Danielle Darya Dawn
  Debbie Deborah Deirdre Delia Denise Diana Diane Dina Dolores Donna Dora Doreen Doris Dorothy Edith Eileen Elaine Eleanor Elena
  Elif Elinor Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elvira Emilia Emily Emine Emma Emmanuelle Erica Erika Erin
  Estelle Esther Eugenia Eun-ju Eva Evelyn Evelyne Ewa Faith Farah Farida Fatima Fatma Fatou Faye Felicia Felicity Fernanda
  Fiona Flora Frances Francesca Françoise Freya Frida Gabriela Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Ghislaine
  Gina Giovanna Giulia Glenda Gloria Grace Graciela Greta Gulnara Gwen Gwyneth Hala Hana Hanan Hanna Hannah Hanne Hannelore
  Harriet Hatice Hazel Heather Heidi Heike Helen Helena Helga Henrietta Hilary Hilda Hillary Hiroko Holly Ida Ilana Ilaria Ilse
  Ines Inga Ingeborg Ingrid Inés Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Izabela Jaclyn Jacqueline Jana
  Jane Janet Janice Janina Janine Jasmine Jaya Jayne Jeanette Jeanne Jeannette Jelena Jennifer Jenny Jessica Jill Joan Joanna
  Joanne Jocelyn Jodie Johanna Jolanta Josefina Josephine Josie Joyce Juana Judith Judy Julia Julianne Julie Juliet Juliette
  June Justine Justyna Jutta Kaarina Kamala Karen Karin Karina Karla Karolina Katalin Katarina Katarzyna Kate Katharina
  Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrina Kayla Keiko Kerstin Kimberly Kirsten
  Kirsty Krista Kristen Kristin Kristina Krystyna Kyoko Lakshmi Lana Lara Larissa Latifa Laura Lauren Lavinia Layla Leah Leila
  Lena Leticia Liana Lidia Liesbeth Liina Lilian Liliana Lillian Lily Lina Linda Lisa Liz Lois Lola Lorena Loretta Lorna
  Lorraine Louisa Louise Lovisa Lucia Luciana Lucinda Lucy Ludmila Luisa Luiza Lula Lydia Mabel Madeleine Madeline Magdalena
  Maggie Maia Maja Malala Mandy Manon Manuela Mara Marcela Marcella Marcia Margaret Margarita Margherita Margit Margot
  Marguerite Maria Mariah Mariam Mariana Marianne Marie Mariela Marilyn Marina Marisol Marjorie Marlene Marta Marte Martha
  Martina Martine Mary Maryam Masako Mathilde Matilda Maud Maura Maureen Maxine Maya Meera Megan Melanie Melinda Melissa
  Mercedes Mette Michaela Michela Michelle Mila Milena Milica Mina Miranda Miriam Mirjana Moira Molly Mona Monica Monika Monique
  Muriel Myra Myriam Márta Nadia Nadine Nadja Nancy Naoko Naomi Natalia Natalie Natasha Nathalie Ngozi Niamh Nicole Nikki Nina
  Nirmala Nisha Nora Noriko Norma Nuria Núria Odile Ofelia Olena Olga Olivia Oonagh Paige Pamela Patricia Patti Patty Paula
  Paulina Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pia Pilar Polly Priti Priya Priyanka Rachael Rachel Rania
  Razia Rebecca Rebekah Reema Regina Renata Renate Renee Renée Rhiannon Ricarda Rita Ritu Roberta Romina Rosa Rosalind Rose
  Rosemary Rosie Roxanne Ruby Rukhsana Ruth Sabine Sabrina Sadako Sadie Sally Salma Samantha Samira Sandra Sanna Sara Sarah
  Sarita Scarlett Selena Selina Selma Serena Shari Sharon Shauna Sheikha Sheila Shelley Sherry Shirin Shirley Shivani Shreya
  Signe Sigrid Silvia Simona Simone Sinead Sinéad Siobhan Sofia Sofie Solange Sonia Sonja Sonya Sophia Sophie Soraya Stacey
  Stacy Stefania Stefanie Stella Stephanie Stéphanie Sue Susan Susana Susanna Susanne Susie Suzan Suzanna Suzanne Svetlana Swati
  Sybil Sylvia Sylvie Tamara Tania Tanja Tanya Tara Tarja Tasha Tatiana Tatjana Tatyana Teresa Tessa Theresa Thérèse Tiffany
  Tilda Tina Tricia Trish Trudy Tzipi Ulla Ulrike Uma Ursula Usha Valentina Valeria Valerie Vanessa Velma Vera Verena Veronica
  Verónica Vicki Victoria Viktoria Viktoriya Viola Violet Virginia Virginie Vivian Vivienne Wanda Wendy Wilkister Winifred
  Winnie Ximena Yael Yana Yasmin Yasmine Yoko Yolanda Yoshiko Yuko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zeinab
  Zelda Zhanna Zita Zoe Zofia Zuzana`);

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
  Ade Akira Alex Ali Amal Amar Amara Andrea Ariel Ashley Bo Brett Cameron Camille Casey Chris Christian Claude Cory Dag Dana
  Dominique Elisha Emeka Enda Farhad Francis Gabriele Gene Hadi Ikram Ilham Ilya Iman Ira Jackie Jaime Jamie Jan Janis Jasmin
  Jean Jesse Jessie Jesus Jody Jude Kanye Kaur Kei Kelly Kerry Kim Kiran Krishna Laurence Laurie Lesley Leslie Lewis Lindsay
  Lindsey Luca Lynn Mandla Mari Marian Marion Max Meredith Merle Michal Michele Mika Minh Misha Morgan Nana Ndidi Nguyễn Nicky
  Nicola Nikita Noa Noel Noor Pascale Pat Rafiq Randy Rene Robin Rowan Sam Sandy Sasha Satya Scott Shannon Shashi Sheikh Sidney
  Stewart Taiwo Terry Toni Tracey Tracy Uche Vicky Wei Whitney Willie Yair Yuki Zhang Zia`);

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
