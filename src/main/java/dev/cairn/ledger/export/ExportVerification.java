package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Problem;
import dev.cairn.ledger.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Verifies an export: its ledger, and that the folder holds what it needs and nothing else. */
public final class ExportVerification {
  private static final int LONGEST_KEY = 256;

  private ExportVerification() {}

  /**
   * @param elsewhere checkpoints that were kept elsewhere, which prove more than those in the
   *     folder
   */
  public static Outcome run(Path folder, List<Kept> elsewhere, Progress progress) {
    try {
      ExportFolder export = ExportFolder.open(folder);
      List<Kept> inside = export.checkpoints();
      for (Kept kept : inside) {
        requireNamedBySize(kept);
      }
      List<Kept> all = new ArrayList<>(elsewhere);
      all.addAll(inside);
      Verification verification = Verification.of(export, all);
      Outcome outcome = verification.run(progress);
      if (outcome instanceof Outcome.Intact) {
        requireKeys(export, verification.keys());
        requireNoOtherPayloads(export);
      }
      return outcome;
    } catch (Damage damage) {
      return new Outcome.Broken(new Problem(damage.sequence(), Fault.STORAGE, damage.sentence()));
    }
  }

  private static void requireNamedBySize(Kept kept) throws Damage {
    Optional<Checkpoint> checkpoint = Checkpoint.parse(kept.text());
    if (checkpoint.isPresent()
        && !kept.name().endsWith("/" + ExportForm.checkpoint(checkpoint.get().size()))) {
      throw new Damage(
          0,
          kept.name()
              + " speaks of "
              + checkpoint.get().size()
              + " entries, which is not its name.");
    }
  }

  /** One file for every key of the ledger, and the key in it. */
  private static void requireKeys(ExportFolder export, List<VerifierKey> keys) throws Damage {
    Set<String> expected = new TreeSet<>();
    for (VerifierKey key : keys) {
      String name = ExportForm.key(key);
      expected.add(name);
      byte[] text =
          SmallFile.read(export.path().resolve(ExportForm.KEYS).resolve(name), LONGEST_KEY);
      if (!Arrays.equals(text, (key.text() + "\n").getBytes(StandardCharsets.US_ASCII))) {
        throw new Damage(0, "keys/" + name + " is not the key that the ledger names.");
      }
    }
    for (String name : export.listing().keys()) {
      if (!expected.contains(name)) {
        throw new Damage(0, "keys/" + name + " is no key of this ledger.");
      }
    }
  }

  private static void requireNoOtherPayloads(ExportFolder export) throws Damage {
    if (export.listing().payloads() != export.read().size()) {
      throw new Damage(
          0, Listing.firstOther(export.path(), export.read()) + " belongs to no entry.");
    }
  }
}
