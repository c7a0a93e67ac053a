// holds back other writers until this transaction ends, in this process and in others
// params:
MERGE (turn:WriteTurn {id: 'write'})
SET turn.taken = coalesce(turn.taken, 0) + 1
RETURN turn.taken AS taken
