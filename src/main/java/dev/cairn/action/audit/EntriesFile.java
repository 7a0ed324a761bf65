package dev.cairn.action.audit;

import dev.cairn.action.file.WholeFile;
import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.Workspace;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Some entries of a ledger as one file, in the order of the ledger. The whole ledger, to be
 * verified by strangers, is a folder: {@link dev.cairn.ledger.export.ExportWriter}.
 */
public final class EntriesFile {
  private static final Key ENTRY = Key.of("entry");
  private static final Key HASH = Key.of("hash");
  private static final Key PAYLOAD = Key.of("payload");
  private static final Key SALT = Key.of("salt");
  private static final int AT_ONCE = 256;
  private static final String HEAD =
      "sequence,time,actor,kind,subject,request,part,parts,hash,payload_bytes\r\n";

  /** How it is written. */
  public enum Form {
    /** A line of JSON for each: the entry, its hash, what it says and the salt of that. */
    JSONL,
    /** A row for each, without what it says. */
    CSV
  }

  private final Workspace workspace;
  private final long[] sequences;

  /**
   * @param sequences in any order
   */
  public EntriesFile(Workspace workspace, long[] sequences) {
    this.workspace = workspace;
    this.sequences = sequences.clone();
    Arrays.sort(this.sequences);
  }

  /**
   * Writes the file, or leaves what was there.
   *
   * @return false if cancelled
   */
  public boolean write(Path target, Form form, Progress progress) throws IOException {
    try (WholeFile file = WholeFile.at(target)) {
      OutputStream out = file.stream();
      if (form == Form.CSV) {
        out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
      }
      for (int from = 0; from < sequences.length; from += AT_ONCE) {
        if (!progress.goOn(from, sequences.length)) {
          return false;
        }
        write(Math.min(from + AT_ONCE, sequences.length), from, form, out);
      }
      if (!progress.goOn(sequences.length, sequences.length)) {
        return false;
      }
      file.finish();
      return true;
    }
  }

  private void write(int behind, int from, Form form, OutputStream out) throws IOException {
    if (form == Form.JSONL) {
      for (int i = from; i < behind; i++) {
        StoredEntry stored = workspace.entries().at(sequences[i]).orElse(null);
        if (stored != null) {
          out.write(json(stored));
          out.write('\n');
        }
      }
      return;
    }
    List<Long> some = new ArrayList<>();
    for (int i = from; i < behind; i++) {
      some.add(sequences[i]);
    }
    for (EntryLine line : workspace.index().lines(some)) {
      out.write(csv(line).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static byte[] json(StoredEntry stored) {
    byte[] payload = stored.payload();
    byte[] salt = stored.salt();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ENTRY).canonical(stored.bytes());
    out.name(HASH).text(HexFormat.of().formatHex(stored.hash())).name(PAYLOAD);
    if (payload == null) {
      out.nothing();
    } else {
      out.canonical(payload);
    }
    out.name(SALT).text(salt == null ? null : HexFormat.of().formatHex(salt));
    return out.endObject().toBytes();
  }

  /** Nothing in an entry needs quotes; an empty last cell says that the payload was erased. */
  private static String csv(EntryLine line) {
    return String.join(
            ",",
            Long.toString(line.sequence()),
            line.time(),
            line.actor(),
            line.kind(),
            line.subject(),
            line.request(),
            Integer.toString(line.part()),
            Integer.toString(line.parts()),
            line.hash(),
            line.erased() ? "" : Long.toString(line.size()))
        + "\r\n";
  }
}
