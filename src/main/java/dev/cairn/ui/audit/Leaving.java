package dev.cairn.ui.audit;

import dev.cairn.action.audit.Finding;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What leaves the workspace as files: entries, checkpoints, proofs, findings; whole or not at all.
 */
public final class Leaving {
  private static final Words WORDS = Words.of(Leaving.class);

  private final Archive archive;
  private final Slot slot;
  private final Consumer<Failure> failed;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  Leaving(Archive archive, Slot slot, Consumer<Failure> failed) {
    this.archive = archive;
    this.slot = slot;
    this.failed = failed;
  }

  /** Entries, by their numbers. */
  public void export(Archive.Form form, long[] numbers, Path target) {
    said.set("");
    slot.ask(
        errand -> archive.export(form, numbers, target, Checking.progress(errand)),
        whole -> {
          if (whole) {
            said.set(WORDS.text("exported", numbers.length, target));
          }
        },
        failed);
  }

  /** The whole ledger, for strangers to verify. */
  public void folder(long entries, Path target) {
    said.set("");
    slot.ask(
        errand ->
            archive.export(Archive.Form.FOLDER, new long[0], target, Checking.progress(errand)),
        whole -> {
          if (whole) {
            said.set(WORDS.text("exported.folder", entries, target));
          }
        },
        failed);
  }

  /** A checkpoint of the ledger as it is now. */
  public void checkpoint(Path target, Consumer<Checkpoint> made) {
    said.set("");
    slot.ask(
        errand -> {
          Checkpoint checkpoint = archive.sign();
          archive.save(checkpoint.toBytes(), target);
          return checkpoint;
        },
        checkpoint -> {
          said.set(WORDS.text("checkpoint.saved", checkpoint.size(), target));
          made.accept(checkpoint);
        },
        failed);
  }

  /** A proof that an entry stands in the ledger. */
  public void proof(long number, Path target) {
    said.set("");
    slot.ask(
        errand ->
            archive
                .prove(number, Checking.progress(errand))
                .map(proof -> {
                  archive.save(proof.toBytes(), target);
                  return proof;
                }),
        proof ->
            proof.ifPresent(one ->
                said.set(
                    WORDS.text(
                        "proof.saved",
                        number,
                        one.inclusion().path().size(),
                        one.checkpoint().size(),
                        target))),
        failed);
  }

  public void finding(Finding finding, Path target) {
    said.set("");
    slot.ask(
        errand -> {
          archive.save(finding.toBytes(), target);
          return target;
        },
        saved -> said.set(WORDS.text("finding.saved", saved)),
        failed);
  }

  public void cancel() {
    slot.cancel();
  }

  /** What was written last; empty before, and while something is being written. */
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return slot.busy();
  }

  public ReadOnlyLongProperty progress() {
    return slot.progress();
  }
}
