package dev.cairn.ledger;

import java.util.List;

/** Hands every entry, in order, to those who make tables of them: {@code ledger rebuild}. */
public final class Replay {
  private static final int PAUSE = 256;

  private Replay() {}

  /**
   * The caller begins and ends the transaction, and verifies the ledger first when it has reason
   * to.
   *
   * @return false if cancelled, when the caller must undo the transaction
   */
  public static boolean run(LedgerEntries ledger, List<Projector> projectors, Progress progress)
      throws Damage {
    projectors.forEach(Projector::begin);
    long size = ledger.size();
    long done = 0;
    try (EntryCursor cursor = ledger.from(1)) {
      for (StoredEntry stored = cursor.next(); stored != null; stored = cursor.next()) {
        if (done++ % PAUSE == 0 && !progress.goOn(done - 1, size)) {
          return false;
        }
        Entry entry = stored.entry();
        Content content = Content.of(stored);
        projectors.forEach(projector -> projector.apply(entry, content));
      }
    }
    projectors.forEach(Projector::end);
    return progress.goOn(done, size);
  }
}
