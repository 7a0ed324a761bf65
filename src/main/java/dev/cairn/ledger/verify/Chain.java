package dev.cairn.ledger.verify;

import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.tree.Frontier;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Hex;
import dev.cairn.ledger.tree.Sha256;
import java.util.Arrays;

/** Every entry for itself and against the one before; this is where the time is spent. */
final class Chain {
  private static final int REQUEST = 32;
  private static final int TIME = 24;

  private final Sha256 sha = new Sha256();
  private final EntryScan scan = new EntryScan();
  private final Frontier edge = new Frontier();
  private final byte[] hash = new byte[Hash.LENGTH];
  private final byte[] payloadHash = new byte[Hash.LENGTH];
  private final byte[] previous = new byte[Hash.LENGTH];
  private final byte[] request = new byte[REQUEST];
  private final byte[] time = new byte[TIME];
  private int part;
  private int parts;
  private long timeWentBack;

  /** Checks the next entry, whatever its salt and payload. */
  void check(StoredEntry stored) throws Stop {
    long expected = edge.size() + 1;
    byte[] bytes = stored.bytes();
    sha.leaf(bytes, 0, bytes.length, hash);
    if (!Arrays.equals(hash, stored.hash())) {
      throw new Stop(
          expected,
          Fault.ENTRY_HASH,
          "Entry " + expected + " was changed: its bytes do not have the hash kept beside them.");
    }
    if (!scan.reads(bytes, 0, bytes.length)) {
      throw new Stop(expected, Fault.ENTRY_BYTES, "Entry " + expected + ": " + scan.wrong() + ".");
    }
    inPlace(expected);
    if (!Hex.stands(previous, bytes, scan.previousAt())) {
      throw new Stop(
          expected,
          Fault.PREVIOUS,
          "Entry " + expected + " does not follow the one before it: it names another hash.");
    }
    steps(bytes, expected);
    times(bytes, expected);
    edge.add(hash);
    System.arraycopy(hash, 0, previous, 0, Hash.LENGTH);
  }

  /** The salted hash of what lies beside the entry that was checked last. */
  void payload(byte[] salt, byte[] payload) throws Stop {
    if (salt.length == Ledger.SALT) {
      sha.payload(salt, payload, payloadHash);
    }
    if (salt.length != Ledger.SALT || !Hex.stands(payloadHash, scan.source(), scan.payloadAt())) {
      throw new Stop(
          size(),
          Fault.PAYLOAD_HASH,
          "Entry " + size() + ": payload or salt was changed, they do not have the hash it binds.");
    }
  }

  /** Where the entry that was checked last stands and what it says. */
  EntryScan scan() {
    return scan;
  }

  /** How many entries were checked. */
  long size() {
    return edge.size();
  }

  Frontier edge() {
    return edge;
  }

  Hash last() {
    return Hash.of(previous);
  }

  long timeWentBack() {
    return timeWentBack;
  }

  /** The last step must be whole. */
  void end() throws Stop {
    if (part != parts) {
      throw new Stop(
          size() + 1,
          Fault.STEP,
          "Entry "
              + (size() + 1)
              + " is missing: the ledger ends within a step, after part "
              + part
              + " of "
              + parts
              + ".");
    }
  }

  private void inPlace(long expected) throws Stop {
    if (scan.sequence() != expected) {
      throw new Stop(
          expected,
          Fault.SEQUENCE,
          "Entry " + expected + " is missing: entry " + scan.sequence() + " stands in its place.");
    }
  }

  /** A step is its parts from the first to the last, with nothing between. */
  private void steps(byte[] bytes, long expected) throws Stop {
    boolean begins = part == parts;
    boolean follows =
        begins
            ? scan.part() == 1
            : scan.part() == part + 1
                && scan.parts() == parts
                && same(request, bytes, scan.requestAt());
    if (!follows) {
      throw new Stop(
          expected,
          Fault.STEP,
          "Entry "
              + expected
              + " is part "
              + scan.part()
              + " of "
              + scan.parts()
              + " of its step and cannot stand behind part "
              + part
              + " of "
              + parts
              + ".");
    }
    if (begins) {
      System.arraycopy(bytes, scan.requestAt(), request, 0, REQUEST);
    }
    part = scan.part();
    parts = scan.parts();
  }

  private void times(byte[] bytes, long expected) {
    int at = scan.timeAt();
    if (timeWentBack == 0 && Arrays.compare(bytes, at, at + TIME, time, 0, TIME) < 0) {
      timeWentBack = expected;
    }
    System.arraycopy(bytes, at, time, 0, TIME);
  }

  private static boolean same(byte[] known, byte[] bytes, int at) {
    return Arrays.equals(known, 0, known.length, bytes, at, at + known.length);
  }
}
