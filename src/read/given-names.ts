/** Given names that are common in English text and seldom anything else: a sign that two or three words name a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Adam Adrian Agnes Ahmad Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alexei Alfred Ali Alice
  Alicia Alison Allan Allen Amanda Amir Amy Ana Anastasia Andre Andrea Andreas Andrei Andrew Andrey Andriy Andy Angela
  Angelina Anita Ann Anna Anne Anthony Antonio Anton Arnold Arthur Ashley Barack Barbara Ben Benjamin Bernard Bernie Beth Betty Bill
  Boris Brad Bradley Brenda Brendan Brian Bruce Caitlin Carl Carla Carlos Carol Caroline Catherine Cathy Charles Charlie
  Charlotte Chris Christian Christina Christine Christopher Claire Claudia Claudio Colin Connor Craig Cynthia Daniel Danielle
  Darren Dave David Dean Deborah Dennis Derek Diana Diane Diego Dmitri Dmitry Dominic Don Donald Donna Dorothy Doug Duncan Dylan
  Ed Eddie Edward Eileen Elena Elizabeth Ellen Emily Emma Emmanuel Eric Erik Eugene Eva Evan Evelyn Fatima Felix Fernando Fiona
  Francis Francisco Frank Franz Fred Frederick Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Giovanni Giuseppe Glenn
  Gloria Gordon Graham Greg Gregory Guy Hamid Hannah Hans Harold Harry Hassan Heather Heinrich Helen Helena Henry Hillary Howard Hugh Hugo
  Hussein Ian Ibrahim Igor Ingrid Irene Isaac Isabel Ismail Ivan Jack Jacob Jacques Jake James Jamie Jan Jane Janet Jason Javier Jean
  Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jessica Jesus Jill Jim Jimmy Joan Joe Joel Johann Johannes John Johnny Jon Jonathan
  Jorge José Jose Josef Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Julio Karen Karl Kate Katherine Kathleen Kathy
  Keith Kelly Ken Kenneth Kevin Khalid Kim Kimberly Kirk Klaus Konstantin Kyle Larry Laura Lauren Laurent Lawrence Leonard
  Leonid Leo Leon Leslie Lewis Liam Linda Lisa Lorenzo Louis Louise Lucas Lucia Lucy Luis Luke Lydia Lynn Mahmoud Malcolm Manuel Marc Marcel
  Marco Marcus Margaret Maria Marie Marina Mario Marion Mark Martha Martin Mary Matt Matteo Matthew Maurice Max Megan Melissa
  Michael Michel Michelle Miguel Mikhail Mike Mitch Mohamed Mohammad Mohammed Mohamad Muhammad Mustafa Nancy Naomi Natalia Natalie
  Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Norman Oleg Oleksandr Oleksiy Olga Oliver Olivia Omar Osama Oscar
  Pablo Pamela Patricia Patrick Paul Paula Pavel Pedro Peter Petr Phil Philip Phillip Pierre Rachel Rafael Ralph Ray Raymond Rebecca
  Ricardo Richard Rick Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Rosa Rose Ross Roy Rudolf Russell Ruth Ryan Sally
  Salman Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Seth Sharon Sheila Sheikh Simon Sofia Sophie Stefan Stefania
  Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Susan Susanna Suzanne Svetlana Sylvia Tatiana Ted Teresa Terry Theodore Theresa
  Thomas Tim Timothy Todd Tom Tommy Toni Tony Tracy Trevor Ursula Vadim Valentina Valery Vanessa Veronica Vicky Victor Viktor
  Vincent Vladimir Volodymyr Vitaly Walter Wayne Wendy Werner Wilhelm William Wolfgang Xavier Yulia Yuri Yury Yusuf Yves Yvonne Zoe`.split(
    /\s+/,
  ),
);
