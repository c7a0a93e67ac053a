import { expect, it } from "vitest";
import { Characters } from "../../src/nlp/characters.ts";
import { Lemmatizer } from "../../src/nlp/lemmatizer.ts";
import { enModel } from "./model.ts";

const { header } = enModel();
const lemmatizer = new Lemmatizer(header.lemmatizer, new Characters(header.characters));

it.each([
  ["soldiers", "NOUN", "Number=Plur", "soldier"],
  ["Women", "NOUN", "Number=Plur", "woman"],
  ["glasses", "NOUN", "Number=Sing", "glasses"],
  ["Said", "VERB", "Tense=Past|VerbForm=Fin", "say"],
  ["stopped", "VERB", "Tense=Past|VerbForm=Fin", "stop"],
  ["SHELLING", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "shell"],
  ["blorping", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "blorpe"],
  ["saw", "VERB", "VerbForm=Inf", "saw"],
  ["happier", "ADJ", "Degree=Cmp", "happy"],
  ["better", "ADV", "Degree=Cmp", "well"],
  ["Kursk", "PROPN", "Number=Sing", "Kursk"],
  ["Of", "ADP", "", "of"],
  ["”", "PUNCT", "", '"'],
])("%s as %s with %s has the lemma of spaCy's rules", (text, pos, morph, lemma) => {
  expect(lemmatizer.lemma(text, text.toLowerCase(), pos, morph)).toBe(lemma);
});
