package dev.cairn.ledger.verify;

import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.KeyPayload;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.checkpoint.SignedNote;
import dev.cairn.ledger.checkpoint.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger's own entries: its id, its keys so far, and which entries erase. */
final class Keys {
  private final List<VerifierKey> known = new ArrayList<>();
  private String subject = "";
  private String origin = "";

  /** How checkpoints name this ledger. */
  String origin() {
    return origin;
  }

  List<VerifierKey> known() {
    return List.copyOf(known);
  }

  /** The key that a checkpoint of the entries so far must bear. */
  VerifierKey inForce() {
    return known.getLast();
  }

  Optional<VerifierKey> of(SignedNote.Line line) {
    return known.stream().filter(line::isOf).findFirst();
  }

  /** The first entry opens the ledger, and no other does. */
  void check(long sequence, EntryScan entry, byte @Nullable [] payload) throws Stop {
    if (sequence > 1 && !entry.isOwn()) {
      return;
    }
    String kind = entry.kind();
    if (sequence == 1 != kind.equals(Kind.OPENED.name())) {
      throw wrong(sequence, "only the first entry opens the ledger, and this one is " + kind);
    }
    if (kind.equals(Kind.ERASED.name())) {
      if (Subject.parse(entry.subject()).isLedger()) {
        throw wrong(sequence, "the ledger's own entries cannot be erased");
      }
    } else if (kind.equals(Kind.OPENED.name())) {
      open(sequence, Subject.parse(entry.subject()));
      add(sequence, payload);
    } else if (kind.equals(Kind.KEY.name()) && entry.subject().equals(subject)) {
      add(sequence, payload);
    } else {
      throw wrong(sequence, kind + " about " + entry.subject() + " is none of the ledger's own");
    }
  }

  private void open(long sequence, Subject opened) throws Stop {
    if (!opened.isLedger()) {
      throw wrong(sequence, "the subject of the first entry must be the ledger");
    }
    subject = opened.text();
    origin = Ledger.origin(opened.id());
  }

  private void add(long sequence, byte @Nullable [] payload) throws Stop {
    Optional<VerifierKey> key = payload == null ? Optional.empty() : KeyPayload.read(payload);
    if (key.isEmpty() || !key.get().name().equals(origin)) {
      throw wrong(sequence, "its payload holds no key of " + origin);
    }
    if (known.stream().anyMatch(before -> before.id().equals(key.get().id()))) {
      throw wrong(sequence, "the key " + key.get().id() + " was named before");
    }
    known.add(key.get());
  }

  private static Stop wrong(long sequence, String what) {
    return new Stop(sequence, Fault.OWN_ENTRY, "Entry " + sequence + ": " + what + ".");
  }
}
