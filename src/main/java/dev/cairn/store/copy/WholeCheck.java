package dev.cairn.store.copy;

import dev.cairn.ledger.Head;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Problem;
import dev.cairn.ledger.verify.Verification;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.entry.CheckpointTable;
import dev.cairn.store.entry.EntryTable;
import dev.cairn.store.migration.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads everything: first the ledger from its first entry to its last, so that the first bad entry
 * is named, then what only a database can have wrong. In one transaction, so that it is one moment.
 */
public final class WholeCheck {
  private final Database database;
  private final List<Problem> beside = new ArrayList<>();

  public WholeCheck(Database database) {
    this.database = database;
  }

  /**
   * @param elsewhere checkpoints that somebody kept outside of the workspace
   */
  public Outcome run(List<Kept> elsewhere, Progress progress) {
    Optional<String> shape = shape();
    return shape.isPresent()
        ? new Outcome.Broken(problem(shape.get()))
        : content(elsewhere, progress);
  }

  /** Whether it has the tables of this program, so that everything can be read. */
  private Optional<String> shape() {
    try {
      return Migrations.ofProgram()
          .redefined(database)
          .map(name ->
              database.file()
                  + " is damaged: "
                  + name
                  + " is not defined as Cairn defines it."
                  + " Maybe restore a backup.");
    } catch (StoreFailure failure) {
      return Optional.of(damage(failure).sentence());
    }
  }

  private Outcome content(List<Kept> elsewhere, Progress progress) {
    database.beginReading();
    try (EntryTable entries = new EntryTable(database)) {
      Optional<Head> head = attempt(entries::head);
      List<Kept> kept = new ArrayList<>(elsewhere);
      attempt(new CheckpointTable(database)::texts).ifPresent(kept::addAll);
      Outcome ledger =
          head.map(end -> Verification.of(entries.ahead(), kept, end))
              .orElseGet(() -> Verification.of(entries.ahead(), kept))
              .run(progress);
      return ledger instanceof Outcome.Intact ? orFlaw(ledger, entries) : ledger;
    } finally {
      database.rollback();
    }
  }

  private Outcome orFlaw(Outcome intact, EntryTable entries) {
    entries.misquoted().ifPresent(beside::addFirst);
    long missing = database.missingBytes();
    if (missing > 0) {
      beside.add(
          problem(
              database.file()
                  + " was cut: its last "
                  + missing
                  + " bytes are missing."
                  + " Maybe restore a backup."));
    }
    attempt(database::flaw)
        .flatMap(flaw -> flaw)
        .ifPresent(flaw ->
            beside.add(
                problem(
                    database.file()
                        + " is damaged beside its ledger, whose entries are intact: "
                        + flaw
                        + ". Maybe run \"ledger rebuild\", or restore a backup.")));
    return beside.isEmpty() ? intact : new Outcome.Broken(beside.getFirst());
  }

  private <T> Optional<T> attempt(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (StoreFailure failure) {
      beside.add(problem(damage(failure).sentence()));
      return Optional.empty();
    }
  }

  private static StoreFailure damage(StoreFailure failure) {
    if (failure.why() != Cause.DAMAGED) {
      throw failure;
    }
    return failure;
  }

  private static Problem problem(String sentence) {
    return new Problem(0, Fault.STORAGE, sentence);
  }
}
