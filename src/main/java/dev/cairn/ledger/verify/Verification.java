package dev.cairn.ledger.verify;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.LedgerEntries;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.VerifierKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger from its first entry to its last and stops at the first thing that is wrong. The
 * order in which things are looked at is part of docs/ledger-format.md, so that two verifiers name
 * the same.
 */
public final class Verification {
  private static final int PAUSE = 256;

  private final LedgerEntries ledger;
  private final List<Kept> checkpoints;
  private final @Nullable Head head;
  private final Chain chain = new Chain();
  private final Keys keys = new Keys();
  private final Erasures erasures = new Erasures();

  private Verification(LedgerEntries ledger, List<Kept> checkpoints, @Nullable Head head) {
    this.ledger = ledger;
    this.checkpoints = List.copyOf(checkpoints);
    this.head = head;
  }

  /** Of an export, or of any ledger that comes without a head. */
  public static Verification of(LedgerEntries ledger, List<Kept> checkpoints) {
    return new Verification(ledger, checkpoints, null);
  }

  /** Of a workspace, whose head must be where its entries end. */
  public static Verification of(LedgerEntries ledger, List<Kept> checkpoints, Head head) {
    return new Verification(ledger, checkpoints, head);
  }

  /** Can be done once. */
  public Outcome run(Progress progress) {
    try {
      Witnesses witnesses = new Witnesses(checkpoints);
      if (!readAll(witnesses, progress)) {
        return new Outcome.Cancelled(chain.size());
      }
      end(witnesses);
      return new Outcome.Intact(
          chain.size(),
          chain.edge().root(),
          erasures.gone(),
          witnesses.heard(),
          chain.timeWentBack());
    } catch (Stop stop) {
      return new Outcome.Broken(stop.problem());
    } catch (Damage damage) {
      return new Outcome.Broken(new Problem(damage.sequence(), Fault.STORAGE, damage.sentence()));
    }
  }

  /** The keys that the ledger has named, the first one first; after a run that found no fault. */
  public List<VerifierKey> keys() {
    return keys.known();
  }

  private boolean readAll(Witnesses witnesses, Progress progress) throws Stop, Damage {
    long all = ledger.size();
    try (EntryCursor cursor = ledger.from(1)) {
      for (StoredEntry stored = cursor.next(); stored != null; stored = cursor.next()) {
        if (chain.size() % PAUSE == 0 && !progress.goOn(chain.size(), all)) {
          return false;
        }
        chain.check(stored);
        boolean present = payload(stored);
        keys.check(chain.size(), chain.scan(), stored.payload());
        erasures.note(chain.size(), chain.scan(), present);
        witnesses.reached(chain.edge(), keys);
      }
    }
    return progress.goOn(chain.size(), all);
  }

  /** Whether payload and salt are there. */
  private boolean payload(StoredEntry stored) throws Stop {
    byte[] salt = stored.salt();
    byte[] payload = stored.payload();
    if (salt != null && payload != null) {
      chain.payload(salt, payload);
      return true;
    }
    if (payload != null) {
      throw new Stop(
          chain.size(),
          Fault.SALT_MISSING,
          "Entry " + chain.size() + " has a payload but no salt, so nothing proves the payload.");
    }
    if (salt != null) {
      throw new Stop(
          chain.size(),
          Fault.PAYLOAD_MISSING,
          "Entry " + chain.size() + " has a salt but no payload: erasing removes both.");
    }
    return false;
  }

  private void end(Witnesses witnesses) throws Stop {
    if (chain.size() == 0) {
      throw new Stop(1, Fault.SEQUENCE, "Entry 1 is missing: there is no entry at all.");
    }
    chain.end();
    erasures.end();
    witnesses.end(chain.size(), keys);
    if (head != null) {
      against(head);
    }
  }

  private void against(Head expected) throws Stop {
    long size = chain.size();
    if (expected.size() > size) {
      throw new Stop(
          size + 1,
          Fault.TRUNCATED,
          "Entry "
              + (size + 1)
              + " is missing: the workspace knows of "
              + expected.size()
              + " entries.");
    }
    if (expected.size() != size
        || !expected.last().equals(chain.last())
        || !Arrays.equals(expected.edge(), chain.edge().toBytes())) {
      throw new Stop(
          size,
          Fault.ROOT,
          "The workspace says its ledger ends with "
              + expected.size()
              + " entries and "
              + expected.last()
              + ", but it ends with "
              + size
              + " and "
              + chain.last()
              + ".");
    }
  }
}
