package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.KeyPayload;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.LedgerEntries;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.tree.Hash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a ledger as a folder, the same bytes for the same ledger every time. The folder appears
 * when it is whole; what is damaged or cancelled leaves nothing behind.
 */
public final class ExportWriter {
  private static final int PAUSE = 64;

  private final LedgerEntries ledger;
  private final List<Checkpoint> checkpoints;

  public ExportWriter(LedgerEntries ledger, List<Checkpoint> checkpoints) {
    this.ledger = ledger;
    this.checkpoints = List.copyOf(checkpoints);
  }

  /**
   * @param folder does not exist yet, or is empty
   * @return false if cancelled
   */
  public boolean write(Path folder, Progress progress) throws IOException, Damage {
    try (NewFolder made = NewFolder.beside(folder)) {
      if (!fill(made.path(), progress)) {
        return false;
      }
      made.becomes();
      return true;
    }
  }

  private boolean fill(Path folder, Progress progress) throws IOException, Damage {
    Files.write(folder.resolve(ExportForm.README), ExportForm.README_TEXT);
    Files.createDirectory(folder.resolve(ExportForm.PAYLOADS));
    Files.createDirectory(folder.resolve(ExportForm.KEYS));
    if (!checkpoints.isEmpty()) {
      Path shelf = Files.createDirectory(folder.resolve(ExportForm.CHECKPOINTS));
      for (Checkpoint checkpoint : checkpoints) {
        Files.write(shelf.resolve(ExportForm.checkpoint(checkpoint.size())), checkpoint.toBytes());
      }
    }
    return entries(folder, progress);
  }

  private boolean entries(Path folder, Progress progress) throws IOException, Damage {
    long all = ledger.size();
    long done = 0;
    EntryScan scan = new EntryScan();
    try (EntryCursor cursor = ledger.from(1);
        OutputStream lines =
            new BufferedOutputStream(
                Files.newOutputStream(folder.resolve(ExportForm.ENTRIES)), 1 << 16)) {
      for (StoredEntry stored = cursor.next(); stored != null; stored = cursor.next()) {
        if (done++ % PAUSE == 0 && !progress.goOn(done - 1, all)) {
          return false;
        }
        if (!scan.reads(stored.bytes(), 0, stored.bytes().length)) {
          throw new Damage(done, "Entry " + done + ": " + scan.wrong() + ".");
        }
        lines.write(new ExportLine(stored.bytes(), stored.hash(), stored.salt()).toBytes());
        lines.write('\n');
        beside(folder, scan, stored);
      }
    }
    return progress.goOn(done, all);
  }

  private static void beside(Path folder, EntryScan scan, StoredEntry stored) throws IOException {
    byte[] payload = stored.payload();
    if (payload == null) {
      return;
    }
    String hash =
        new String(stored.bytes(), scan.payloadAt(), 2 * Hash.LENGTH, StandardCharsets.US_ASCII);
    Path file = ExportForm.payload(folder, hash);
    Files.createDirectories(file.getParent());
    Files.write(file, payload);
    if (scan.isOwn() && !scan.kind().equals(Kind.ERASED.name())) {
      Optional<VerifierKey> key = KeyPayload.read(payload);
      if (key.isPresent()) {
        Path shelf = folder.resolve(ExportForm.KEYS);
        Files.writeString(shelf.resolve(ExportForm.key(key.get())), key.get().text() + "\n");
      }
    }
  }
}
