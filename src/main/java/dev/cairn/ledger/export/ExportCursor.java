package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.tree.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads entries.jsonl line by line and fetches the payload of each from its file. */
final class ExportCursor implements EntryCursor {
  private final Path folder;
  private final LineReader lines;
  private final Set<Hash> read;
  private final EntryScan scan = new EntryScan();
  private long sequence;

  private ExportCursor(Path folder, LineReader lines, Set<Hash> read) {
    this.folder = folder;
    this.lines = lines;
    this.read = read;
  }

  /**
   * @param read filled with the payloads that were read, each of which belongs to one entry
   */
  static ExportCursor open(Path folder, Set<Hash> read) throws Damage {
    Path file = folder.resolve(ExportForm.ENTRIES);
    try {
      return new ExportCursor(
          folder, new LineReader(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)), read);
    } catch (IOException e) {
      throw SmallFile.unreadable(ExportForm.ENTRIES, e);
    }
  }

  @Override
  public @Nullable StoredEntry next() throws Damage {
    byte[] bytes = line();
    if (bytes == null) {
      return null;
    }
    ExportLine line = ExportLine.parse(bytes);
    if (line == null) {
      throw new Damage(
          sequence,
          "Entry " + sequence + ": its line is not an entry, its hash and its salt in their form.");
    }
    return new StoredEntry(line.entry(), line.hash(), line.salt(), payload(line));
  }

  void skip() throws Damage {
    line();
  }

  private byte @Nullable [] line() throws Damage {
    sequence++;
    try {
      return lines.next();
    } catch (LineReader.NoLine e) {
      throw new Damage(sequence, "Entry " + sequence + ": " + e.getMessage() + ".");
    } catch (IOException e) {
      throw SmallFile.unreadable(ExportForm.ENTRIES, e);
    }
  }

  /** Only a name of 64 hexadecimal digits ever becomes a path. */
  private byte @Nullable [] payload(ExportLine line) throws Damage {
    if (!scan.reads(line.entry(), 0, line.entry().length)) {
      return null;
    }
    String hash =
        new String(line.entry(), scan.payloadAt(), 2 * Hash.LENGTH, StandardCharsets.US_ASCII);
    Path file = ExportForm.payload(folder, hash);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (!read.add(Hash.parse(hash))) {
      throw new Damage(
          sequence, "Entry " + sequence + " shares its payload with an entry before it.");
    }
    try {
      return SmallFile.read(file, Draft.LARGEST_PAYLOAD);
    } catch (Damage damage) {
      throw new Damage(sequence, "Entry " + sequence + ": " + damage.sentence());
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
