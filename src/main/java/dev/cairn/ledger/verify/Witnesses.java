package dev.cairn.ledger.verify;

import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.SignedNote;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.tree.Frontier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checkpoints held against the ledger, each when so many entries have passed. */
final class Witnesses {
  private record Witness(String name, Checkpoint checkpoint) {}

  private final List<Witness> waiting = new ArrayList<>();
  private int next;
  private long agreed;

  Witnesses(List<Kept> kept) throws Stop {
    for (Kept one : kept) {
      Optional<Checkpoint> checkpoint = Checkpoint.parse(one.text());
      if (checkpoint.isEmpty()) {
        throw new Stop(
            0, Fault.CHECKPOINT_FORM, one.name() + " does not have the form of a checkpoint.");
      }
      waiting.add(new Witness(one.name(), checkpoint.get()));
    }
    waiting.sort(Comparator.comparingLong(witness -> witness.checkpoint().size()));
  }

  /** How many have agreed. */
  int heard() {
    return next;
  }

  void reached(Frontier edge, Keys keys) throws Stop {
    while (next < waiting.size() && waiting.get(next).checkpoint().size() == edge.size()) {
      Witness witness = waiting.get(next);
      checkOrigin(witness, keys);
      checkSignatures(witness, keys);
      checkRoot(witness, edge);
      agreed = edge.size();
      next++;
    }
  }

  /** What still waits speaks of entries that are not there. */
  void end(long size, Keys keys) throws Stop {
    if (next < waiting.size()) {
      Witness witness = waiting.get(next);
      checkOrigin(witness, keys);
      for (SignedNote.Line line : witness.checkpoint().note().signatures()) {
        Optional<VerifierKey> key = keys.of(line);
        if (key.isPresent()) {
          checkSignature(witness, line, key.get());
        }
      }
      throw new Stop(
          size + 1,
          Fault.TRUNCATED,
          "Entry "
              + (size + 1)
              + " is missing: the ledger ends there, but "
              + witness.name()
              + " speaks of "
              + witness.checkpoint().size()
              + " entries.");
    }
  }

  private static void checkOrigin(Witness witness, Keys keys) throws Stop {
    String origin = witness.checkpoint().origin();
    if (!origin.equals(keys.origin())) {
      throw new Stop(
          0,
          Fault.OTHER_LEDGER,
          witness.name()
              + " is of another ledger: it speaks of "
              + origin
              + ", this is "
              + keys.origin()
              + ".");
    }
  }

  private static void checkSignatures(Witness witness, Keys keys) throws Stop {
    boolean inForce = false;
    for (SignedNote.Line line : witness.checkpoint().note().signatures()) {
      Optional<VerifierKey> key = keys.of(line);
      if (key.isEmpty()) {
        throw new Stop(
            0,
            Fault.SIGNATURE,
            witness.name()
                + " is signed by "
                + line.key()
                + ", a key this ledger did not know by then.");
      }
      checkSignature(witness, line, key.get());
      inForce |= key.get().equals(keys.inForce());
    }
    if (!inForce) {
      throw new Stop(
          0,
          Fault.SIGNATURE,
          witness.name()
              + " is not signed by "
              + keys.inForce().id()
              + ", the key in force by then.");
    }
  }

  private static void checkSignature(Witness witness, SignedNote.Line line, VerifierKey key)
      throws Stop {
    if (!witness.checkpoint().note().isRight(line, key)) {
      throw new Stop(
          0,
          Fault.SIGNATURE,
          witness.name() + " was changed: the signature of " + line.key() + " is wrong.");
    }
  }

  private void checkRoot(Witness witness, Frontier edge) throws Stop {
    if (!witness.checkpoint().root().equals(edge.root())) {
      throw new Stop(
          agreed + 1,
          Fault.ROOT,
          "History was rewritten: one of the entries "
              + (agreed + 1)
              + " to "
              + edge.size()
              + " is not the one that "
              + witness.name()
              + " has signed.");
    }
  }
}
