package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.LedgerEntries;
import dev.cairn.ledger.checkpoint.SignedNote;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.verify.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An export as a stranger may hand it over: nothing in it is trusted, nothing outside it is opened,
 * and no file is read further than one of its kind can be long.
 */
public final class ExportFolder implements LedgerEntries {
  private final Path folder;
  private final Listing listing;
  private final Set<Hash> read = new HashSet<>();

  private ExportFolder(Path folder, Listing listing) {
    this.folder = folder;
    this.listing = listing;
  }

  /** Looks at the names of all files and at the fixed text. */
  public static ExportFolder open(Path folder) throws Damage {
    Listing listing = Listing.of(folder);
    byte[] readme =
        SmallFile.read(folder.resolve(ExportForm.README), ExportForm.README_TEXT.length);
    if (!Arrays.equals(readme, ExportForm.README_TEXT)) {
      throw new Damage(
          0, ExportForm.README + " is not the text of format 1: it was changed, or it is newer.");
    }
    return new ExportFolder(folder, listing);
  }

  /** The checkpoints that lie in the folder. */
  public List<Kept> checkpoints() throws Damage {
    List<Kept> kept = new ArrayList<>();
    for (String name : listing.checkpoints()) {
      Path file = folder.resolve(ExportForm.CHECKPOINTS).resolve(name);
      kept.add(
          new Kept(ExportForm.CHECKPOINTS + "/" + name, SmallFile.read(file, SignedNote.LARGEST)));
    }
    return kept;
  }

  Path path() {
    return folder;
  }

  Listing listing() {
    return listing;
  }

  /** The payloads that the last reading met. */
  Set<Hash> read() {
    return read;
  }

  @Override
  public long size() throws Damage {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(folder.resolve(ExportForm.ENTRIES))) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw SmallFile.unreadable(ExportForm.ENTRIES, e);
    }
    return lines;
  }

  @Override
  public EntryCursor from(long sequence) throws Damage {
    read.clear();
    ExportCursor cursor = ExportCursor.open(folder, read);
    for (long skipped = 1; skipped < sequence; skipped++) {
      cursor.skip();
    }
    return cursor;
  }
}
